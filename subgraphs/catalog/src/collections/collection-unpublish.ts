import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { collectionLock } from "./collection-lock.ts";
import { collectionSave } from "./collection-save.ts";
import { collectionMachine } from "./collection-states.ts";
import type { Collection, CollectionStepInput } from "./collection-tables.ts";

/**
 * Takes a collection out of everybody's sight; what it holds stays as it is.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not published), Invalid (no such collection)
 */
export const collectionUnpublish = verb("collectionUnpublish", async (tx, _context: Context, { id }: CollectionStepInput): Promise<Collection> => {
  const collection = await collectionLock(tx, id);
  const state = transition(collectionMachine, "unpublish", collection.state);
  return collectionSave(tx, { ...collection, state }, "collection.unpublished");
});
