import { invalid, Refused, type UserError } from "@souk/shared/refusals";
import { pendingUnknown } from "../payments/payment-refusals.ts";
import { methodsMax } from "./methods-keep.ts";

/** There is no such setup of yours. */
export const noSetup = () => new Refused(invalid(["id"], "There is nothing of yours under this id."));
/** There is no such way of paying of yours, or you removed it. */
export const noMethod = (path: readonly string[]) => new Refused(invalid(path, "There is no such payment method of yours."));
/** As many are kept as one buyer may keep. */
export const methodLimit = () => new Refused({
  __typename: "PaymentMethodLimitError", code: "PAYMENT_METHOD_LIMIT", path: null, message: `At most ${methodsMax} payment methods are kept. Remove one first.`, limit: methodsMax,
}, { isBadInput: true });
/** The provider has not answered yet: the setup says soon how it ended. */
export const setupPending = (): UserError => ({ ...pendingUnknown(), message: "The bank has not answered yet. Look at this again in a moment." });
