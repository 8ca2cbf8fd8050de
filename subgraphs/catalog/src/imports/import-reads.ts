import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import type { Connection, PageArgs } from "@souk/shared/pages";
import { seenBy } from "../listings/listing-reads.ts";
import { importPages } from "./import-pages.ts";
import { listingImports, type ListingImport } from "./import-tables.ts";
import { reportPages } from "./report-pages.ts";

/** Reads of imports as far as the caller sees them: the seller's team, and staff who read listings. */
export interface ImportLoaders {
  /** Null for an id that is malformed, of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<ListingImport | null> };
  /** A page of a seller's imports; null for a malformed id and for who does not see them. */
  pageOfSeller(sellerId: string, args: PageArgs): Promise<Connection<ListingImport> | null>;
  /** A page of an import's report. */
  readonly reportOf: ReturnType<typeof reportPages>;
}

/** Opens them for one operation of one caller. */
export function importLoaders({ database, caller }: RequestContext): ImportLoaders {
  const { sellers, isAll } = seenBy(caller);
  const pages = importPages(database);
  return {
    byId: batched((ids: readonly string[]) => database.read(listingImports,
      `select ${listingImports.select("i")}
         from catalog.listing_import i
        where i.id = any($1::uuid[])
          and ($2::boolean or i.seller_id = any($3::uuid[]))`,
      [ids.filter((id) => isId("imp", id)).map(uuidOf), isAll, sellers]), (found: ListingImport): string => found.id),
    pageOfSeller: async (sellerId, args) => (isId("sel", sellerId) && (isAll || sellers.includes(uuidOf(sellerId))) ? pages(sellerId, args) : null),
    reportOf: reportPages(database),
  };
}
