import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { publish, type Events } from "@souk/schema/events";
import { collections, type Collection } from "./collection-tables.ts";

type CollectionEvent = Extract<keyof Events, `collection.${string}`>;

/** Writes a locked collection at its next version, and tells of it. */
export async function collectionSave(tx: Tx, { id, slug, name, description, state }: Collection, event: CollectionEvent): Promise<Collection> {
  const [saved] = await tx.read(collections,
    `update catalog.collection c
        set slug = $2, name = $3, description = $4, state = $5,
            published_at = case when $5 = 'PUBLISHED' then coalesce(published_at, clock_timestamp()) else published_at end,
            version = version + 1,
            updated_at = clock_timestamp()
      where c.id = $1
     returning ${collections.select("c")}`, [uuidOf(id), slug, name, description, state]);
  const collection = present(saved, "the collection just locked");
  await publish(tx, event, { collectionId: id }, () => collection.version);
  return collection;
}
