import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { sellerMembersOf, type TeamRole } from "../members/seller-members.ts";

/** Somebody whom an event concerns, with what was found of it on the way. */
export type Concerned<P, F = unknown> = F & { readonly event: LoggedEvent<P>; readonly userId: Id<"usr"> };
/** Whom events concern: set-based, one statement however many they are. */
export type Audience<P, F = unknown> = (tx: Tx, events: readonly LoggedEvent<P>[]) => Promise<readonly Concerned<P, F>[]>;

/** The buyer that the event names. */
export const buyer = <P extends { readonly buyerId: Id<"usr"> }>(): Audience<P> =>
  (_, events) => Promise.resolve(events.map((event) => ({ event, userId: event.payload.buyerId })));

/** Those who act for the event's seller in one of these roles when it is read. */
export const team = <P extends { readonly sellerId: Id<"sel"> }>(...roles: readonly TeamRole[]): Audience<P> =>
  (tx, events) => sellerMembersOf(tx, events.map((event) => ({ event, sellerId: event.payload.sellerId })), roles);

/** Who pays or gets back: of a payment or a refund, as money's published view says. */
export const payer = <P>(type: "Payment" | "Refund", objectOf: (payload: P) => Id): Audience<P> => async (tx, events) => {
  const rows = await tx.rows<{ id: string; buyer_id: string }>(
    `select o.id, o.buyer_id
       from money.object_party_v1 o
      where o.type = $1
        and o.id = any($2::uuid[])
        and o.buyer_id is not null`,
    [type, events.map(({ payload }) => uuidOf(objectOf(payload)))]);
  const payers = new Map(rows.map((row) => [row.id, idOf("usr", row.buyer_id)]));
  return events.flatMap((event) => {
    const userId = payers.get(uuidOf(objectOf(event.payload)));
    return userId ? [{ event, userId }] : [];
  });
};

/** What is known of an order: the number people say, and its total as it was sold. */
export interface OrderTold { readonly orderId: Id<"ord">; readonly sellerId: Id<"sel">; readonly number: string; readonly amountMinor: string; readonly currency: string }

/** Orders by id, from commerce's published view. */
async function ordersTold(tx: Tx, ids: readonly Id<"ord">[]): Promise<ReadonlyMap<Id<"ord">, OrderTold>> {
  const rows = await tx.rows<{ order_id: string; seller_id: string; number: string; total: string; currency: string }>(
    `select o.order_id, o.seller_id, o.number, o.total_minor::text as total, o.currency
       from commerce.order_party_v1 o
      where o.order_id = any($1::uuid[])`, [[...new Set(ids)].map(uuidOf)]);
  return new Map(rows.map((row) => {
    const orderId = idOf("ord", row.order_id);
    return [orderId, { orderId, sellerId: idOf("sel", row.seller_id), number: row.number, amountMinor: row.total, currency: row.currency }];
  }));
}

/** The same people, with the orders that their events name, in the order named. @throws Error for an order that is nowhere */
export const withOrders = <P, F>(audience: Audience<P, F>, orderIdsOf: (payload: P) => readonly Id<"ord">[]): Audience<P, F & { readonly orders: readonly OrderTold[] }> =>
  async (tx, events) => {
    const known = await ordersTold(tx, events.flatMap(({ payload }) => orderIdsOf(payload)));
    return (await audience(tx, events)).map((one) => ({ ...one, orders: orderIdsOf(one.event.payload).map((id) => present(known.get(id), `order ${id}`)) }));
  };

/** The same people, with the one order that their event is about. */
export const withOrder = <P extends { readonly orderId: Id<"ord"> }, F>(audience: Audience<P, F>): Audience<P, F & { readonly order: OrderTold }> => async (tx, events) =>
  (await withOrders(audience, ({ orderId }: P) => [orderId])(tx, events)).map((one) => ({ ...one, order: one.orders[0]! }));
