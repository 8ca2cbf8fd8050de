import DataLoader from "dataloader";
import { assert } from "./assert.ts";

/** Keys of one statement: an `any($1)` array that Postgres still plans well; the largest page of the graph, tenfold. */
export const loadKeysMax = 1_000;

/** The batch options all loaders share; a loader lives as long as one operation. */
const options = { maxBatchSize: loadKeysMax };

/**
 * One row for each key, by one call of `load` for all keys asked for in the same turn. Order is kept, a missing row
 * is null, and a key asked for twice is loaded once.
 * @param load answers the rows found, in any order
 * @param keyOf the key a row answers to
 * @throws Error (every load of the batch) if `load` answers two rows for a key, or a row nobody asked for
 */
export const batched = <K extends string, V>(
  load: (keys: readonly K[]) => Promise<readonly V[]>, keyOf: (row: V) => K,
): DataLoader<K, V | null> =>
  new DataLoader<K, V | null>(async (keys) => {
    const asked = new Set(keys);
    const found = new Map<K, V>();
    for (const row of await load(keys)) {
      const key = keyOf(row);
      assert(asked.has(key), "a row was loaded that nobody asked for");
      assert(!found.has(key), "two rows were loaded for one key");
      found.set(key, row);
    }
    return keys.map((key) => found.get(key) ?? null);
  }, options);

/**
 * The rows of each parent, by one call of `load` for all parents asked for in the same turn; none is an empty list.
 * Rows keep the order in which `load` answers them.
 * @param bound the most rows a parent can have; `load` is told, for a `limit` in its lateral join
 * @throws Error (every load of the batch) if a parent gets more rows than the bound, or a row belongs to none of them
 */
export const batchedLists = <K extends string, V>(
  load: (parents: readonly K[], bound: number) => Promise<readonly V[]>, parentOf: (row: V) => K, bound: number,
): DataLoader<K, readonly V[]> =>
  new DataLoader<K, readonly V[]>(async (parents) => {
    const lists = new Map<K, V[]>(parents.map((parent) => [parent, []]));
    for (const row of await load(parents, bound)) {
      const list = lists.get(parentOf(row));
      assert(list, "a row was loaded whose parent nobody asked for");
      assert(list.length < bound, `more than ${bound} rows were loaded for one parent`);
      list.push(row);
    }
    return parents.map((parent) => lists.get(parent)!);
  }, options);
