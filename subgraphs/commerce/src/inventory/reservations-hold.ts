import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { stockTell } from "./stock-tell.ts";

/** So many of a variant at one place, for one line of an order. */
export interface NewReservation {
  readonly id: Id<"rsv">;
  /** As `stockLock` told it. */
  readonly levelId: string;
  readonly variantId: Id<"var">;
  readonly orderLineId: Id<"oln">;
  readonly orderId: Id<"ord">;
  /** From 1 on. */
  readonly quantity: number;
}

/**
 * Holds stock back for orders. To be called under `stockLock`, with no more than it told: the database refuses the rest.
 *
 * @param minutes after which the orders' timer may let it expire; by the database clock
 * @throws QueryFailedError of the constraint inventory_level_reserved for more than there is
 */
export async function reservationsHold(tx: Tx, reservations: readonly NewReservation[], minutes: number): Promise<void> {
  if (reservations.length === 0) return;
  await tx.run(
    `insert into commerce.reservation (id, level_id, variant_id, order_id, order_line_id, quantity, actor, correlation_id, expires_at)
     select r.id, r.level_id, r.variant_id, r.order_id, r.order_line_id, r.quantity, $7, $8, clock_timestamp() + make_interval(mins => $9)
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[]) as r (id, level_id, variant_id, order_id, order_line_id, quantity)`,
    [reservations.map(({ id }) => uuidOf(id)), reservations.map(({ levelId }) => levelId), reservations.map(({ variantId }) => uuidOf(variantId)),
      reservations.map(({ orderId }) => uuidOf(orderId)), reservations.map(({ orderLineId }) => uuidOf(orderLineId)), reservations.map(({ quantity }) => quantity),
      tx.origin.actor, tx.origin.correlationId, minutes]);
  await stockTell(tx, "inventory.reserved", reservations.map(({ variantId, quantity }) => ({ variantId: uuidOf(variantId), quantity: -quantity })));
}
