import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { importEnd } from "./import-end.ts";
import { importLock } from "./import-lock.ts";
import type { ListingImport } from "./import-tables.ts";
import type { ListingImportStepInput } from "./listing-import-start.ts";

/**
 * Stops an import behind the chunk that is under way; what was imported stays.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such import), InvalidTransition (ended already)
 */
export const listingImportCancel = verb("listingImportCancel", async (tx, { caller }: Context, { id }: ListingImportStepInput): Promise<ListingImport> =>
  importEnd(tx, await importLock(tx, id, caller), "cancel"));
