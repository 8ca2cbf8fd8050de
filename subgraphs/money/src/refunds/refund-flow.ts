import { learning } from "../provider/learning.ts";
import { point } from "../provider/points.ts";
import { refundsApply } from "./refunds-apply.ts";
import type { RefundLearned } from "./refund-step.ts";

/** Applies what was learned of a refund. */
export const refundLearn = learning<RefundLearned, null>("refund", async (tx, all) => {
  await refundsApply(tx, all);
  return all.map(() => null);
}, () => point("refund:committed"));
