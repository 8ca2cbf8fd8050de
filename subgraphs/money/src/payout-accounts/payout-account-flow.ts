import { learning } from "../provider/learning.ts";
import type { PayoutAccountLearned } from "./payout-account-step.ts";
import { payoutAccountsApply } from "./payout-accounts-apply.ts";

/** Applies what was learned of a seller's account. */
export const payoutAccountLearn = learning<PayoutAccountLearned, null>("payoutAccount", async (tx, all) => {
  await payoutAccountsApply(tx, all);
  return all.map(() => null);
});
