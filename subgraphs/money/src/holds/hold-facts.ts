import type { Hold, HoldState } from "./hold-tables.ts";
import type { NewHold } from "./holds-new.ts";

/** What the log says of a new hold. */
export const holdFunded = ({ id, orderId, orderGroupId, sellerId, currency }: NewHold, { paidMinor, promotionMinor }: { readonly paidMinor: bigint; readonly promotionMinor: bigint }) =>
  ({ holdId: id, orderId, orderGroupId, sellerId, amountMinor: String(paidMinor + promotionMinor), currency });

/** What the log says of a hold that stands, with the amount that it is about. */
export const holdFact = ({ id, orderId, orderGroupId, sellerId, currency }: Hold, amountMinor: bigint) =>
  ({ holdId: id, orderId, orderGroupId, sellerId, amountMinor: String(amountMinor), currency });

/** The step that a hold took, if it took one: amounts may move without it. */
export const holdTurn = (before: Hold, now: Hold): { readonly from: HoldState; readonly to: HoldState } | undefined =>
  (before.state === now.state ? undefined : { from: before.state, to: now.state });
