import { uuidOf, type Id } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import type { JobContext } from "@souk/shared/work";
import { chunkImport } from "./import-chunk.ts";
import { importEnd, runningImportLock, type Stop } from "./import-end.ts";
import { FileRefused } from "./import-faults.ts";
import { importFile } from "./import-file.ts";
import { chunkBytes, chunkListings, chunkRows, faultsMax, importListingsMax, importRowsMax } from "./import-limits.ts";
import { listingImports, type ListingImport } from "./import-tables.ts";
import type { ListingSheet } from "./listing-sheet.ts";
import { listingSheets } from "./listing-sheets.ts";

/** Which import to run. */
export interface ImportJob { readonly importId: Id<"imp"> }

const actor = "service:listing-import";

/**
 * Reads the rest of an import's file, chunk by chunk, until its end. Whenever the process dies, the next one begins behind
 * the last chunk that was committed; two at once are harmless, since a chunk moves the cursor from where it began.
 */
export async function listingImportRun({ importId }: ImportJob, context: JobContext): Promise<void> {
  const { database, correlationId, signal, log } = context;
  const origin = { actor, correlationId };
  const [listingImport] = await database.read(listingImports, `select ${listingImports.select("i")} from catalog.listing_import i where i.id = $1`, [uuidOf(importId)]);
  if (listingImport?.state !== "RUNNING") return;
  const ended = (command: "finish" | "fail", stop?: Stop) => database.transaction({ origin }, async (tx) => {
    const running = await runningImportLock(tx, importId);
    if (running) await importEnd(tx, running, command, stop);
  });
  try {
    if (await restImported(listingImport, context)) await ended("finish");
  } catch (error) {
    if (error instanceof FileRefused) return ended("fail", { failure: error.failure, message: error.message });
    if (error instanceof Refused) return ended("fail", { failure: "SELLER_UNAVAILABLE", message: error.userErrors[0]!.message });
    if (signal.aborted) throw error;      // another worker goes on
    const counted = await database.row<{ faults: number }>("update catalog.listing_import set faults = faults + 1 where id = $1 returning faults", [uuidOf(importId)]);
    if (!counted || counted.faults < faultsMax) throw error;      // tried again, later each time
    log.error({ err: error, importId }, "an import stopped");
    await ended("fail", { failure: "UNEXPECTED", message: "Something failed on our side.", correlationId });
  }
}

/** @returns false if the import was cancelled, or is being run elsewhere */
async function restImported(listingImport: ListingImport, { database, objects, correlationId, signal }: JobContext): Promise<boolean> {
  const { format, currency } = listingImport;
  let { rowsRead } = listingImport;
  const file = await importFile(objects, listingImport);
  for await (const chunk of chunksOf(listingSheets(file, format, { currency }), rowsRead)) {
    signal.throwIfAborted();
    const isMine = await database.transaction({ origin: { actor, correlationId } }, (tx) => chunkImport(tx, listingImport, rowsRead, chunk));
    if (!isMine) return false;
    rowsRead = chunk.at(-1)!.lastRowNumber;
  }
  if (rowsRead === 0) throw new FileRefused("NO_ROWS", "There is nothing below the header.");
  return true;
}

/** Listings behind a row, so many at once as one transaction takes; those before a fault of the file come before it. */
async function* chunksOf(sheets: AsyncIterable<ListingSheet>, rowsRead: number): AsyncGenerator<readonly ListingSheet[]> {
  let chunk: ListingSheet[] = [];
  try {
    let [listings, bytesBefore] = [0, 0];
    for await (const sheet of sheets) {
      if (++listings > importListingsMax || sheet.lastRowNumber > importRowsMax)
        throw new FileRefused("TOO_MANY_ROWS", `A file has at most ${importListingsMax} listings and ${importRowsMax} rows. Those from row ${sheet.rowNumber} on were not imported.`);
      if (sheet.rowNumber > rowsRead) {
        chunk.push(sheet);
        if (chunk.length < chunkListings && sheet.lastRowNumber - chunk[0]!.rowNumber < chunkRows && sheet.bytesRead - bytesBefore < chunkBytes) continue;
        yield chunk;
        chunk = [];
      }
      bytesBefore = sheet.bytesRead;
    }
  } catch (error) {
    if (error instanceof FileRefused && chunk.length > 0) yield chunk;
    throw error;
  }
  if (chunk.length > 0) yield chunk;
}
