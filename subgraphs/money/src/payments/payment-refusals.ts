import { invalid, Refused, type UserError } from "@souk/shared/refusals";
import type { Decline } from "./payment-tables.ts";

/** There is no such group of yours that is to be paid. */
export const noGroup = () => new Refused(invalid(["input", "orderGroupId"], "There is nothing of yours to pay under this id."));
/** It was not paid in time, given up, or is paid already. */
export const notPayable = (state: string, path: readonly string[] = ["input", "orderGroupId"]) => new Refused({
  __typename: "NotPayableError", code: "WINDOW_CLOSED", path, state,
  message: state === "PLACED" ? "This is paid." : "This cannot be paid any more.",
});
/** The provider cannot count this amount of this currency. */
export const amountNotTaken = () => new Refused(invalid(["input", "orderGroupId"], "This amount cannot be paid in this currency."));
export const noPayment = () => new Refused(invalid(["id"], "There is no such payment of yours."));
/** Another step of the same payment is under way. */
export const stillAtWork = () => new Refused(pendingUnknown());

/** The bank said no; the payment is open for another attempt. */
export const declinedError = ({ code, message }: Decline): UserError => ({ __typename: "PaymentDeclinedError", code: "PAYMENT_DECLINED", path: null, message, declineCode: code });
/** The provider has not answered yet: the payment says soon how it ended. */
export const pendingUnknown = (): UserError => ({ __typename: "PaymentPendingUnknownError", code: "PAYMENT_PENDING_UNKNOWN", path: null, message: "The bank has not answered yet. Look at the payment again in a moment; do not pay anew." });
