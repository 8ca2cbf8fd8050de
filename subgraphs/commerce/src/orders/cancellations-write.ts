import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { OrderRefund } from "./order-refund.ts";
import type { Order, OrderParty } from "./order-tables.ts";

/** What of an order goes back, at the version to which that led, and who said so. */
interface Cancellation { readonly order: Order; readonly refund: OrderRefund; readonly party: OrderParty }

/**
 * Writes what is asked back for units of locked orders, and adds it to what their orders ask back in all: beyond an order's
 * total the constraint order_refund refuses. Three statements, however many orders.
 */
export async function cancellationsWrite(tx: Tx, all: readonly Cancellation[], command: "cancel" | "decline" | "expire", reason: string | null): Promise<void> {
  await tx.run(
    `insert into commerce.order_cancellation (order_id, version, shipping_minor, amount_minor, party, command, reason, actor, correlation_id)
     select c.*, $6, $7, $8, $9
       from unnest($1::uuid[], $2::int[], $3::bigint[], $4::bigint[], $5::text[]) as c`,
    [all.map(({ order }) => uuidOf(order.id)), all.map(({ order }) => order.version), all.map(({ refund }) => String(refund.shipping.amountMinor)),
      all.map(({ refund }) => String(refund.amountMinor)), all.map(({ party }) => party), command, reason, tx.origin.actor, tx.origin.correlationId]);
  const lines = all.flatMap(({ order, refund }) => refund.lines.map((line) => ({ ...line, order })));
  await tx.run(
    `insert into commerce.order_cancellation_line (order_id, version, order_line_id, quantity, amount_minor, tax_minor, platform_discount_minor)
     select l.* from unnest($1::uuid[], $2::int[], $3::uuid[], $4::int[], $5::bigint[], $6::bigint[], $7::bigint[]) as l`,
    [lines.map(({ order }) => uuidOf(order.id)), lines.map(({ order }) => order.version), lines.map(({ orderLineId }) => uuidOf(orderLineId)), lines.map(({ quantity }) => quantity),
      lines.map(({ amountMinor }) => String(amountMinor)), lines.map(({ taxMinor }) => String(taxMinor)), lines.map(({ platformDiscountMinor }) => String(platformDiscountMinor))]);
  await tx.run(
    `update commerce."order" o
        set refund_minor = o.refund_minor + c.amount_minor
       from unnest($1::uuid[], $2::bigint[]) as c (id, amount_minor)
      where o.id = c.id`, [all.map(({ order }) => uuidOf(order.id)), all.map(({ refund }) => String(refund.amountMinor))]);
}
