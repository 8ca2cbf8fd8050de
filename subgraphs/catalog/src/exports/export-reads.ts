import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { seenBy } from "../listings/listing-reads.ts";
import { listingExports, type ListingExport } from "./export-tables.ts";

/** Reads of exports as far as the caller sees them: the seller's team, and staff who read listings. */
export interface ExportLoaders {
  /** Null for an id that is malformed, of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<ListingExport | null> };
}

/** Opens them for one operation of one caller. */
export function exportLoaders({ database, caller }: RequestContext): ExportLoaders {
  const { sellers, isAll } = seenBy(caller);
  return {
    byId: batched((ids: readonly string[]) => database.read(listingExports,
      `select ${listingExports.select("e")}
         from catalog.listing_export e
        where e.id = any($1::uuid[])
          and ($2::boolean or e.seller_id = any($3::uuid[]))`,
      [ids.filter((id) => isId("exp", id)).map(uuidOf), isAll, sellers]), (found: ListingExport): string => found.id),
  };
}
