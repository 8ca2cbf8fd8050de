import type { Database } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import type { SellerState } from "./seller-states.ts";
import { sellers, type Seller, type SellerType } from "./seller-tables.ts";

/** Which sellers; all that is given must hold. */
export interface SellerFilter {
  readonly state?: { readonly eq?: SellerState | null; readonly in?: readonly SellerState[] | null } | null;
  readonly type?: SellerType | null;
}
/** A page of sellers that can be counted. */
export interface SellerPage extends Connection<Seller> { readonly count: () => Promise<Count> }

/** Ids carry the time they were made. By the primary key; with a state by seller_by_state. */
const newestFirst: Sort = { name: "sellerNewest", keys: [{ sql: "s.id", direction: "desc", type: "uuid" }] };

const filtered = `($1::text[] is null or s.state = any($1)) and ($2::text is null or s.state = $2) and ($3::text is null or s.type = $3)`;

/** A page of sellers for staff, whatever their state: one statement, and one more if the count is asked for. @throws PageRefused */
export async function sellerPage(sql: Database, args: PageArgs & { readonly filter?: SellerFilter | null }): Promise<SellerPage> {
  const { state, type } = args.filter ?? {};
  const filter = [state?.in ?? null, state?.eq ?? null, type ?? null];
  const page = pageOf(args, { sort: newestFirst, firstParameter: filter.length + 1 });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${sellers.select("s")}, ${page.keys}
       from trust.seller s
      where ${filtered} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...filter, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...sellers.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from trust.seller s where ${filtered} limit ${counting.limit}) as counted`, filter))?.count ?? 0),
  };
}
