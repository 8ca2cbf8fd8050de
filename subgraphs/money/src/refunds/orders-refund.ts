import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";
import { withinPart, type PartRefund } from "./refund-shares.ts";
import { refundsBegin } from "./refunds-begin.ts";

interface Amounts { readonly amountMinor: string; readonly taxMinor: string; readonly platformDiscountMinor: string }
/** What this reads of commerce's fact: what is asked back, in minor units. */
interface Cancelled {
  readonly orderId: Id<"ord">;
  readonly reason: string | null;
  readonly shipping: Amounts;
  readonly lines: readonly (Amounts & { readonly orderLineId: Id<"oln">; readonly quantity: number })[];
}

/**
 * Orders, or units of them, were cancelled, declined or left unanswered: what was paid for them goes back. An order of which
 * nothing is held was not paid. Of what went back before, by hand or by the buyer's bank, nothing goes back again. Repeatable: of one event once.
 */
export const ordersRefund = async (tx: Tx, events: readonly LoggedEvent<Cancelled>[]): Promise<void> => void await refundsBegin(tx, events.map(({ id, payload }) => ({
  orderId: payload.orderId, cause: `event:${id}`, reason: payload.reason,
  parts: (parts) => {
    const at = new Map(parts.map((part) => [part.orderLineId, part]));
    const wanted = [{ orderLineId: null, quantity: 0, ...payload.shipping }, ...payload.lines];
    return wanted.flatMap(({ orderLineId, quantity, amountMinor, taxMinor, platformDiscountMinor }): PartRefund[] => {
      const refund = { quantity, amountMinor: BigInt(amountMinor), taxMinor: BigInt(taxMinor), promotionMinor: BigInt(platformDiscountMinor) };
      const part = at.get(orderLineId);
      return part ? [withinPart(part, { position: part.position, ...refund })] : [];
    }).filter((refund) => refund.amountMinor + refund.promotionMinor > 0n);
  },
})));
