import type { Database } from "@souk/shared/database";

/** How Postgres found what some statements read. */
export interface Explained {
  /** By name, in alphabetical order; `all of posting` where a table was read whole. */
  readonly ways: readonly string[];
  /** The most rows that any step of a plan read or threw away. */
  readonly rowsMost: number;
}

/** Runs what is done over a database, then each of its statements once more, and looks at their plans. Of readers only. */
export async function explained(database: Database, work: (noting: Database) => Promise<unknown>): Promise<Explained> {
  const noted: { readonly text: string; readonly values: readonly unknown[] | undefined }[] = [];
  await work({
    ...database,
    rows: (text, values) => { noted.push({ text, values }); return database.rows(text, values); },
    row: (text, values) => { noted.push({ text, values }); return database.row(text, values); },
  });
  const ways = new Set<string>();
  let rowsMost = 0;
  for (const { text, values } of noted) for (const row of await database.rows<{ "QUERY PLAN": string }>(`explain (analyze, costs off, timing off, summary off) ${text}`, values)) {
    const line = row["QUERY PLAN"];
    const index = /Index (?:Only )?Scan (?:Backward )?using (\w+)|Bitmap Index Scan on (\w+)/.exec(line);
    const whole = /Seq Scan on (\w+)/.exec(line);
    if (index) ways.add(index[1] ?? index[2]!);
    if (whole) ways.add(`all of ${whole[1]!}`);
    for (const [, count] of line.matchAll(/(?:actual rows=|Rows Removed by .*: )([\d.]+)/g)) rowsMost = Math.max(rowsMost, Number(count));
  }
  return { ways: [...ways].toSorted(), rowsMost };
}
