import { Readable } from "node:stream";
import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import type { JobContext } from "@souk/shared/work";
import { publish } from "@souk/schema/events";
import type { ListingFileFormat } from "../imports/import-tables.ts";
import { contentTypeOf } from "../imports/import-tables.ts";
import { exportFaultsMax } from "./export-limits.ts";
import { exportMachine, type ExportState } from "./export-states.ts";
import { exportFileKey, listingExports, type ListingExport } from "./export-tables.ts";
import { answeredKeys, exportedListings, type Exported } from "./exported-listings.ts";
import { jsonLine } from "./json-line.ts";
import { shopifyHeader, shopifyLines } from "./shopify-lines.ts";
import { soukHeader, soukLines } from "./souk-lines.ts";

/** Which export to write. */
export interface ExportJob { readonly exportId: Id<"exp"> }

/** How a format is written. */
interface Writer { readonly header: string; readonly lines: (exported: Exported) => string }

const writers: Readonly<Record<ListingFileFormat, (sql: Sql, sellerId: Id<"sel">) => Promise<Writer>>> = {
  SHOPIFY_CSV: async () => ({ header: shopifyHeader(), lines: shopifyLines }),
  async SOUK_CSV(sql, sellerId) {
    const answered = await answeredKeys(sql, sellerId);
    return { header: soukHeader(answered), lines: (exported) => soukLines(exported, answered) };
  },
  async JSON_LINES(sql) {
    const choices = await choiceKeys(sql);
    return { header: "", lines: (exported) => jsonLine(exported, choices.get(exported.listing.categoryId) ?? new Set()) };
  },
};

/** By category, the questions that are answered by one of several words: their answers look like texts. */
async function choiceKeys(sql: Sql): Promise<ReadonlyMap<Id<"cat">, ReadonlySet<string>>> {
  const rows = await sql.rows<{ of: string; keys: string[] }>(
    `select c.id as of, array_agg(d.key) as keys
       from catalog.category c
       join catalog.attribute_definition d on d.category_id = any(c.path)
      where d.kind = 'ENUM'
      group by c.id`);
  return new Map(rows.map(({ of, keys }) => [idOf("cat", of), new Set(keys)]));
}

/** Writes a seller's listings into the object store, page by page. Runs again from the start after a crash: the file is put whole or not at all. */
export async function listingExportRun({ exportId }: ExportJob, context: JobContext): Promise<void> {
  const { database, objects, correlationId, signal, log } = context;
  const [wanted] = await database.read(listingExports, `select ${listingExports.select("e")} from catalog.listing_export e where e.id = $1`, [uuidOf(exportId)]);
  if (wanted?.state !== "RUNNING") return;
  const { sellerId, format } = wanted;
  try {
    const written = { listings: 0 };
    const { header, lines } = await writers[format](database, sellerId);
    const byteSize = await objects.putFrom(exportFileKey(wanted), Readable.from(textOf(exportedListings(database, sellerId), header, lines, written, signal), { objectMode: false }), contentTypeOf[format]);
    await ended(context, wanted, "finish", { byteSize, listings: written.listings });
  } catch (error) {
    if (signal.aborted) throw error;      // another worker writes it
    const counted = await database.row<{ faults: number }>("update catalog.listing_export set faults = faults + 1, moved_at = clock_timestamp() where id = $1 returning faults", [uuidOf(exportId)]);
    if (!counted || counted.faults < exportFaultsMax) throw error;
    log.error({ err: error, exportId }, "an export stopped");
    await ended(context, wanted, "fail", { correlationId });
  }
}

async function* textOf(exported: AsyncIterable<Exported>, header: string, lines: (one: Exported) => string, written: { listings: number }, signal: AbortSignal): AsyncGenerator<Buffer> {
  yield Buffer.from(header);
  for await (const one of exported) {
    signal.throwIfAborted();
    written.listings++;
    yield Buffer.from(lines(one));
  }
}

async function ended({ database, correlationId }: JobContext, { id, sellerId, state }: ListingExport, command: "finish" | "fail", also: { byteSize?: number; listings?: number; correlationId?: string }): Promise<void> {
  const to = transition(exportMachine, command, state) as Exclude<ExportState, "RUNNING">;      // no step leads back there
  await database.transaction({ origin: { actor: "service:listing-export", correlationId } }, async (tx) => {
    const changed = await tx.run(
      `update catalog.listing_export
          set state = $2, byte_size = $3, listings = $4, correlation_id = $5, ended_at = clock_timestamp(), moved_at = clock_timestamp()
        where id = $1
          and state = 'RUNNING'`, [uuidOf(id), to, also.byteSize ?? null, also.listings ?? 0, also.correlationId ?? null]);
    if (changed === 1) await publish(tx, "listingExport.ended", { exportId: id, sellerId, state: to });
  });
}
