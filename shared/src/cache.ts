import { deserialize, serialize } from "node:v8";
import { LRUCache } from "lru-cache";
import { sharedCacheOf } from "./cache-redis.ts";
import type { Redis } from "./redis.ts";

/** How a value is read through the cache. */
export interface CacheRead<T> {
  /** Longest life of the value; also the bound on staleness if an invalidation is lost with its process. */
  readonly ttlMs: number;
  /** What the value was made of: invalidating any of them drops it. The same for every read of a key. */
  readonly tags: readonly string[];
  /** Brings the value when it is not cached. What it throws reaches everyone who waits, and is not kept. */
  readonly load: () => Promise<T>;
  /** To text and back, for Redis; by default V8's own form, which keeps bigint, Date, Map and undefined. */
  readonly encode?: (value: T) => string;
  readonly decode?: (text: string) => T;
}

/** Answers that may be repeated for a while. Never the truth: only what may be stale for two seconds belongs here. */
export interface Cache {
  /** The cached value, or what `load` brings: once for all who ask meanwhile. The value is shared, so nobody may change it. */
  read<T>(key: string, read: CacheRead<T>): Promise<T>;
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

interface Entry { readonly value: unknown; readonly tags: readonly string[] }
/** A load under way. */
interface Flight { readonly tags: readonly string[]; readonly answer: Promise<unknown> }

/** How long a process may go on answering from its own memory what others have invalidated. */
export const localLifeMs = 2_000;

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
export function cacheOpen(options: CacheOptions): Cache {
  const shared = options.redis && sharedCacheOf(options.redis);
  const keysOf = new Map<string, Set<string>>();
  const entries = new LRUCache<string, Entry>({ max: options.maxEntries, dispose: ({ tags }, key) => untag(key, tags) });
  const flights = new Map<string, Flight>();
  const listeners = new Set<(tags: readonly string[]) => void>();

  function untag(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(tag);
    }
  }

  function keep(key: string, entry: Entry, ttlMs: number): void {
    if (ttlMs < 1) return;
    entries.set(key, entry, { ttl: Math.min(ttlMs, localLifeMs) });
    for (const tag of entry.tags) keysOf.set(tag, (keysOf.get(tag) ?? new Set()).add(key));
  }

  function drop(tags: readonly string[]): void {
    for (const tag of tags) for (const key of keysOf.get(tag) ?? []) entries.delete(key);
    for (const [key, flight] of flights)
      if (flight.tags.some((tag) => tags.includes(tag))) flights.delete(key);     // whoever asks from now on waits for a load that begins now
  }

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

  function begin<T>(key: string, read: CacheRead<T>): Promise<T> {
    const isCurrent = () => flights.get(key) === flight;          // until it is over, or an invalidation overtakes it
    const answer = bring(key, read).then(
      (value) => {
        if (isCurrent()) keep(key, { value, tags: read.tags }, read.ttlMs);
        return value;
      },
    ).finally(() => {
      if (isCurrent()) flights.delete(key);
    });
    const flight: Flight = { tags: read.tags, answer };
    flights.set(key, flight);
    return answer;
  }

  return {
    read: async <T>(key: string, read: CacheRead<T>): Promise<T> => {
      const entry = entries.get(key);
      options.onRead?.(entry ? "hit" : "miss");
      if (entry) return entry.value as T;
      return (flights.get(key)?.answer as Promise<T> | undefined) ?? begin(key, read);
    },
    async invalidate(tags) {
      drop(tags);
      await shared?.invalidate(tags);
      drop(tags);                    // what was read from Redis before it knew
      listeners.forEach((listener) => listener(tags));
    },
    onInvalidate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    receiveInvalidation: drop,
  };
}
