import type { Client } from "pg";
import { measured } from "./payouts-measured.ts";
import type { Load } from "./load.ts";
import type { ServerUse } from "./server-meter.ts";

/** What a payout writes until the provider is asked, by table, and how its rows are found: $1 are payouts, by uuid. */
const rowsOf = {
  "money.payout": "id = any($1)",
  "money.payout_history": "payout_id = any($1)",
  "money.transfer": "payout_id = any($1)",
  "money.provider_call": "object_id = any(select id from money.transfer where payout_id = any($1))",
  "money.event": "id = any($2)",
  "ledger.journal": "id = any($3)",
  "ledger.posting": "journal_id = any($3)",
  "ledger.event": "id = any($3)",      // a journal's event has its id
} as const;
type Table = keyof typeof rowsOf;
const tables = Object.keys(rowsOf) as Table[];
const bare = (table: Table) => `bare.${table.replace(".", "_")}`;

/** The uuids of some payouts, and of their events and journals. */
interface Wanted { readonly payouts: readonly string[]; readonly events: readonly string[]; readonly journals: readonly string[] }

/** Where the rows of all payouts lie, so many payouts in a batch. */
const wantedOf = async (admin: Client, batch: number): Promise<Wanted[]> => (await admin.query<Wanted>(
  `select array_agg(p.id) as payouts, array_agg(j.id) as journals,
          array(select e.id from money.event e where e.aggregate_id = any(array_agg(p.name) || array_agg(t.name))) as events
     from (select id, kernel.global_id('pyt', id) as name, row_number() over (order by id) as place from money.payout) as p
     join (select payout_id, kernel.global_id('trf', id) as name from money.transfer) as t on t.payout_id = p.id
     join ledger.journal j on j.source_id = p.name
    group by (p.place - 1) / $1`, [batch])).rows;

/** Copies the rows of all payouts there are into bare tables with the same columns and indexes, as many in a transaction as the run pays: what writing them costs by itself. */
export async function bareRows(admin: Client, read: () => Promise<ServerUse>, batch: number): Promise<{ readonly load: Load; readonly rowsEach: number }> {
  await admin.query(`drop schema if exists bare cascade;
    create schema bare;
    ${tables.map((table) => `create table ${bare(table)} (like ${table} including defaults including indexes)`).join(";\n")}`);
  const all = await wantedOf(admin, batch);
  const payouts = all.reduce((sum, one) => sum + one.payouts.length, 0);
  let rows = 0;
  const load = await measured(read, payouts, async (part) => {
    for (const one of all) await part(async () => {
      await admin.query("begin");
      for (const table of tables) {
        const where = rowsOf[table];
        const ids = where.includes("$2") ? one.events : where.includes("$3") ? one.journals : one.payouts;
        rows += (await admin.query(`insert into ${bare(table)} select * from ${table} where ${where.replace(/\$\d/g, "$1::uuid[]")}`, [ids])).rowCount ?? 0;
      }
      await admin.query("commit");
    });
  });
  return { load, rowsEach: rows / payouts };
}
