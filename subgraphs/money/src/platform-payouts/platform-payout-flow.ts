import { learning } from "../provider/learning.ts";
import { platformPayoutsApply } from "./platform-payouts-apply.ts";
import type { PlatformPayoutLearned } from "./platform-payout-step.ts";

/** Applies what was learned of a payout of the platform's own. */
export const platformPayoutLearn = learning<PlatformPayoutLearned, null>("platform-payout", async (tx, all) => {
  await platformPayoutsApply(tx, all);
  return all.map(() => null);
});
