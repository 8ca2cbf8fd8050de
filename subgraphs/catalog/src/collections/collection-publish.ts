import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { collectionLock } from "./collection-lock.ts";
import { collectionSave } from "./collection-save.ts";
import { collectionMachine } from "./collection-states.ts";
import type { Collection, CollectionStepInput } from "./collection-tables.ts";

/**
 * Shows a collection to everybody; of its listings they see those that are published.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (published already), Invalid (no such collection)
 */
export const collectionPublish = verb("collectionPublish", async (tx, _context: Context, { id }: CollectionStepInput): Promise<Collection> => {
  const collection = await collectionLock(tx, id);
  const state = transition(collectionMachine, "publish", collection.state);
  return collectionSave(tx, { ...collection, state }, "collection.published");
});
