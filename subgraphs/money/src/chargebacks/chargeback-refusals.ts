import { invalid, invalidTransition, notFound, Refused, type UserError } from "@souk/shared/refusals";
import type { Because } from "../provider/provider-calls.ts";
import type { ChargebackState } from "./chargeback-states.ts";

/** There is none, or it is nobody's whom you may speak for: which, is told to nobody. */
export const noChargeback = () => notFound(["id"], "There is no such chargeback that you may answer.");
/** It is answered, or decided. */
export const notToBeAnswered = (state: ChargebackState) => invalidTransition(state, "UNDER_REVIEW", []);
/** A bank's question cannot be lost: it is answered, or the buyer gets a refund. */
export const onlyAsked = () => new Refused(invalid(["id"], "This is only a question of the buyer's bank: answer it, or give the money back."));
/** Orders of several sellers were paid together: one of them gives up nothing of the others'. */
export const ofSeveralSellers = () => new Refused(invalid(["id"], "This is of several sellers' orders: staff decides it."));
/** Not a word was given. */
export const nothingSaid = () => new Refused(invalid(["input"], "Say something: at least one of the texts.", "REQUIRED"), { isBadInput: true });

/** The provider has not answered yet: the chargeback says soon how it stands. */
export const chargebackPending = (): UserError => ({ __typename: "PaymentPendingUnknownError", code: "PAYMENT_PENDING_UNKNOWN", path: null, message: "The bank has not answered yet. Look at the chargeback again in a moment." });
/** Something else of it is under way. */
export const chargebackAtWork = () => new Refused(chargebackPending());
/** The provider said no to this very answer. */
export const chargebackDeclined = ({ message }: Because): UserError => invalid(["input"], `The bank does not take this: ${message}`);
