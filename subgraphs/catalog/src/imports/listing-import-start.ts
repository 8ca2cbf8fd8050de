import { present } from "@souk/shared/assert";
import { isMember } from "@souk/shared/caller";
import { violatedConstraint, type Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition, notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerSellsLock, sellerStandingLock } from "../listings/listing-guards.ts";
import { startWithinMs } from "./import-limits.ts";
import { importLock } from "./import-lock.ts";
import { importNotUploaded, importRunning } from "./import-refusals.ts";
import { importMachine, resumableFailures } from "./import-states.ts";
import { importUploadKey, listingImports, type ListingImport } from "./import-tables.ts";

/** The mutation's `id`, and the key. */
export interface ListingImportStepInput { readonly id: Id<"imp">; readonly idempotencyKey: string }

/** Whether the file is there was looked at before the transaction. */
interface Looked extends Context { readonly isUploaded: boolean }

async function look(context: Context, { id }: ListingImportStepInput): Promise<Looked> {
  const found = await context.imports.byId.load(id);
  if (!found || !isMember(context.caller, found.sellerId)) return { ...context, isUploaded: false };
  const file = found.state === "UPLOADING" ? await context.objects.head(importUploadKey(found.id)) : null;
  return { ...context, isUploaded: file?.byteSize === found.byteSize };
}

/**
 * Begins to import an uploaded file, or goes on with one that stopped through no fault of its own, where it stopped.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused ListingImportNotUploaded, ListingImportRunning, Invalid (no such import; too late), InvalidTransition, SellerUnavailable
 */
export const listingImportStart = verb("listingImportStart", async (tx, { caller, isUploaded }: Looked, { id }: ListingImportStepInput): Promise<ListingImport> => {
  const found = await importLock(tx, id, caller);
  const isResumed = found.failure !== null && resumableFailures.has(found.failure);
  if (found.state === "FAILED" && !isResumed) throw invalidTransition("FAILED", "RUNNING", []);
  transition(importMachine, isResumed ? "resume" : "start", found.state);
  if (!isResumed && found.createdAt.getTime() + startWithinMs < Date.now()) throw notFound(["id"], "This upload is too old. Begin another.");
  if (!isResumed && !isUploaded) throw importNotUploaded();
  await sellerStandingLock(tx, found.sellerId, ["id"]);
  if (found.isSubmitted) await sellerSellsLock(tx, found.sellerId, ["id"]);
  const started = await startedAlone(tx, found);
  await publish(tx, "listingImport.started", { importId: id, sellerId: started.sellerId });
  return started;
}, { prepare: look });

/** The one that runs of this seller from now on. The index import_running_of_seller decides between two at once. */
async function startedAlone(tx: Tx, { id, sellerId }: ListingImport): Promise<ListingImport> {
  try {
    return await tx.savepoint(async () => {
      const [started] = await tx.read(listingImports,
        `update catalog.listing_import i
            set state = 'RUNNING', failure = null, failure_message = null, correlation_id = null, ended_at = null, faults = 0,
                started_at = coalesce(started_at, clock_timestamp()), moved_at = clock_timestamp()
          where i.id = $1
         returning ${listingImports.select("i")}`, [uuidOf(id)]);
      return present(started, "the import just locked");
    });
  } catch (error) {
    if (violatedConstraint(error) !== "import_running_of_seller") throw error;
    const other = await tx.row<{ id: string }>("select id from catalog.listing_import where seller_id = $1 and state = 'RUNNING'", [uuidOf(sellerId)]);
    throw importRunning(other ? idOf("imp", other.id) : id);
  }
}
