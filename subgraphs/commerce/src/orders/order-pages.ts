import type { Database } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import type { OrderState } from "./order-states.ts";
import { orders, type Order } from "./order-tables.ts";

/** Which orders; all that is given must hold. */
export interface OrderFilter {
  readonly state?: { readonly eq?: OrderState | null; readonly in?: readonly OrderState[] | null } | null;
  /** What people say on the telephone, exactly. */
  readonly number?: string | null;
  readonly createdFrom?: Date | null;
  readonly createdBefore?: Date | null;
}
/** Whose orders: of a buyer, of a seller, or all. */
export type OrdersOf = { readonly buyerId: Id<"usr"> } | { readonly sellerId: Id<"sel"> } | "ALL";
/** A page of orders that can be counted. */
export interface OrderPage extends Connection<Order> { readonly count: () => Promise<Count> }

/** Ids carry the time they were made. By order_of_buyer, order_of_seller (with a state order_of_seller_in_state), or the primary key. */
const newestFirst: Sort = { name: "orderNewest", keys: [{ sql: "o.id", direction: "desc", type: "uuid" }] };
const counting = countUpTo();

/** A page of orders, the newest first: one statement, and one more if the count is asked for. Whoever calls has looked whether they may be seen. @throws PageRefused */
export async function orderPage(sql: Database, of: OrdersOf, { filter, ...args }: PageArgs & { readonly filter?: OrderFilter | null }): Promise<OrderPage> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    ...of === "ALL" ? [] : "buyerId" in of ? [`o.buyer_id = ${bind(uuidOf(of.buyerId))}`] : [`o.seller_id = ${bind(uuidOf(of.sellerId))}`],
    ...filter?.state?.eq ? [`o.state = ${bind(filter.state.eq)}`] : [],
    ...filter?.state?.in ? [`o.state = any(${bind(filter.state.in)}::text[])`] : [],
    ...filter?.number ? [`o.number = ${bind(filter.number.toUpperCase())}`] : [],
    ...filter?.createdFrom ? [`o.created_at >= ${bind(filter.createdFrom)}::timestamptz`] : [],
    ...filter?.createdBefore ? [`o.created_at < ${bind(filter.createdBefore)}::timestamptz`] : [],
    // The same moment, a day apart for clocks that differ, as a bound of the index.
    ...filter?.createdFrom ? [`o.id >= ${bind(uuidFrom(filter.createdFrom, -dayMs))}::uuid`] : [],
    ...filter?.createdBefore ? [`o.id < ${bind(uuidFrom(filter.createdBefore, dayMs))}::uuid`] : [],
  ];
  const where = conditions.join(" and ") || "true";
  const page = pageOf(args, { sort: newestFirst, firstParameter: values.length + 1 });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${orders.select("o")}, ${page.keys}
       from commerce."order" o
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  return {
    ...connection(rows.map((row) => ({ ...orders.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from commerce."order" o where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}

const dayMs = 86_400_000;

/** The smallest UUIDv7 of a moment. */
const uuidFrom = (at: Date, shiftMs: number): string => {
  const hex = Math.max(0, at.getTime() + shiftMs).toString(16).padStart(12, "0").slice(-12);
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
};

/** The seller of a stub, or null for what is no seller's id. */
export const sellerIdOf = (id: string): Id<"sel"> | null => (isId("sel", id) ? id : null);
