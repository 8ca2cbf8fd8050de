import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { documentsWrite } from "./search-documents.ts";

/**
 * Writes the documents of those of these listings that have changed since theirs were written. One change tells of itself by
 * several events, and replays and seeds by many that are known: a document of the listing's present version is right, for
 * all else that it depends on (its seller's standing) comes by its own events.
 */
export async function documentsFollow(tx: Tx, listingIds: readonly Id<"lst">[]): Promise<void> {
  const behind = await tx.rows<{ id: string }>(
    `select l.id
       from catalog.listing l
       left join catalog.search_document d on d.listing_id = l.id
      where l.id = any($1::uuid[])
        and l.published_at is not null
        and (d.version is null or d.version < l.version)`, [listingIds.map(uuidOf)]);
  if (behind.length > 0) await documentsWrite(tx, behind.map(({ id }) => idOf("lst", id)));
}
