import type { Database } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { uuidAsked } from "../others/uuid-asked.ts";
import type { PayoutState } from "./payout-states.ts";
import { payouts, type Payout, type PayoutHoldReason } from "./payout-tables.ts";

/** A page of payouts that can be counted. */
export interface PayoutPage extends Connection<Payout> { readonly count: () => Promise<Count> }
/** Which payouts. */
export interface PayoutFilter { readonly state?: PayoutState | null; readonly sellerId?: string | null; readonly currency?: string | null; readonly holdReason?: PayoutHoldReason | "ALREADY_UNDER_WAY" | null; readonly createdBefore?: Date | null }

/** An id begins with the time it was made: by the indexes payout_in_state, payout_of_seller and the key's own. */
const newest: Sort = { name: "newest", keys: [{ sql: "p.id", direction: "desc", type: "uuid" }] };
const where = `($1::text is null or p.state = $1) and ($2::uuid is null or p.seller_id = $2) and ($3::text is null or p.currency = $3) and ($4::text is null or $4 = any(p.hold_reasons))
  and ($5::timestamptz is null or p.created_at < $5)`;

/** A page of payouts, of one seller or of all: one statement, and one more for the count. */
export async function payoutPage(sql: Database, args: PageArgs & { readonly filter?: PayoutFilter | null }): Promise<PayoutPage> {
  const page = pageOf(args, { sort: newest, firstParameter: 6 });
  const { state, sellerId, currency, holdReason, createdBefore } = args.filter ?? {};
  const values = [state ?? null, uuidAsked("sel", sellerId), currency ?? null, holdReason ?? null, createdBefore ?? null];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${payouts.select("p")}, ${page.keys}
       from money.payout p
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(payouts.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(`select count(*)::int as count from (select from money.payout p where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}
