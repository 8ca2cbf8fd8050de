import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import { post } from "@souk/ledger/post";
import type { Database } from "@souk/shared/database";
import { newId } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import { inTransaction, type TestDatabase } from "./database.ts";
import { until } from "./until.ts";

let facts = 0;

/** A payment captured for an order, in cents; of a new order by default. */
export const captured = (minor: bigint, also: Partial<NewJournal> & { readonly order?: string } = {}): NewJournal => {
  const { order = newId("ord"), ...journal } = also;
  return {
    key: `capture:${++facts}`, kind: "payment.captured", source: { type: "Payment", id: `pay_${facts}` }, metadata: { note: "test" },
    legs: [{ debit: account("psp:pending", "", "EUR"), credit: account("escrow", order, "EUR"), amount: { minor, currency: "EUR" } }], ...journal,
  };
};

/** Posts journals, each in a transaction of its own. @throws Refused */
export async function posted(database: Database, ...journals: readonly NewJournal[]): Promise<void> {
  for (const journal of journals) {
    const [outcome] = await inTransaction(database, (tx) => post(tx, [journal]));
    if (outcome && "refused" in outcome) throw outcome.refused;
  }
}

/** Seals until nothing is left: a transaction of another test may hold it back for a moment. */
export const allSealed = (database: Database): Promise<void> => until("all journals are sealed", async () => {
  await database.row("select ledger.seal_v1(1000)");
  return (await database.row("select 1 where (select max(journal_total) from ledger.sealed_block) = (select count(*) from ledger.journal)")) !== undefined;
});

/** Statements as a superuser for whom no trigger fires. */
export const tampered = (scratch: TestDatabase, statements: string): Promise<unknown> =>
  asAdmin(scratch.adminUrl, (admin) => admin.query(`begin; set local session_replication_role = replica; ${statements}; commit`));

/** Everything that has been posted so far lies so many days further back, and the days taken with it. */
export const daysPass = (scratch: TestDatabase, days: number): Promise<unknown> => tampered(scratch, `
  update ledger.journal set posted_at = posted_at - interval '${days} days';
  update ledger.posting set posted_at = posted_at - interval '${days} days';
  update ledger.account set moved_at = moved_at - interval '${days} days';
  ${["day", "day_balance", "day_total"].map((table) => `update ledger.${table} set day = day - 1000; update ledger.${table} set day = day + 1000 - ${days}`).join(";")}`);

/** The day so many days ago by the database's clock, in UTC. */
export const dayAgo = async (database: Database, days: number): Promise<string> =>
  (await database.row<{ day: string }>("select ((clock_timestamp() at time zone 'UTC')::date - $1::int)::text as day", [days]))!.day;

/** Takes days until yesterday is taken. */
export const allDaysTaken = async (database: Database): Promise<void> => {
  const yesterday = await dayAgo(database, 1);
  await until("yesterday is taken", async () => {
    await database.row("select ledger.day_step_v1(5000)");
    return (await database.row("select from ledger.day where day = $1", [yesterday])) !== undefined;
  });
};
