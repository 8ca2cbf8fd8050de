import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { listings, type Listing } from "../listings/listing-tables.ts";
import { variantsByListing, type OfferedVariant } from "../variants/variant-reads.ts";
import { exportPageListings } from "./export-limits.ts";

/** A listing with all that a file says of it. */
export interface Exported {
  /** What an import called it, otherwise its own id: both are found again. */
  readonly key: string;
  readonly categorySlug: string;
  readonly listing: Listing;
  readonly variants: readonly OfferedVariant[];
}

const isExported = "l.state not in ('ARCHIVED', 'REMOVED')";

/** A seller's listings in the order in which they were made, page by page by the index listing_of_seller: never all of them at once. */
export async function* exportedListings(sql: Sql, sellerId: Id<"sel">): AsyncGenerator<Exported> {
  let after: string | null = null;
  for (;;) {
    const rows: Record<string, unknown>[] = await sql.rows<Record<string, unknown>>(
      `select ${listings.select("l")}, k.key as "externalKey", c.slug as "categorySlug"
         from catalog.listing l
         join catalog.category c on c.id = l.category_id
         left join catalog.listing_key k on k.listing_id = l.id
        where l.seller_id = $1
          and ${isExported}
          and ($2::uuid is null or l.id > $2)
        order by l.id
        limit $3`, [uuidOf(sellerId), after, exportPageListings]);
    const variants = await variantsByListing(sql, rows.map((row) => idOf("lst", row["id"] as string)));
    for (const row of rows) {
      const listing = listings.read(row);
      yield { listing, variants: variants.get(listing.id) ?? [], categorySlug: row["categorySlug"] as string, key: (row["externalKey"] as string | null) ?? listing.id };
    }
    if (rows.length < exportPageListings) return;
    after = rows.at(-1)!["id"] as string;
  }
}

/** Every question that any of a seller's listings answers, in the order of their keys. */
export async function answeredKeys(sql: Sql, sellerId: Id<"sel">): Promise<string[]> {
  const rows = await sql.rows<{ key: string }>(
    `select distinct a.key
       from catalog.listing l
      cross join lateral jsonb_object_keys(l.attributes) as a (key)
      where l.seller_id = $1
        and ${isExported}
      order by a.key`, [uuidOf(sellerId)]);
  return rows.map(({ key }) => key);
}
