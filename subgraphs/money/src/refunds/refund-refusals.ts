import { notFound, Refused } from "@souk/shared/refusals";
import type { Currency } from "@souk/shared/money";

/** There is none, it is not paid, or it is nobody's whose money you may move: which, is told to nobody. */
export const noOrder = () => notFound(["input", "orderId"], "There is no such order that you may refund.");
export const noLine = (at: number) => notFound(["input", "lines", String(at), "orderLineId"], "Nothing was paid for such a line of this order.");
export const noRefund = () => notFound(["id"], "There is no such refund.");

/** More than can still go back. Nothing was changed. */
export const exceedsRefundable = (refundableMinor: bigint, currency: Currency, path: readonly string[] | null) => new Refused({
  __typename: "AmountExceedsRefundableError", code: "AMOUNT_EXCEEDS_REFUNDABLE", path,
  message: refundableMinor === 0n ? "Everything has gone back, or is about to." : `No more than ${refundableMinor} of the smallest unit can go back.`,
  refundable: { minor: refundableMinor, currency },
});

/** As long as something is held, a refund comes out of that. Nothing was changed. */
export const stillHeld = (heldMinor: bigint, currency: Currency) => new Refused({
  __typename: "StillHeldError", code: "STILL_HELD", path: ["input", "borneBy"], message: "Something of this order is held. Refund that first, or release it.", held: { minor: heldMinor, currency },
});

/** The seller would owe the platform more than it lets anybody owe for a favour. Nothing was changed. */
export const sellerDebtLimit = (owedMinor: bigint, limitMinor: bigint, currency: Currency) => new Refused({
  __typename: "SellerDebtLimitError", code: "SELLER_DEBT_LIMIT", path: ["input"], message: "The seller would owe more than can be lent. Wait for sales, or ask support.",
  owed: { minor: owedMinor, currency }, limit: { minor: limitMinor, currency },
});
