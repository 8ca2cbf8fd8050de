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

/** Ids carry the time they were made. By order_of_buyer and order_of_seller, with states order_of_…_in_state, of all by order_in_state or the primary key. */
const newestFirst: Sort = { name: "orderNewest", keys: [{ sql: "o.id", direction: "desc", type: "uuid" }] };
const counting = countUpTo();

type OrderPageArgs = PageArgs & { readonly filter?: OrderFilter | null };

/**
 * The statements of a page and of its count. Several states are several scans of an index, each in the page's order and
 * of a page at most, which are put together: one scan of them all would pass over every order of another state. Each names
 * its state, so that it is planned for how rare that one is.
 */
export function orderPageSql(of: OrdersOf, { filter, ...args }: OrderPageArgs) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    ...of === "ALL" ? [] : "buyerId" in of ? [`o.buyer_id = ${bind(uuidOf(of.buyerId))}`] : [`o.seller_id = ${bind(uuidOf(of.sellerId))}`],
    ...filter?.state?.eq ? [`o.state = ${bind(filter.state.eq)}`] : [],
    ...filter?.number ? [`o.number = ${bind(filter.number.toUpperCase())}`] : [],
    ...filter?.createdFrom ? [`o.created_at >= ${bind(filter.createdFrom)}::timestamptz`] : [],
    ...filter?.createdBefore ? [`o.created_at < ${bind(filter.createdBefore)}::timestamptz`] : [],
    // The same moment, some minutes apart for clocks that differ, as a bound of the index.
    ...filter?.createdFrom ? [`o.id >= ${bind(uuidFrom(filter.createdFrom, -clockSlackMs))}::uuid`] : [],
    ...filter?.createdBefore ? [`o.id < ${bind(uuidFrom(filter.createdBefore, clockSlackMs))}::uuid`] : [],
  ];
  const where = conditions.join(" and ") || "true";
  const states = filter?.state?.in && [...new Set(filter.state.in)].map((state) => bind(state));
  const page = pageOf(args, { sort: newestFirst, firstParameter: values.length + 1 });
  const ordersIn = (condition: string, rest: string) => {
    const some = (also: string) => `select * from commerce."order" o where ${where} and ${also} and ${condition} ${rest}`;
    const parts = states ? states.map((state) => some(`o.state = ${state}`)) : [some("true")];
    return `(${parts.length === 0 ? some("false") : parts.map((part) => `(${part})`).join(" union all ")}) as o ${rest}`;
  };
  return {
    page,
    rows: { text: `select ${orders.select("o")}, ${page.keys} from ${ordersIn(page.where, `order by ${page.orderBy} limit ${page.limit}`)}`, values: [...values, ...page.values] },
    count: { text: `select count(*)::int as count from (select from ${ordersIn("true", `limit ${counting.limit}`)}) as counted`, values },
  };
}

/** A page of orders, the newest first: one statement, and one more if the count is asked for. Whoever calls has looked whether they may be seen. @throws PageRefused */
export async function orderPage(sql: Database, of: OrdersOf, args: OrderPageArgs): Promise<OrderPage> {
  const { page, rows: { text, values }, count } = orderPageSql(of, args);
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(text, values);
  return {
    ...connection(rows.map((row) => ({ ...orders.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(count.text, count.values))?.count ?? 0),
  };
}

/** Ids are made by our processes' clocks, `created_at` by the database's: seconds apart, as long as they are in service. */
const clockSlackMs = 10 * 60_000;

/** The smallest UUIDv7 of a moment. */
const uuidFrom = (at: Date, shiftMs: number): string => {
  const hex = Math.max(0, at.getTime() + shiftMs).toString(16).padStart(12, "0").slice(-12);
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
};

/** The seller of a stub, or null for what is no seller's id. */
export const sellerIdOf = (id: string): Id<"sel"> | null => (isId("sel", id) ? id : null);
