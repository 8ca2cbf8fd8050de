import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound, staleVersion } from "@souk/shared/refusals";
import { collections, type Collection } from "./collection-tables.ts";

/**
 * The collection, locked until the transaction ends; what it holds changes under this lock only.
 * @param expectedVersion when the change is of what somebody has read
 * @throws Refused when there is none, StaleVersion
 */
export async function collectionLock(tx: Tx, id: Id<"col">, expectedVersion?: number): Promise<Collection> {
  const none = notFound(["id"], "There is no such collection.");
  if (!isId("col", id)) throw none;
  const [collection] = await tx.read(collections,
    `select ${collections.select("c")}
       from catalog.collection c
      where c.id = $1
        for no key update`, [uuidOf(id)]);
  if (!collection) throw none;
  if (expectedVersion !== undefined && collection.version !== expectedVersion) throw staleVersion(collection.version);
  return collection;
}
