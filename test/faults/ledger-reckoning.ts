import { ledger } from "@souk/ledger";
import type { PostedJournal } from "@souk/ledger/journal";
import type { Database } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import { ownRows, ownRowsMake } from "./ledger-posters.ts";
import type { Memory } from "./ledger-memory.ts";
import type { FaultDatabase } from "./own-cluster.ts";

/** What in the books is not as it was told, by key. All empty: the books and the callers agree. */
export interface Disagreements {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** There with another id or other amounts than acknowledged, or with postings that come to something else. */
  readonly changed: readonly string[];
  /** There, and nobody was told, or it was even refused. */
  readonly uninvited: readonly string[];
  /** Not with exactly one event. */
  readonly miscounted: readonly string[];
  /** Of those posted in a transaction: not with exactly one row that this transaction wrote. */
  readonly torn: readonly string[];
  /** Invariants of the ledger and of the kernel, with examples. */
  readonly violated: readonly string[];
}

interface Booked { readonly key: string; readonly id: string; readonly amounts: readonly string[]; readonly minors: readonly string[]; readonly is_reversal: boolean }

const bookedSql = `
  select j.key, j.id, j.reversal_of is not null as is_reversal, p.minors::text[] as minors, coalesce(j.actual, p.minors)::text[] as amounts
    from ledger.journal j
    left join (select journal_id, array_agg(minor order by line) as minors
                 from ledger.posting
                group by journal_id) as p on p.journal_id = j.id`;
const eventsSql = "select aggregate_id as id, array_agg(type) as types from ledger.event where aggregate_type = 'Journal' group by aggregate_id";
const rowsSql = `select key, count(*)::int as n from ${ownRows} group by key`;

/** Holds what callers remember against the books. */
export interface Reckoner {
  /** Once no caller waits for an answer. @param isInTransaction of which keys a row was written beside */
  reckon(memory: Memory, isInTransaction: (key: string) => boolean): Promise<Disagreements>;
}

/** Over the books of a new database, whose server may be killed and started in between. */
export async function reckonerOf(cluster: FaultDatabase): Promise<Reckoner> {
  await ownRowsMake(cluster);
  const database = await cluster.open("ledger", { poolSize: 1 });
  return {
    async reckon(memory, isInTransaction) {
      const { booked, events, rows } = await asAdmin(cluster.adminUrl, async (admin) => ({
        booked: (await admin.query<Booked>(bookedSql)).rows,
        events: new Map((await admin.query<{ id: string; types: string[] }>(eventsSql)).rows.map(({ id, types }) => [id, types])),
        rows: new Map((await admin.query<{ key: string; n: number }>(rowsSql)).rows.map(({ key, n }) => [key, n])),
      }));
      const inBooks = new Set(keys(booked));
      const acknowledged = [...memory.acknowledged.keys()];
      const eventOf = ({ is_reversal }: Booked) => (is_reversal ? "ledger.reversed" : "ledger.posted");
      return {
        lost: acknowledged.filter((key) => !inBooks.has(key)),
        changed: keys(booked.filter((journal) => memory.acknowledged.has(journal.key) && !isAsTold(journal, memory.acknowledged.get(journal.key)!))),
        uninvited: keys(booked.filter(({ key }) => !memory.acknowledged.has(key) || memory.refused.has(key))),
        miscounted: [
          ...keys(booked.filter((journal) => String(events.get(idOf("jnl", journal.id))) !== eventOf(journal))),
          ...missing(events.keys(), new Set(booked.map(({ id }) => idOf("jnl", id)))),
        ],
        torn: [...new Set([...acknowledged, ...rows.keys()])].filter((key) => (rows.get(key) ?? 0) !== (isInTransaction(key) && memory.acknowledged.has(key) ? 1 : 0)),
        violated: await violatedIn(database),
      };
    },
  };
}

const keys = (journals: readonly Booked[]) => journals.map(({ key }) => key);
const missing = (wanted: Iterable<string>, found: ReadonlySet<string>) => [...wanted].filter((one) => !found.has(one));
const isAsTold = ({ id, amounts, minors }: Booked, told: PostedJournal): boolean =>
  told.id === idOf("jnl", id) && String(told.amounts) === String(amounts) && String(amounts.filter((minor) => minor !== "0")) === String(minors);

async function violatedIn(database: Database): Promise<string[]> {
  // A chain that lags behind is no fault; what is sealed is verified.
  await until("all journals are sealed", async () => (await database.row<{ sealed: number }>("select ledger.seal_v1(1000) as sealed"))!.sealed === 0);
  const results = await integrityCheck(database, subgraphInvariants(ledger));
  return results.filter(({ violations }) => violations > 0).map(({ name, examples }) => `${name} ${JSON.stringify(examples)}`);
}
