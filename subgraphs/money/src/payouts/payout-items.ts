import { present } from "@souk/shared/assert";
import type { Database } from "@souk/shared/database";
import { batched } from "@souk/shared/loader";
import { idOf, uuidOf } from "@souk/shared/ids";
import { connection, pageOf, type Connection, type PageArgs, type Sort } from "@souk/shared/pages";
import type { Currency } from "@souk/shared/money";
import type { Payout } from "./payout-tables.ts";

/** What moved what a seller has between two payouts. */
export interface PayoutItem {
  /** What happened, as the books call it: `hold.released`. */
  readonly kind: string;
  /** With its sign: what was earned is positive. */
  readonly minor: bigint;
  /** What the seller had after it. */
  readonly balanceMinor: bigint;
  readonly currency: Currency;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly at: Date;
}
export type PayoutItemPage = Connection<PayoutItem>;

/** Where a statement begins: behind the entry of the payout before, and with what that left. */
export interface PayoutOpening {
  readonly payoutId: string;
  /** Of what the seller has, in the books, by uuid; null while there is none. */
  readonly accountId: string | null;
  readonly version: bigint;
  readonly at: Date | null;
  readonly minor: bigint;
}

/** In the order in which they moved it. By time and version, which are one order: the indexes of postings have it, and a page ends when it is full. */
const entries: Sort = { name: "entryMoved", keys: [{ sql: "e.posted_at", direction: "asc", type: "timestamptz" }, { sql: "e.version", direction: "asc", type: "bigint" }] };

/**
 * What lies between a payout and the one before it, entry by entry: together with what that one left they come to what was
 * paid out and what is left. By the account and the time of its entries, merged of posting_debits and posting_credits; a
 * millisecond is added behind, for a Date does not know the microseconds, and the versions decide. The account is a value
 * here: looked up in the same statement it would be an average one to the planner, and a large one's entries would be sorted.
 */
export async function payoutItems(sql: Database, payout: Payout, opening: PayoutOpening, args: PageArgs): Promise<PayoutItemPage> {
  const page = pageOf(args, { sort: entries, firstParameter: 6 });
  const rows = await sql.rows<{ kind: string; minor: string; balance: string; source_type: string; source_id: string; at: Date; pageKeys: string[] }>(
    `select e.journal_kind as kind, e.minor::text as minor, e.balance::text as balance, e.source_type, e.source_id, e.posted_at as at, ${page.keys}
       from ledger.account_entry_v1 e
      where e.account_id = $1
        and e.posted_at >= coalesce($2::timestamptz, '-infinity')
        and e.posted_at <= $3::timestamptz + interval '1 millisecond'
        and e.version > $4
        and e.version < $5
        and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`,
    [present(opening.accountId, "the account that a payout has left"), opening.at, payout.entryAt, String(opening.version), String(present(payout.entryVersion, "a payout that has left")), ...page.values]);
  return connection(rows.map(({ kind, minor, balance, source_type: sourceType, source_id: sourceId, at, pageKeys }) => (
    { kind, minor: BigInt(minor), balanceMinor: BigInt(balance), currency: payout.currency, sourceType, sourceId, at, pageKeys })), page);
}

/**
 * Where statements of payouts begin. One statement, by the indexes payout_entries and posting_debits. The entry is looked up by
 * its time and version: without its limit the planner, where most sellers have few entries, reads all that a seller has.
 */
export const payoutOpenings = (sql: Database): { load(payoutId: string): Promise<PayoutOpening | null> } => batched(async (ids: readonly string[]): Promise<PayoutOpening[]> => (await sql.rows<{ id: string; account_id: string | null; version: string; at: Date | null; minor: string }>(
  `select p.id, a.account_id, coalesce(b.entry_version, 0)::text as version, b.entry_at as at, coalesce(e.balance, 0)::text as minor
     from money.payout p
     left join ledger.account_balance_v1 a on a.kind = 'seller:available' and a.owner = kernel.global_id('sel', p.seller_id) and a.currency = p.currency
     left join lateral (
       select o.entry_version, o.entry_at
         from money.payout o
        where o.seller_id = p.seller_id
          and o.currency = p.currency
          and o.entry_version < p.entry_version
        order by o.entry_version desc
        limit 1) as b on true
     left join lateral (
       select e.balance
         from ledger.account_entry_v1 e
        where e.account_id = a.account_id
          and e.posted_at between b.entry_at and b.entry_at + interval '1 millisecond'
          and e.version = b.entry_version
        limit 1) as e on true
    where p.id = any($1::uuid[])`, [ids.map((id) => uuidOf(id as Payout["id"]))])).map(({ id, account_id: accountId, version, at, minor }) => ({ payoutId: idOf("pyt", id), accountId, version: BigInt(version), at, minor: BigInt(minor) })), ({ payoutId }) => payoutId);
