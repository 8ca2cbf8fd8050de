import { learning } from "../provider/learning.ts";
import { point } from "../provider/points.ts";
import type { PayoutLearned } from "./payout-step.ts";
import { payoutsApply } from "./payouts-apply.ts";

/** Applies what was learned of a payout. */
export const payoutLearn = learning<PayoutLearned, null>("payout", async (tx, all) => {
  await payoutsApply(tx, all);
  return all.map(() => null);
}, () => point("payout:committed"));
