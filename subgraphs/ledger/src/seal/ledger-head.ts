import { present } from "@souk/shared/assert";
import type { Sql } from "@souk/shared/database";
import { countUpTo, type Count } from "@souk/shared/pages";

/** The last block of the chain, and what waits behind it. */
export interface LedgerHead {
  readonly number: number;
  readonly hash: string;
  readonly sealedAt: Date;
  readonly journalCount: string;
  readonly unsealedJournals: Count;
  readonly oldestUnsealedAt: Date | null;
}

/** How far the books are sealed. @throws Error if even the chain's beginning was taken away */
export async function ledgerHead(sql: Sql): Promise<LedgerHead> {
  const counting = countUpTo();
  const { unsealed, ...head } = present(await sql.row<Omit<LedgerHead, "unsealedJournals"> & { readonly unsealed: number }>(
    `select number, encode(hash, 'hex') as hash, sealed_at as "sealedAt", journal_total::text as "journalCount",
            (select count(*)::int from (select from ledger.unsealed_journals() limit ${counting.limit}) as counted) as unsealed,
            (select posted_at from ledger.unsealed_journals() limit 1) as "oldestUnsealedAt"
       from ledger.sealed_block
      order by number desc
      limit 1`), "the chain's beginning");
  return { ...head, unsealedJournals: counting.of(unsealed) };
}
