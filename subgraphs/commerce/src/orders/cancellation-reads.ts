import type { Database } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import type { Currency } from "@souk/shared/money";
import type { OrderParty } from "./order-tables.ts";

/** Something of an order that was not sent after all, and what of its total is asked back for it. */
export interface OrderCancellation {
  readonly orderId: Id<"ord">;
  readonly currency: Currency;
  readonly party: OrderParty;
  readonly reason: string | null;
  readonly at: Date;
  readonly amountMinor: bigint;
  readonly shippingMinor: bigint;
  readonly lines: readonly { readonly orderLineId: Id<"oln">; readonly quantity: number; readonly amountMinor: bigint }[];
}

/** Of one order: a list that is shown whole. Who cancels piece by piece more often is asked to cancel the rest at once. */
export const cancellationsMax = 50;

/** The cancellations of orders, the last one first; for orders that the caller is known to see. */
export const cancellationsOfOrders = (database: Database): { load(id: Id<"ord">): Promise<readonly OrderCancellation[]> } => batchedLists(async (ids: readonly Id<"ord">[]) => (await database.rows<{
  id: string; currency: Currency; party: OrderParty; reason: string | null; at: Date; amount: string; shipping: string; lines: { line: string; quantity: number; amount: string }[];
}>(
  `select c.order_id as id, o.currency, c.party, c.reason, c.at, c.amount_minor::text as amount, c.shipping_minor::text as shipping,
          (select coalesce(jsonb_agg(jsonb_build_object('line', l.order_line_id, 'quantity', l.quantity, 'amount', l.amount_minor::text) order by s.position), '[]')
             from commerce.order_cancellation_line l
             join commerce.order_line s on s.id = l.order_line_id
            where l.order_id = c.order_id
              and l.version = c.version) as lines
     from commerce.order_cancellation c
     join commerce."order" o on o.id = c.order_id
    where c.order_id = any($1::uuid[])
    order by c.order_id, c.version desc`, [ids.map(uuidOf)])).map(({ id, amount, shipping, lines, ...row }): OrderCancellation => ({
  ...row, orderId: idOf("ord", id), amountMinor: BigInt(amount), shippingMinor: BigInt(shipping),
  lines: lines.map((line) => ({ orderLineId: idOf("oln", line.line), quantity: line.quantity, amountMinor: BigInt(line.amount) })),
})), ({ orderId }) => orderId, cancellationsMax);
