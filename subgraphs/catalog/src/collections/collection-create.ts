import { present } from "@souk/shared/assert";
import { newId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { collectionCreateRules, slugFree } from "./collection-input.ts";
import { collections, type Collection } from "./collection-tables.ts";

/** `CollectionCreateInput`, and the key. */
export interface CollectionCreateInput { readonly slug: string; readonly name: string; readonly description?: string | null; readonly idempotencyKey: string }

/**
 * Begins a collection as a draft, which only staff sees.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused NotUnique (slug)
 */
export const collectionCreate = verb("collectionCreate", async (tx, _context: Context, { slug, name, description }: CollectionCreateInput): Promise<Collection> => {
  const [created] = await slugFree(() => tx.read(collections,
    `insert into catalog.collection as c (id, slug, name, description)
     values ($1, $2, $3, $4)
     returning ${collections.select("c")}`, [uuidOf(newId("col")), slug, name, description ?? ""]));
  const collection = present(created, "the collection just inserted");
  await publish(tx, "collection.created", { collectionId: collection.id }, () => collection.version);
  return collection;
}, { input: collectionCreateRules });
