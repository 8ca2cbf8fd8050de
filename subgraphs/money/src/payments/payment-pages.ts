import type { Database } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { uuidAsked } from "../others/uuid-asked.ts";
import type { PaymentState } from "./payment-states.ts";
import { payments, type Payment } from "./payment-tables.ts";

/** A page of payments that can be counted. */
export interface PaymentPage extends Connection<Payment> { readonly count: () => Promise<Count> }
/** Which payments. */
export interface PaymentFilter { readonly state?: PaymentState | null; readonly buyerId?: string | null; readonly createdBefore?: Date | null }

/** An id begins with the time it was made: by the indexes payment_in_state, payment_of_buyer and the key's own. */
const newest: Sort = { name: "newest", keys: [{ sql: "p.id", direction: "desc", type: "uuid" }] };
const where = "($1::text is null or p.state = $1) and ($2::uuid is null or p.buyer_id = $2) and ($3::timestamptz is null or p.created_at < $3)";

/** A page of all payments, for staff: one statement, and one more for the count. */
export async function paymentPage(sql: Database, args: PageArgs & { readonly filter?: PaymentFilter | null }): Promise<PaymentPage> {
  const page = pageOf(args, { sort: newest, firstParameter: 4 });
  const { state, buyerId, createdBefore } = args.filter ?? {};
  const values = [state ?? null, uuidAsked("usr", buyerId), createdBefore ?? null];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${payments.select("p")}, ${page.keys}
       from money.payment p
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(payments.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(`select count(*)::int as count from (select from money.payment p where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}
