import { until } from "../until.ts";
import { holds, type Fault } from "./fault.ts";
import { onBegunImport, type BegunImport } from "./import-begun.ts";
import { faultyFile, type FaultyFile } from "./import-rows.ts";
import { importWorkerStart } from "./import-worker-started.ts";
import { onOwnCluster, type FaultDatabase } from "./own-cluster.ts";

/** What a run found. */
export interface ImportFigures {
  readonly rows: number;
  readonly listings: number;
  readonly state: string;
  /** Rows that had been committed when the process was killed, each time. */
  readonly killedAt: readonly number[];
  readonly counts: { readonly created: number; readonly failed: number; readonly rowsRead: number };
  readonly due: { readonly created: number; readonly failed: number };
  /** Listings of the report whose status or code is not what was due, or that are missing. */
  readonly misreported: number;
  readonly doubled: { readonly listings: number; readonly keys: number; readonly variants: number };
  readonly notPublished: number;
  readonly violated: readonly string[];
  readonly rowsPerSecond: number;
  readonly rssMax: number;
}

const importWithinMs = 900_000;

/** Kills the process that imports, by SIGKILL, when so many shares of the file have been read, and starts another each time. */
export function importsKilled(cluster: FaultDatabase, { rows, seed, kills }: { readonly rows: number; readonly seed: number; readonly kills: number }): Promise<ImportFigures> {
  const file = faultyFile(rows, seed);
  return onBegunImport(cluster, file.text, async (begun) => {
    const progress = async () => (await begun.database.row<{ state: string; rowsRead: number }>(`select state, rows_read as "rowsRead" from catalog.listing_import where id = $1`, [begun.id]))!;
    const killedAt: number[] = [];
    let rssMax = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const worker = await importWorkerStart(cluster, begun.folder);
      await until("a share of the file is read", async () => (await progress()).rowsRead > (file.rows * kill) / (kills + 1), importWithinMs);
      await worker.kill();
      const { state, rowsRead } = await progress();
      if (state === "RUNNING") killedAt.push(rowsRead);
      rssMax = Math.max(rssMax, worker.rssMax());
    }
    const last = await importWorkerStart(cluster, begun.folder);
    const from = killedAt.at(-1) ?? 0;
    await until("the import goes on", async () => (await progress()).rowsRead > from, importWithinMs);
    const [fromMs, fromRows] = [performance.now(), (await progress()).rowsRead];
    await until("the import has ended", async () => (await progress()).state !== "RUNNING", importWithinMs);
    const rowsPerSecond = Math.round((file.rows - fromRows) / ((performance.now() - fromMs) / 1_000));
    await last.settled();
    const figures = { rowsPerSecond, rssMax: Math.max(rssMax, last.rssMax()), killedAt, ...await found(begun, file) };
    await last.kill();
    return figures;
  });
}

async function found({ id, sellerUuid, database, violated }: BegunImport, { rows, due }: FaultyFile): Promise<Omit<ImportFigures, "rowsPerSecond" | "rssMax" | "killedAt">> {
  const { state, ...counts } = (await database.row<{ state: string; created: number; failed: number; rowsRead: number }>(
    `select state, created, failed, rows_read as "rowsRead" from catalog.listing_import where id = $1`, [id]))!;
  const report = await database.rows<{ row_number: number; status: string; codes: string[] }>(
    `select row_number, status, array(select e ->> 'code' from jsonb_array_elements(errors) e) as codes from catalog.listing_import_row where import_id = $1`, [id]);
  const said = new Map(report.map((row) => [row.row_number, row]));
  const misreported = [...due].filter(([row, { status, code }]) => said.get(row)?.status !== status || (code !== null && !said.get(row)!.codes.includes(code))).length + [...said.keys()].filter((row) => !due.has(row)).length;
  const figures = (await database.row<{ listings: number; drafts: number; keys: number; variants: number }>(
    `select count(*)::int as listings, count(*) filter (where l.state <> 'PUBLISHED')::int as drafts,
            (select count(distinct (key, listing_id))::int from catalog.listing_key k where k.seller_id = $1) as keys,
            (select count(*)::int from (select from catalog.variant v join catalog.listing o on o.id = v.listing_id where o.seller_id = $1 group by v.sku having count(*) > 1) as twice) as variants
       from catalog.listing l
      where l.seller_id = $1`, [sellerUuid]))!;
  const created = [...due.values()].filter(({ status }) => status === "CREATED").length;
  return {
    rows, listings: due.size, state, counts, due: { created, failed: due.size - created }, misreported, notPublished: figures.drafts,
    doubled: { listings: figures.listings - created, keys: figures.keys - created, variants: figures.variants }, violated: await violated(),
  };
}

/** What must be true of a run. */
export const importClaims = (figures: ImportFigures, kills: number): Readonly<Record<string, boolean>> => ({
  "the process was killed in the middle each time": figures.killedAt.length === kills,
  "the import ended": figures.state === "DONE" && figures.counts.rowsRead === figures.rows,
  "each faulty row is reported, and no other": figures.misreported === 0,
  "no row was taken twice, and none was lost": figures.doubled.listings === 0 && figures.doubled.keys === 0 && figures.doubled.variants === 0,
  "the counts are exact": figures.counts.created === figures.due.created && figures.counts.failed === figures.due.failed,
  "what is good is published": figures.notPublished === 0,
  "the invariants of catalog hold": figures.violated.length === 0,
});

const options = { rows: 50_000, seed: 7, kills: 2 };

/** `pnpm faults import`. */
export const fault: Fault = {
  name: "import",
  title: "a process that imports 50,000 rows is killed twice in the middle, and others go on where it was",
  async run() {
    const figures = await onOwnCluster((cluster) => importsKilled(cluster, options));
    holds(importClaims(figures, options.kills), figures);
    const { rows, listings, counts, killedAt, rowsPerSecond, rssMax } = figures;
    return [
      `${rows} rows of ${listings} listings: ${counts.created} created, ${counts.failed} refused, each with its reason; none twice`,
      `killed at rows ${killedAt.join(" and ")}; ${rowsPerSecond} rows a second beside search; at most ${Math.round(rssMax / 1e6)} MB`,
    ];
  },
};
