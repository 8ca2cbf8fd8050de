import type { Client } from "pg";
import { asAdmin } from "../cluster.ts";

const rowsAtOnce = 5_000;

interface TableToCopy { readonly name: string; readonly columns: string }

/**
 * Brings one database's rows into another whose schema is already migrated, as a dump and its restore would: every
 * table as it was at one moment, keys and positions kept, triggers and foreign keys not asked, sequences moved on.
 * What the target's tables held before is gone.
 *
 * @returns how many rows were copied
 */
export const logicalCopy = (fromUrl: string, toUrl: string): Promise<number> =>
  asAdmin(fromUrl, (from) => asAdmin(toUrl, async (to) => {
    await from.query("begin isolation level repeatable read read only");
    await to.query("begin");
    await to.query("set local session_replication_role = replica");
    const tables = await tablesOf(from);
    await to.query(`truncate ${tables.map(({ name }) => name).join(", ")}`);
    let copied = 0;
    for (const table of tables) copied += await tableCopy(from, to, table);
    for (const { name, last } of await sequencesOf(from)) await to.query("select setval($1, $2)", [name, last]);
    await to.query("commit");
    return copied;
  }));

const tablesOf = async (from: Client): Promise<TableToCopy[]> => (await from.query<TableToCopy>(
  `select format('%I.%I', n.nspname, c.relname) as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r'
      and n.nspname !~ '^(pg_|information_schema$)'
    group by 1
    order by 1`)).rows;

const sequencesOf = async (from: Client) => (await from.query<{ name: string; last: string }>(
  `select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
     from pg_sequences
    where last_value is not null`)).rows;

async function tableCopy(from: Client, to: Client, { name, columns }: TableToCopy): Promise<number> {
  for (let copied = 0; ;) {
    const { rows: [batch] } = await from.query<{ n: number; rows: string }>(
      `select count(*)::int as n, coalesce(json_agg(t), '[]')::text as rows
         from (select ${columns} from ${name} order by ctid limit ${rowsAtOnce} offset ${copied}) as t`);
    await to.query(
      `insert into ${name} (${columns}) overriding system value
       select ${columns} from json_populate_recordset(null::${name}, $1::json)`, [batch!.rows]);
    copied += batch!.n;
    if (batch!.n < rowsAtOnce) return copied;
  }
}
