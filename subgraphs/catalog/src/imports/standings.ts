import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { listings } from "../listings/listing-tables.ts";
import { variantsByListing } from "../variants/variant-reads.ts";
import type { Standing } from "./listing-wanted.ts";

/**
 * What stands of a seller under the keys of a file, locked in the order of ids: by the key that an import gave it, or by
 * its own id, as exports name listings that were made by hand.
 */
export async function standingsLock(tx: Tx, sellerId: Id<"sel">, keys: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.rows<Record<string, unknown>>(
    `select ${listings.select("l")}, k.key as "externalKey"
       from catalog.listing l
       left join catalog.listing_key k on k.listing_id = l.id
      where l.id in (select listing_id from catalog.listing_key where seller_id = $1 and key = any($2::text[])
                      union all
                     select id from catalog.listing where seller_id = $1 and id = any($3::uuid[]))
      order by l.id
        for no key update of l`,
    [uuidOf(sellerId), keys, keys.filter((key) => isId("lst", key)).map(uuidOf)]);
  const found = rows.map((row) => ({ listing: listings.read(row), key: row["externalKey"] as string | null }));
  const variants = await variantsByListing(tx, found.map(({ listing }) => listing.id));
  return new Map(found.flatMap(({ listing, key }): [string, Standing][] => {
    const standing = { listing, variants: variants.get(listing.id) ?? [] };
    return [[listing.id, standing], ...(key === null ? [] : [[key, standing] as [string, Standing]])];
  }));
}

/** What of these keys and listings an import has met before, in the rows that it did not refuse. */
export async function alreadyMet(tx: Tx, importId: Id<"imp">, keys: readonly string[], listingIds: readonly Id<"lst">[]): Promise<{ readonly keys: Set<string>; readonly listings: Set<Id<"lst">> }> {
  const rows = await tx.rows<{ key: string; listing_id: string }>(
    `select key, listing_id
       from catalog.listing_import_row
      where import_id = $1 and status <> 'FAILED' and key = any($2::text[])
      union all
     select key, listing_id
       from catalog.listing_import_row
      where import_id = $1 and status <> 'FAILED' and listing_id = any($3::uuid[])`, [uuidOf(importId), keys, listingIds.map(uuidOf)]);
  return { keys: new Set(rows.map(({ key }) => key)), listings: new Set(rows.map(({ listing_id }) => idOf("lst", listing_id))) };
}
