import type { Database } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { uuidAsked } from "../others/uuid-asked.ts";
import type { ChargebackState } from "./chargeback-states.ts";
import { chargebacks, type Chargeback } from "./chargeback-tables.ts";

/** A page of chargebacks that can be counted. */
export interface ChargebackPage extends Connection<Chargeback> { readonly count: () => Promise<Count> }
/** Which chargebacks. */
export interface ChargebackFilter { readonly state?: ChargebackState | null; readonly orderId?: string | null; readonly sellerId?: string | null; readonly dueBefore?: Date | null }

/** An id begins with the time it was made: by the indexes chargeback_in_state, chargeback_share_of_order, chargeback_share_of_seller and the key's own. */
const newest: Sort = { name: "newest", keys: [{ sql: "c.id", direction: "desc", type: "uuid" }] };
const where = `($1::text is null or c.state = $1)
        and ($2::uuid is null or exists (select from money.chargeback_share s where s.chargeback_id = c.id and s.order_id = $2))
        and ($3::uuid is null or exists (select from money.chargeback_share s where s.chargeback_id = c.id and s.seller_id = $3))
        and ($4::timestamptz is null or (c.evidence_due_by < $4 and c.state in ('OPENED', 'EVIDENCE_DUE')))`;

/** A page of all chargebacks, for staff: one statement, and one more for the count. */
export async function chargebackPage(sql: Database, args: PageArgs & { readonly filter?: ChargebackFilter | null }): Promise<ChargebackPage> {
  const page = pageOf(args, { sort: newest, firstParameter: 5 });
  const { state, orderId, sellerId, dueBefore } = args.filter ?? {};
  const values = [state ?? null, uuidAsked("ord", orderId), uuidAsked("sel", sellerId), dueBefore ?? null];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${chargebacks.select("c")}, ${page.keys}
       from money.chargeback c
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(chargebacks.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(`select count(*)::int as count from (select from money.chargeback c where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}
