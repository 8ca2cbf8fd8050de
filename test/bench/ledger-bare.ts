import { accountName } from "@souk/ledger/chart";
import { journalReady } from "@souk/ledger/door";
import type { NewJournal } from "@souk/ledger/journal";
import type { Database } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { asAdmin, testRoles } from "../cluster.ts";

/** The books as bare tables: the same columns and indexes, and nothing that looks at what is written. */
export const bareTables = (adminUrl: string) => asAdmin(adminUrl, (admin) => admin.query(
  `create schema bare;
   create table bare.journal (like ledger.journal including defaults including identity including indexes);
   create table bare.posting (like ledger.posting including defaults including indexes);
   create table bare.event (like ledger.event including all);      -- a plain table already, its checks included
   grant usage on schema bare to ${testRoles.runtime("ledger")};
   grant select, insert on all tables in schema bare to ${testRoles.runtime("ledger")}`));

const journalColumns = "id, epoch, key, fingerprint, kind, source_type, source_id, effective_at, posted_at, posting_count, metadata, actor, correlation_id";
const postingColumns = "journal_id, line, debit_account_id, credit_account_id, minor, currency, debit_balance, debit_version, credit_balance, credit_version, posted_at";
const eventColumns = "id, epoch, aggregate_type, aggregate_id, partition_key, type, schema_version, payload, actor, correlation_id";

const insertSql = (postings: number): string =>
  `with journal as (insert into bare.journal (${journalColumns}) values ($1, 1, $2, $3, $4, $5, $6, now(), now(), $7, '{}', $8, $9))
   insert into bare.posting (${postingColumns})
   values ${Array.from({ length: postings }, (_, at) => `($1, ${at + 1}, $${10 + at * 4}, $${11 + at * 4}, $${12 + at * 4}, $${13 + at * 4}, 1, 1, 1, 1, now())`).join(", ")}`;

/** Inserts the rows of one journal by hand, in a transaction of its own: what the door's journals are measured beside. */
export function bareWriter(database: Database, by: { readonly actor: string; readonly correlationId: string }): (journal: NewJournal) => Promise<unknown> {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = ids.get(name) ?? uuidOf(newId("acc"));
    ids.set(name, id);
    return id;
  };
  return (journal) => {
    const { id, legs, fingerprint, actor, correlationId } = journalReady(journal, by);
    return database.run(insertSql(legs.length), [
      uuidOf(id), journal.key, fingerprint, journal.kind, journal.source.type, journal.source.id, legs.length, actor, correlationId,
      ...legs.flatMap(({ debit, credit, amount }) => [idOf(accountName(debit)), idOf(accountName(credit)), String(amount.minor), amount.currency]),
    ]);
  };
}

/** Copies the rows of journals by their ids, or only their events, in one statement: what writing them costs by itself. */
export const bareCopies = {
  rows: (database: Database, ids: readonly string[]) => database.run(
    `with journals as (insert into bare.journal (${journalColumns}) select ${journalColumns} from ledger.journal where id = any($1::uuid[]))
     insert into bare.posting (${postingColumns}) select ${postingColumns} from ledger.posting where journal_id = any($1::uuid[])`, [ids]),
  events: (database: Database, ids: readonly string[]) => database.run(
    `insert into bare.event (${eventColumns}) select ${eventColumns} from ledger.event where id = any($1::uuid[])`, [ids]),      // a journal's event has its id
};
