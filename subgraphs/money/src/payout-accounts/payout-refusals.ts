import { invalid, notFound, Refused, type UserError } from "@souk/shared/refusals";
import type { Currency } from "@souk/shared/money";
import type { Because } from "../provider/provider-calls.ts";
import type { PayoutHoldReason } from "../payouts/payout-tables.ts";

export const noSeller = () => new Refused(invalid(["input", "sellerId"], "There is no such seller of yours."));
export const noPayoutAccount = () => new Refused(invalid(["input", "sellerId"], "This seller has no account at the provider yet. Open one first."));
export const noPayout = () => notFound(["id"], "There is no such payout.");
/** The seller has one already: it is shown what is missing by its own link. */
export const accountExists = () => new Refused(invalid(["input", "sellerId"], "This seller has an account at the provider already."));
/** The provider has not answered yet: the account says soon how it stands. */
export const accountPending = (): UserError => ({ __typename: "PayoutAccountPendingError", code: "PAYMENT_PENDING_UNKNOWN", path: null, message: "The provider has not answered yet. Look at the account again in a moment." });
/** The provider would not make it. */
export const accountRefused = ({ message }: Because): UserError => invalid(["input"], `The provider would not open it: ${message}`);

/** Nothing may be paid out now. Nothing was changed. */
export const payoutBlocked = (reasons: readonly (PayoutHoldReason | "ALREADY_UNDER_WAY")[], available: bigint, currency: Currency) => new Refused({
  __typename: "PayoutBlockedError", code: "PAYOUT_BLOCKED", path: ["input"], message: `Nothing can be paid out: ${reasons.map((reason) => sentences[reason]).join(" ")}`, reasons, available: { minor: available, currency },
});

const sentences: Readonly<Record<PayoutHoldReason | "ALREADY_UNDER_WAY", string>> = {
  ACCOUNT_NOT_ENABLED: "The provider does not let this seller be paid yet; the account says what is missing.",
  STOPPED_BY_STAFF: "Payouts of this seller are stopped.",
  SELLER_RESTRICTED: "This seller may not be paid at present.",
  NEEDS_APPROVAL: "It is large, and two people of staff must let it go.",
  INSUFFICIENT_BALANCE: "There is less than that.",
  BELOW_MINIMUM: "It is less than is paid out at once.",
  PROVIDER_BALANCE: "What buyers have paid is not available at the provider yet.",
  TRANSFER_REFUSED: "The provider would not transfer it.",
  EARLIER_PAYOUT_FAILED: "An earlier one did not arrive: try it again once the bank is put right.",
  ALREADY_UNDER_WAY: "Another payout of this currency is being got ready.",
};
