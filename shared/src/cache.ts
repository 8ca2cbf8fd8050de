import { deserialize, serialize } from "node:v8";
import { cacheMemory } from "./cache-memory.ts";
import { sharedCacheOf } from "./cache-redis.ts";
import type { Redis } from "./redis.ts";

export { localLifeMs } from "./staleness.ts";

/** What can be cached: `undefined` says that there is nothing. */
type Value = string | number | bigint | boolean | object | null;

/** How values go to Redis and back: by default in V8's own form, which keeps bigint, Date, Map and undefined. */
interface Form<T> {
  readonly encode?: (value: T) => string;
  readonly decode?: (text: string) => T;
}

/** How a value is read through the cache. */
export interface CacheRead<T> extends Form<T> {
  /** Longest life of the value; also the bound on staleness if an invalidation is lost with its process. */
  readonly ttlMs: number;
  /** What the value was made of: invalidating any of them drops it. The same for every read of a key. */
  readonly tags: readonly string[];
  /** Brings the value when it is not cached. What it throws reaches everyone who waits, and is not kept. */
  readonly load: () => Promise<T>;
}

/** How many values of one kind are read through the cache at once. */
export interface CacheReadMany<K extends string, T> extends Form<T> {
  /** As in `CacheRead`. */
  readonly ttlMs: number;
  readonly keyOf: (id: K) => string;
  readonly tagOf: (id: K) => string;
  /** Brings what is missing, in one call. What it does not bring is not there, and asked for again the next time. */
  readonly load: (ids: readonly K[]) => Promise<ReadonlyMap<K, T>>;
}

/** Answers that may be repeated for a while. Never the truth: only what may be stale for two seconds belongs here. */
export interface Cache {
  /** The cached value, or what `load` brings: once for all who ask meanwhile. The value is shared, so nobody may change it. */
  read<T extends Value>(key: string, read: CacheRead<T>): Promise<T>;
  /**
   * As `read`, for many: one look into Redis for all that this process does not remember, one load for all that are not
   * there either. Of several processes that miss the same at once, each loads it. @returns those that are there
   */
  readMany<K extends string, T extends Value>(ids: readonly K[], read: CacheReadMany<K, T>): Promise<Map<K, T>>;
  /**
   * Drops every value with any of the tags, here at once; other processes see it when they are told (`onInvalidate`) or
   * after `localLifeMs`. Call it after the commit. A load that began before stores nothing. Repeatable; never throws.
   */
  invalidate(tags: readonly string[]): Promise<void>;
  /** Called after each `invalidate` of this process, to pass the tags on to others. @returns the end of it */
  onInvalidate(listener: (tags: readonly string[]) => void): () => void;
  /** What another process' `onInvalidate` said. */
  readonly receiveInvalidation: (tags: readonly string[]) => void;
}

/** The same cache for whoever must not be answered by it: everything is loaded, nothing is kept. */
export const uncached = (cache: Cache): Cache => ({
  ...cache,
  read: (_, { load }) => load(),
  readMany: async (ids, { load }) => new Map(await load([...new Set(ids)])),
});

const encoded = (value: unknown): string => serialize(value).toString("base64");
const decoded = (text: string): unknown => deserialize(Buffer.from(text, "base64"));

/** What a cache is made of. */
export interface CacheOptions {
  readonly redis?: Redis | undefined;
  /** The most values kept in memory; the ones longest unused go first. */
  readonly maxEntries: number;
  /** Is told whether this process' memory had a value that was asked for. */
  readonly onRead?: (outcome: "hit" | "miss") => void;
}

/** Opens the cache: a short-lived memory of this process before Redis, or alone without it. */
export function cacheOpen({ redis, maxEntries, onRead }: CacheOptions): Cache {
  const shared = redis && sharedCacheOf(redis);
  const memory = cacheMemory(maxEntries);
  const listeners = new Set<(tags: readonly string[]) => void>();

  const remembered = (key: string) => {
    const entry = memory.get(key);
    onRead?.(entry ? "hit" : "miss");
    return entry;
  };

  async function bring<T>(key: string, { ttlMs, tags, load, encode = encoded, decode = decoded as (text: string) => T }: CacheRead<T>): Promise<T> {
    if (!shared || ttlMs < 1) return load();
    const fresh: { value?: T } = {};
    const text = await shared.read({ key, tags, ttlMs, load: async () => encode(fresh.value = await load()) });
    if ("value" in fresh) return fresh.value;
    try {
      return decode(text);
    } catch {
      return load();                 // written by another version of this program
    }
  }

  async function bringMany<K extends string, T>(ids: readonly K[], read: CacheReadMany<K, T>): Promise<ReadonlyMap<K, T>> {
    const { ttlMs, keyOf, tagOf, load, encode = encoded, decode = decoded as (text: string) => T } = read;
    if (!shared || ttlMs < 1) return load(ids);
    const looked = await shared.lookMany(ids.map((id) => ({ key: keyOf(id), tag: tagOf(id) })));
    const brought = new Map<K, T>();
    ids.forEach((id, at) => {
      const text = looked?.[at]?.text ?? null;
      if (text === null) return;
      try {
        brought.set(id, decode(text));
      } catch { /* written by another version of this program: it is loaded */ }
    });
    const missing = ids.filter((id) => !brought.has(id));
    if (missing.length === 0) return brought;
    const loaded = await load(missing);
    for (const [id, value] of loaded) brought.set(id, value);
    if (looked) await shared.storeMany(ids.flatMap((id, at) => (loaded.has(id) ? [{ key: keyOf(id), stamp: looked[at]!.stamp, text: encode(loaded.get(id)!) }] : [])), ttlMs);
    return brought;
  }

  return {
    read: async <T extends Value>(key: string, read: CacheRead<T>): Promise<T> => {
      const entry = remembered(key);
      if (entry) return entry.value as T;
      return (memory.flight(key) as Promise<T> | undefined) ?? memory.fly(key, read, bring(key, read));
    },
    async readMany<K extends string, T extends Value>(ids: readonly K[], read: CacheReadMany<K, T>): Promise<Map<K, T>> {
      const found = new Map<K, T>();
      const awaited = new Map<K, Promise<unknown>>();
      const missing: K[] = [];
      for (const id of new Set(ids)) {
        const key = read.keyOf(id);
        const entry = remembered(key);
        const flight = entry ? undefined : memory.flight(key);
        if (entry) found.set(id, entry.value as T);
        else if (flight) awaited.set(id, flight);
        else missing.push(id);
      }
      const brought = missing.length === 0 ? undefined : bringMany(missing, read);
      for (const id of missing) awaited.set(id, memory.fly(read.keyOf(id), { ttlMs: read.ttlMs, tags: [read.tagOf(id)] }, brought!.then((all) => all.get(id))));
      await Promise.all([...awaited].map(async ([id, answer]) => {
        const value = (await answer) as T | undefined;
        if (value !== undefined) found.set(id, value);
      }));
      return found;
    },
    async invalidate(tags) {
      if (tags.length === 0) return;
      memory.drop(tags);
      await shared?.invalidate(tags);
      memory.drop(tags);             // what was read from Redis before it knew
      listeners.forEach((listener) => listener(tags));
    },
    onInvalidate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    receiveInvalidation: memory.drop,
  };
}
