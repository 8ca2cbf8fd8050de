import { LRUCache } from "lru-cache";
import { localLifeMs } from "./staleness.ts";

interface Entry { readonly value: unknown; readonly tags: readonly string[] }
/** A load under way. */
interface Flight { readonly tags: readonly string[]; readonly answer: Promise<unknown> }

/** What a process remembers, and what it is about to. */
export interface CacheMemory {
  get(key: string): Pick<Entry, "value"> | undefined;
  /** The load of this key that is under way, as long as no invalidation has overtaken it. */
  flight(key: string): Promise<unknown> | undefined;
  /** Whoever asks for the key until `loading` ends waits for it; then it is kept, unless it is undefined or was overtaken. */
  fly<T>(key: string, kept: { readonly ttlMs: number; readonly tags: readonly string[] }, loading: Promise<T>): Promise<T>;
  /** Forgets what has any of the tags, loads under way included. */
  drop(tags: readonly string[]): void;
}

/** @param maxEntries the ones longest unused go first */
export function cacheMemory(maxEntries: number): CacheMemory {
  const keysOf = new Map<string, Set<string>>();
  const entries = new LRUCache<string, Entry>({ max: maxEntries, dispose: ({ tags }, key) => untag(key, tags) });
  const flights = new Map<string, Flight>();

  function untag(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = keysOf.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(tag);
    }
  }

  function keep(key: string, entry: Entry, ttlMs: number): void {
    if (ttlMs < 1 || entry.value === undefined) return;
    entries.set(key, entry, { ttl: Math.min(ttlMs, localLifeMs) });
    for (const tag of entry.tags) keysOf.set(tag, (keysOf.get(tag) ?? new Set()).add(key));
  }

  return {
    get: (key) => entries.get(key),
    flight: (key) => flights.get(key)?.answer,
    fly(key, { ttlMs, tags }, loading) {
      const isCurrent = () => flights.get(key) === flight;          // until it is over, or an invalidation overtakes it
      const answer = loading.then((value) => {
        if (isCurrent()) keep(key, { value, tags }, ttlMs);
        return value;
      }).finally(() => {
        if (isCurrent()) flights.delete(key);
      });
      const flight: Flight = { tags, answer };
      flights.set(key, flight);
      return answer;
    },
    drop(tags) {
      for (const tag of tags) for (const key of keysOf.get(tag) ?? []) entries.delete(key);
      const dropped = new Set(tags);
      for (const [key, flight] of flights)
        if (flight.tags.some((tag) => dropped.has(tag))) flights.delete(key);     // whoever asks from now on waits for a load that begins now
    },
  };
}
