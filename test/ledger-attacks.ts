import { Client, type DatabaseError } from "pg";
import { expect } from "vitest";
import { ledger } from "@souk/ledger";
import type { Database, Sql } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { testRoles } from "./cluster.ts";
import { test as base, type TestDatabase } from "./database.ts";

/** Roles that log in, beside the superuser and the owner of the ledger's schema. */
export const runtimeRoles = ["ledger", "money", "catalog", "commerce", "trust", "conversations", "gateway", "jobs", "kernel"] as const;
/** Whoever may try. */
export type Attacker = "superuser" | "owner" | (typeof runtimeRoles)[number];
export const attackers: readonly Attacker[] = ["superuser", "owner", ...runtimeRoles];

/**
 * What Postgres says to an attacker's statements: `done`, or the SQLSTATE with the constraint, if there is one. Nothing
 * of a session is left behind: neither its role nor its temporary objects.
 */
export type Attempt = (attacker: Attacker, sql: string) => Promise<string>;

/** Attempts on connections that stay open, one for each attacker. */
function attempts(scratch: TestDatabase): { readonly attempt: Attempt; close(): Promise<unknown> } {
  const open = new Map<Attacker, Promise<Client>>();
  const isAdmin = (attacker: Attacker) => attacker === "superuser" || attacker === "owner";
  const clientOf = (attacker: Attacker) => open.get(attacker) ?? open.set(attacker, connected(isAdmin(attacker) ? scratch.adminUrl : scratch.urlOf(attacker))).get(attacker)!;
  return {
    async attempt(attacker, sql) {
      const client = await clientOf(attacker);
      if (attacker === "owner") await client.query(`set role ${testRoles.owner("ledger")}`);
      try {
        await client.query(sql);
        return "done";
      } catch (error) {
        const { code, constraint } = error as DatabaseError;
        return constraint === undefined ? code! : `${code} ${constraint}`;
      } finally {
        await client.query("rollback");
        await client.query("discard all");
      }
    },
    close: () => Promise.all([...open.values()].map(async (client) => (await client).end())),
  };
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** All that stands in the books, as one text: equal means that nothing changed. */
export const booksNow = async (sql: Sql): Promise<string> => (await sql.row<{ books: string }>(`
  select concat_ws(' ', (select md5(string_agg(t::text, '' order by t.id)) from ledger.account t), (select count(*) from ledger.account),
                        (select md5(string_agg(t::text, '' order by t.id)) from ledger.journal t), (select count(*) from ledger.journal),
                        (select md5(string_agg(t::text, '' order by t.journal_id, t.line)) from ledger.posting t),
                        (select md5(string_agg(t::text, '' order by t.until)) from ledger.period t),
                        (select count(*) from ledger.event)) as books`))!.books;

/** The laws of the books that do not hold, of L1 to L5. */
export async function brokenLaws(rows: (text: string) => Promise<readonly unknown[]>): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, sql } of laws) if ((await rows(`select from (${sql}\n) as violation limit 1`)).length > 0) broken.push(name);
  return broken;
}
const laws = subgraphInvariants(ledger).filter(({ name }) => /^L[1-5]$/.test(name));

/** Columns with SQL expressions in them. */
export type Columns = Readonly<Record<string, string>>;

/** Two accounts, written by hand; each stands at 1.00 after one posting. */
export interface HandWritten {
  /** In the seller's account at the provider: grows by debit, no floor. */
  readonly connected: string;
  /** Of an order: grows by credit, floor 0. */
  readonly escrow: string;
  /** The journal that brought the 1.00, from escrow's side: debit connected, credit escrow. */
  readonly first: string;
  /** A journal with its postings in one statement; each is a further 0.10 to both accounts, unless told otherwise. */
  entry(journal?: Columns, ...postings: readonly Columns[]): string;
}

let keys = 0;
const quoted = (text: string) => `'${text}'`;
const inserted = (table: string, rows: readonly Columns[]) =>
  `insert into ledger.${table} (${Object.keys(rows[0]!).join(", ")}) values ${rows.map((row) => `(${Object.values(row).join(", ")})`).join(", ")}`;

async function handWritten(attempt: Attempt): Promise<HandWritten> {
  const [connected, escrow, first] = [newId("sel"), newId("ord"), newId("jnl")].map((id) => quoted(uuidOf(id))) as [string, string, string];
  const accounts: readonly Columns[] = [
    { id: connected, kind: "'psp:connected'", owner: quoted(newId("sel")), currency: "'EUR'" },
    { id: escrow, kind: "'escrow'", owner: quoted(newId("ord")), currency: "'EUR'" },
  ];
  const entry = (journal: Columns = {}, ...postings: readonly Columns[]): string => {
    const head: Columns = {
      id: "gen_random_uuid()", effective_at: "now()", posted_at: "now()", posting_count: String(Math.max(1, postings.length)), key: quoted(`hand:${++keys}`), fingerprint: "sha256('x')",
      kind: "'payment.captured'", source_type: "'Payment'", source_id: "'pay_1'", actor: "'hand'", correlation_id: "'hand'", ...journal,
    };
    const lines = (postings.length === 0 ? [{}] : postings).map((posting, at): Columns => ({
      journal_id: "(select id from j)", line: String(at + 1), debit_account_id: connected, credit_account_id: escrow, minor: "10", currency: "'EUR'",
      debit_balance: String(110 + 10 * at), debit_version: String(2 + at), credit_balance: String(110 + 10 * at), credit_version: String(2 + at),
      posted_at: "now()", reverses_line: "null", ...posting,
    }));
    return `with j as (${inserted("journal", [head])} returning id) ${inserted("posting", lines)}`;
  };
  expect(await attempt("owner", `${inserted("account", accounts)}; ${entry({ id: first }, { minor: "100", debit_balance: "100", debit_version: "1", credit_balance: "100", credit_version: "1" })}`)).toBe("done");
  return { connected, escrow, first, entry };
}

/** Tests that try to make the books wrong; whatever they did, the laws hold when each ends. */
export const test = base.extend<{ $file: { database: Database; attempt: Attempt }; $test: { hand: HandWritten; lawful: void } }>({
  database: [async ({ scratch }, use) => {
    const database = await scratch.open("ledger");
    await database.rows("select");      // its first connection begins the epoch
    await use(database);
  }, { scope: "file" }],
  attempt: [async ({ scratch, database }, use) => {
    expect(database.schema).toBe("ledger");
    const { attempt, close } = attempts(scratch);
    await use(attempt);
    await close();
  }, { scope: "file" }],
  hand: async ({ attempt }, use) => use(await handWritten(attempt)),
  lawful: [async ({ database }, use) => {
    await use();
    expect(await brokenLaws((text) => database.rows(text))).toEqual([]);
  }, { auto: true }],
});
