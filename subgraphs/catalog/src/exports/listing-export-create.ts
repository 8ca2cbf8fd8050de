import { present } from "@souk/shared/assert";
import { violatedConstraint } from "@souk/shared/database";
import { rateLimited } from "@souk/shared/errors";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import type { ListingFileFormat } from "../imports/import-tables.ts";
import { writesListings } from "../listings/listing-guards.ts";
import { exportRate } from "./export-limits.ts";
import { listingExports, type ListingExport } from "./export-tables.ts";

/** The mutation's `ListingExportCreateInput`. */
export interface ListingExportCreateInput {
  readonly sellerId: Id<"sel">;
  readonly format: ListingFileFormat;
  readonly idempotencyKey: string;
}

/**
 * Begins to write a seller's listings into a file. A seller that may not list at present may still take its listings with it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager; RATE_LIMITED for a person with very many exports
 * @throws Refused ListingExportRunning
 */
export const listingExportCreate = verb("listingExportCreate", async (tx, { caller }: Context, { sellerId, format }: ListingExportCreateInput): Promise<ListingExport> => {
  writesListings(caller, sellerId);
  try {
    return await tx.savepoint(async () => {
      const [begun] = await tx.read(listingExports,
        `insert into catalog.listing_export as e (id, seller_id, format) values ($1, $2, $3) returning ${listingExports.select("e")}`, [uuidOf(newId("exp")), uuidOf(sellerId), format]);
      await publish(tx, "listingExport.created", { exportId: present(begun, "the export just begun").id, sellerId });
      return begun!;
    });
  } catch (error) {
    if (violatedConstraint(error) !== "export_running_of_seller") throw error;
    const other = await tx.row<{ id: string }>("select id from catalog.listing_export where seller_id = $1 and state = 'RUNNING'", [uuidOf(sellerId)]);
    throw new Refused({
      __typename: "ListingExportRunningError", code: "EXPORT_RUNNING", message: "This seller's listings are being exported already.", path: ["input", "sellerId"],
      listingExportId: other ? idOf("exp", other.id) : null,
    }, { isBadInput: true });
  }
}, {
  async prepare(context: Context) {
    const { allowed, retryAfterMs } = await context.rates.take(`listing-export:${context.caller.actor}`, exportRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    return context;
  },
});
