import { asAdmin } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";

/** Tables of any schema in which one of these texts stands, as text or as bytes. */
export const tablesWith = (scratch: TestDatabase, texts: readonly string[]): Promise<string[]> => asAdmin(scratch.adminUrl, async (admin) => {
  const { rows } = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
  const found: string[] = [];
  for (const { name } of rows) {
    const hits = await admin.query(
      `select from ${name} t, unnest($1::text[]) as s (text) where strpos(t::text, s.text) > 0 or strpos(t::text, encode(convert_to(s.text, 'UTF8'), 'hex')) > 0 limit 1`, [texts]);
    if (hits.rowCount! > 0) found.push(name);
  }
  return found;
});
