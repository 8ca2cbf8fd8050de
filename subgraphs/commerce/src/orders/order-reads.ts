import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import type { Currency } from "@souk/shared/money";
import { cartLinesMax } from "../carts/cart-tables.ts";
import { cancellationsOfOrders, type OrderCancellation } from "./cancellation-reads.ts";
import { seenBy } from "./order-rights.ts";
import type { OrderState } from "./order-states.ts";
import { orderLines, orders, type Order, type OrderGroup, type OrderLine, type OrderParty } from "./order-tables.ts";

/** A step of an order's past. */
export interface OrderStepTaken { readonly orderId: Id<"ord">; readonly from: OrderState; readonly to: OrderState; readonly command: string; readonly reason: string | null; readonly party: OrderParty; readonly at: Date }

/** Reads of orders as far as the caller sees them: a buyer's own, a team's own, all for staff. */
export interface OrderLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Order | null> };
  /** What was sold, in its order; for orders that the caller is known to see. */
  readonly linesOf: { load(id: Id<"ord">): Promise<readonly OrderLine[]> };
  /** Null for an id of none, or of an order that the caller does not see. */
  readonly lineById: { load(id: string): Promise<OrderLine | null> };
  /** The steps of an order, the last one first; for orders that the caller is known to see. */
  readonly stepsOf: { load(id: Id<"ord">): Promise<readonly OrderStepTaken[]> };
  /** What an order shows of its group: how it stands, and its address as it is sealed, null if it has none. */
  readonly groupOf: { load(id: Id<"ogr">): Promise<Pick<OrderGroup, "id" | "state" | "address"> | null> };
  /** What of it was cancelled, the last first; for orders that the caller is known to see. */
  readonly cancellationsOf: { load(id: Id<"ord">): Promise<readonly OrderCancellation[]> };
}

/** A line with its order's currency, in which all its amounts are, and state. */
export interface PricedOrderLine extends OrderLine { readonly currency: Currency; readonly orderState: OrderState }

/** A line as it is shown with its order. */
export const lineOf = ({ currency, state }: Order, line: OrderLine): PricedOrderLine => ({ ...line, currency, orderState: state });

/** A line of an order that the caller sees, by its id. */
export const orderLineSeen = (loaders: OrderLoaders) => async (id: string): Promise<PricedOrderLine | null> => {
  const line = await loaders.lineById.load(id);
  const order = line && await loaders.byId.load(line.orderId);
  return order ? lineOf(order, line) : null;
};

/** No order has more: each state is left once. */
const stepsMax = 20;

/** Opens them for one operation of one caller. */
export function orderLoaders({ database, caller }: RequestContext): OrderLoaders {
  const isSeen = "(o.buyer_id = $2 or o.seller_id = any($3::uuid[]) or $4)";
  const uuids = (prefix: string, ids: readonly string[]) => ids.filter((id) => isId(prefix, id)).map(uuidOf);
  return {
    byId: batched((ids: readonly string[]) => database.read(orders,
      `select ${orders.select("o")} from commerce."order" o where o.id = any($1::uuid[]) and ${isSeen}`, [uuids("ord", ids), ...seenBy(caller)]), (order: Order): string => order.id),
    linesOf: batchedLists((ids: readonly Id<"ord">[]) => database.read(orderLines,
      `select ${orderLines.select("l")} from commerce.order_line l where l.order_id = any($1::uuid[]) order by l.order_id, l.position`, [ids.map(uuidOf)]),
    (line) => line.orderId, cartLinesMax),
    lineById: batched((ids: readonly string[]) => database.read(orderLines,
      `select ${orderLines.select("l")}
         from commerce.order_line l
         join commerce."order" o on o.id = l.order_id
        where l.id = any($1::uuid[]) and ${isSeen}`, [uuids("oln", ids), ...seenBy(caller)]), (line: OrderLine): string => line.id),
    stepsOf: batchedLists(async (ids: readonly Id<"ord">[]) => (await database.rows<Omit<OrderStepTaken, "orderId"> & { id: string }>(
      `select h.order_id as id, h.from_state as "from", h.to_state as "to", h.command, h.reason, h.party, h.at
         from commerce.order_history h
        where h.order_id = any($1::uuid[])
        order by h.order_id, h.version desc`, [ids.map(uuidOf)])).map(({ id, ...step }): OrderStepTaken => ({ orderId: idOf("ord", id), ...step })),
    (step) => step.orderId, stepsMax),
    groupOf: batched(async (ids: readonly Id<"ogr">[]) => (await database.rows<Pick<OrderGroup, "state" | "address"> & { id: string }>(
      "select id, state, address from commerce.order_group where id = any($1::uuid[])", [ids.map(uuidOf)])).map(({ id, ...group }) => ({ id: idOf("ogr", id), ...group })), ({ id }) => id),
    cancellationsOf: cancellationsOfOrders(database),
  };
}
