import { expect } from "vitest";
import { ledger, type Context } from "@souk/ledger";
import { account, accountName, type AccountRef } from "@souk/ledger/chart";
import type { JournalId, Leg, PostedJournal } from "@souk/ledger/journal";
import { post } from "@souk/ledger/post";
import type { Caller } from "@souk/shared/caller";
import type { Database } from "@souk/shared/database";
import { idOf, newId, type Id } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import { inTransaction, test as base } from "./database.ts";
import { countingDatabase, person, subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";

const eur = "EUR" as const;
const own = (kind: Parameters<typeof account>[0]) => account(kind, "", eur);

/** The platform's own accounts in euro. */
export const platform = { pending: own("psp:pending"), available: own("psp:available"), commission: own("revenue:commission"), bank: own("bank") } as const;

/** A seller with an order, and those who may look at its books or not. */
export interface Stall {
  readonly sellerId: Id<"sel">;
  readonly escrow: AccountRef;
  readonly available: AccountRef;
  readonly reserve: AccountRef;
  readonly owed: AccountRef;
  readonly connected: AccountRef;
  readonly owner: Caller;
  readonly finance: Caller;
  readonly manager: Caller;
  readonly packer: Caller;
}

/** The ledger's graph over a database of its own. */
export interface LedgerGraph {
  readonly subgraph: SubgraphUnderTest<Context>;
  readonly database: Database;
  stall(): Stall;
  /** Posts one journal. @throws Refused */
  post(kind: string, legs: readonly Leg[], also?: { readonly reversalOf?: JournalId; readonly source?: string; readonly effectiveAt?: Date }): Promise<PostedJournal>;
  /** Posts journals in one transaction: all of one moment. */
  postTogether(kind: string, journals: readonly (readonly Leg[])[]): Promise<void>;
  /** The global id of an account that was posted to. */
  idOf(ref: AccountRef): Promise<Id<"acc">>;
  /** Asks, and expects no error. */
  ask<D>(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<D>;
  /** Asks, and expects to be refused as a whole or in part: the codes. */
  refusal(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<unknown[]>;
  /** How many statements an operation takes. */
  statements(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<number>;
  /** How Postgres goes about an operation's statements, with fresh statistics: their plans as they were run. */
  plans(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<string>;
}

/** Moves cents from one account to another. */
export const moved = (debit: AccountRef, credit: AccountRef, minor: bigint, reversesLine?: number): Leg =>
  ({ debit, credit, amount: { minor, currency: eur }, ...(reversesLine === undefined ? {} : { reversesLine }) });

/** An auditor reads everything. */
export const auditor = person({ roles: ["AUDITOR"] });

/** A seller that nobody else knows of. */
function stall(): Stall {
  const [sellerId, orderId] = [newId("sel"), newId("ord")];
  const of = (kind: Parameters<typeof account>[0]) => account(kind, sellerId, eur);
  const member = (role: string) => person({ memberships: [{ of: sellerId, role }] });
  return {
    sellerId, escrow: account("escrow", orderId, eur),
    available: of("seller:available"), reserve: of("seller:reserve"), owed: of("seller:owed"), connected: of("psp:connected"),
    owner: member("SELLER_OWNER"), finance: member("SELLER_FINANCE"), manager: member("SELLER_MANAGER"), packer: member("SELLER_FULFILMENT"),
  };
}

interface Statement { readonly text: string; readonly values: readonly unknown[] | undefined }

/** A database that notes its statements; `taken` answers those of `work`. */
function recordingDatabase(database: Database) {
  let noted: Statement[] = [];
  const note = (text: string, values?: readonly unknown[]) => void noted.push({ text, values });
  return {
    database: {
      ...database,
      rows: (text, values) => { note(text, values); return database.rows(text, values); },
      row: (text, values) => { note(text, values); return database.row(text, values); },
      read: (table, text, values) => { note(text, values); return database.read(table, text, values); },
    } satisfies Database as Database,
    async taken(work: () => Promise<unknown>): Promise<readonly Statement[]> {
      noted = [];
      await work();
      return noted;
    },
  };
}

/** The most rows that one step of a plan has read, those that it left out included. */
export const rowsRead = (plan: string): number =>
  Math.max(...plan.split("\n").flatMap((line) => /(?:actual rows=|Rows Removed by .*: )(\d+)/.exec(line)?.[1] ?? []).map(Number));

let facts = 0;

/** Tests of what is read of the books. */
export const test = base.extend<{ $file: { graph: LedgerGraph } }>({
  graph: [async ({ scratch }, use) => {
    const { database: counting, counted } = countingDatabase(await scratch.open("ledger"));
    const { database, taken } = recordingDatabase(counting);
    const subgraph = await subgraphUnderTest(scratch, ledger, database);
    const run = <D>(caller: Caller, query: string, variables: Record<string, unknown> = {}) =>
      subgraph.as(caller).run<D>(query, JSON.parse(JSON.stringify(variables)) as Record<string, unknown>);      // as a client sends them
    const journalOf = (kind: string, legs: readonly Leg[]) => ({ key: `graph:${++facts}`, kind, source: { type: "Order", id: newId("ord") }, legs });
    await use({
      subgraph, database, stall,
      async post(kind, legs, { source, ...also } = {}) {
        const journal = journalOf(kind, legs);
        const [outcome] = await inTransaction(database, (tx) => post(tx, [{ ...journal, ...also, source: { type: "Order", id: source ?? journal.source.id } }]));
        if ("refused" in outcome!) throw outcome.refused;
        return outcome!.ok;
      },
      async postTogether(kind, journals) {
        const outcomes = await inTransaction(database, (tx) => post(tx, journals.map((legs) => journalOf(kind, legs))));
        for (const outcome of outcomes) if ("refused" in outcome) throw outcome.refused;
      },
      async idOf(ref) {
        const row = await database.row<{ id: string }>("select id from ledger.account where name = $1", [accountName(ref)]);
        return idOf("acc", row!.id);
      },
      async ask<D>(caller: Caller, query: string, variables?: Record<string, unknown>) {
        const { data, errors } = await run<D>(caller, query, variables);
        expect(errors).toBeUndefined();
        return data!;
      },
      refusal: async (caller, query, variables) => ((await run(caller, query, variables)).errors ?? []).map(({ extensions }) => extensions?.["code"]),
      async plans(caller, query, variables) {
        await asAdmin(scratch.adminUrl, (admin) => admin.query("analyze ledger.account, ledger.journal, ledger.posting"));
        const statements = await taken(() => run(caller, query, variables));
        const plans = await Promise.all(statements.map(({ text, values }) => database.rows<{ "QUERY PLAN": string }>(`explain (analyze, costs off, timing off, summary off) ${text}`, values)));
        return plans.flat().map((row) => row["QUERY PLAN"]).join("\n");
      },
      statements: (caller, query, variables) => counted(async () => expect((await run(caller, query, variables)).errors).toBeUndefined()),
    });
  }, { scope: "file" }],
});
