import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { publish } from "@souk/schema/events";
import { importMachine, type ImportFailure } from "./import-states.ts";
import { listingImports, type ListingImport } from "./import-tables.ts";

/** Why an import stops, and what our log knows that by. */
export interface Stop { readonly failure: ImportFailure; readonly message: string; readonly correlationId?: string }

/** Ends a running import, or one that was not started: done, cancelled, or stopped for a reason. The row is locked. */
export async function importEnd(tx: Tx, { id, state }: Pick<ListingImport, "id" | "state">, command: "finish" | "cancel" | "fail", stop?: Stop): Promise<ListingImport> {
  const to = transition(importMachine, command, state) as "DONE" | "CANCELLED" | "FAILED";      // where these three commands lead
  const [ended] = await tx.read(listingImports,
    `update catalog.listing_import i
        set state = $2, failure = $3, failure_message = $4, correlation_id = $5, ended_at = clock_timestamp(), moved_at = clock_timestamp(),
            bytes_read = case when $2 = 'DONE' then byte_size else bytes_read end
      where i.id = $1
     returning ${listingImports.select("i")}`, [uuidOf(id), to, stop?.failure ?? null, stop?.message ?? null, stop?.correlationId ?? null]);
  await publish(tx, "listingImport.ended", { importId: id, sellerId: ended!.sellerId, state: to });
  return ended!;
}

/** A running import, locked; undefined if it does not run any more. */
export async function runningImportLock(tx: Tx, id: ListingImport["id"]): Promise<ListingImport | undefined> {
  const [found] = await tx.read(listingImports, `select ${listingImports.select("i")} from catalog.listing_import i where i.id = $1 and i.state = 'RUNNING' for no key update`, [uuidOf(id)]);
  return found;
}
