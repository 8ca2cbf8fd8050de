import type { Database } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { uuidAsked } from "../others/uuid-asked.ts";
import type { RefundState } from "./refund-states.ts";
import { refunds, type Refund } from "./refund-tables.ts";

/** A page of refunds that can be counted. */
export interface RefundPage extends Connection<Refund> { readonly count: () => Promise<Count> }
/** Which refunds. */
export interface RefundFilter { readonly state?: RefundState | null; readonly orderId?: string | null; readonly buyerId?: string | null; readonly createdBefore?: Date | null }

/** An id begins with the time it was made: by the indexes refund_in_state, refund_of_order, refund_of_buyer and the key's own. */
const newest: Sort = { name: "newest", keys: [{ sql: "r.id", direction: "desc", type: "uuid" }] };
const where = "($1::text is null or r.state = $1) and ($2::uuid is null or r.order_id = $2) and ($3::uuid is null or r.buyer_id = $3) and ($4::timestamptz is null or r.created_at < $4)";

/** A page of all refunds, for staff: one statement, and one more for the count. */
export async function refundPage(sql: Database, args: PageArgs & { readonly filter?: RefundFilter | null }): Promise<RefundPage> {
  const page = pageOf(args, { sort: newest, firstParameter: 5 });
  const { state, orderId, buyerId, createdBefore } = args.filter ?? {};
  const values = [state ?? null, uuidAsked("ord", orderId), uuidAsked("usr", buyerId), createdBefore ?? null];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${refunds.select("r")}, ${page.keys}
       from money.refund r
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(refunds.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(`select count(*)::int as count from (select from money.refund r where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}
