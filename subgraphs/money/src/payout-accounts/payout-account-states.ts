import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a seller's account at the provider stands. RESTRICTED: it could be paid once and cannot now. */
export type PayoutAccountState = "CREATED" | "ONBOARDING" | "ENABLED" | "RESTRICTED" | "CLOSED" | "FAILED";

/** From an empty account to one that can be paid. The table payout_account_history refuses any other step. */
export const payoutAccountMachine = machine<PayoutAccountState>()({
  begin: { from: ["CREATED"], to: "ONBOARDING", by: ["provider"] },
  enable: { from: ["CREATED", "ONBOARDING", "RESTRICTED"], to: "ENABLED", by: ["provider"] },
  restrict: { from: ["ENABLED"], to: "RESTRICTED", by: ["provider"] },
  close: { from: ["CREATED", "ONBOARDING", "ENABLED", "RESTRICTED"], to: "CLOSED", by: ["provider"] },
  fail: { from: ["CREATED"], to: "FAILED", by: ["provider"] },
});
export type PayoutAccountCommand = CommandOf<typeof payoutAccountMachine>;
