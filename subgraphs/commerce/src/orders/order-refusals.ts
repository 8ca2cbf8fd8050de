import { Refused } from "@souk/shared/refusals";
import type { Id } from "@souk/shared/ids";

/** Fewer of a line are free for this than were asked for: the rest was cancelled, packed, or has left. */
export const lineQuantity = (orderLineId: Id<"oln">, free: number, path: readonly string[]) => new Refused({
  __typename: "OrderLineQuantityError", code: "ORDER_LINE_QUANTITY", path, orderLineId, free,
  message: free === 0 ? "None of this is left to be moved." : `Only ${free} of this can still be moved.`,
});
