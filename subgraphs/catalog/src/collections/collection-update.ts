import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { collectionUpdateRules, slugFree } from "./collection-input.ts";
import { collectionLock } from "./collection-lock.ts";
import { collectionSave } from "./collection-save.ts";
import type { Collection } from "./collection-tables.ts";

/** The mutation's `id`, `CollectionUpdateInput`, and the key. What is absent stays. */
export interface CollectionUpdateInput {
  readonly id: Id<"col">;
  readonly expectedVersion: number;
  readonly slug?: string | null;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly idempotencyKey: string;
}

/**
 * Changes what a collection is called and says.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused StaleVersion, NotUnique (slug), Invalid (no such collection)
 */
export const collectionUpdate = verb("collectionUpdate", async (tx, _context: Context, input: CollectionUpdateInput): Promise<Collection> => {
  const collection = await collectionLock(tx, input.id, input.expectedVersion);
  const changed = { ...collection, slug: input.slug ?? collection.slug, name: input.name ?? collection.name, description: input.description ?? collection.description };
  return slugFree(() => collectionSave(tx, changed, "collection.updated"));
}, { input: collectionUpdateRules });
