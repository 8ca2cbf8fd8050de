import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Redis } from "./redis.ts";

/** What one read of the shared cache needs to know. */
export interface SharedRead {
  readonly key: string;
  readonly tags: readonly string[];
  readonly ttlMs: number;
  /** Loads the value, as text. */
  readonly load: () => Promise<string>;
}

/** A key of the shared cache with its one tag. */
export interface SharedKey { readonly key: string; readonly tag: string }
/** What the shared cache has under a key, null for nothing, and under which versions a value loaded now may be stored. */
export interface SharedLook { readonly stamp: string; readonly text: string | null }

/** The cache that processes share. */
export interface SharedCache {
  /** The stored text, or what `load` brings. With Redis unreachable, `load` and nothing else. */
  read(read: SharedRead): Promise<string>;
  /** What is stored under these keys, in their order: one round trip. Undefined with Redis unreachable. */
  lookMany(keys: readonly SharedKey[]): Promise<readonly SharedLook[] | undefined>;
  /** Stores what was loaded after such a look: one round trip. An invalidation since makes it unreadable. */
  storeMany(loaded: readonly { readonly key: string; readonly stamp: string; readonly text: string }[], ttlMs: number): Promise<void>;
  /** No entry with any of the tags is answered any more, also by loads that have begun. Kept and repeated if Redis is away. */
  invalidate(tags: readonly string[]): Promise<void>;
}

const prefix = "souk:cache:";
const everyEntry = "*";              // a tag that all entries have
const versionLifeMs = 86_400_000;    // a version that is gone only makes its entries unreadable, so a day is as good as any
const claimMs = 2_000;               // a dead loader's claim
const waitMaxMs = 250;               // then we load ourselves: as many loads as there are processes, at worst
const waitStepMs = 25;
const owedMax = 10_000;              // tags to remember while Redis is away; beyond it everything is invalidated

/**
 * An entry carries the versions its tags had before it was loaded, and is answered only while they are the present ones:
 * one round trip, and an invalidation also reaches the loads under way. A version that is missing (new, expired,
 * evicted, flushed) is made anew, at random, so that no old entry can ever fit again.
 * KEYS: entry, claim, versions … · ARGV: new version, its life, life of a claim
 */
const lookScript = `
local versions = {}
for i = 3, #KEYS do
  local version = redis.call("GET", KEYS[i])
  if not version then
    version = ARGV[1]
    redis.call("SET", KEYS[i], version, "PX", ARGV[2])
  end
  versions[i - 2] = version
end
local stamp = table.concat(versions, ",")
local entry = redis.call("HMGET", KEYS[1], "stamp", "text")
if entry[1] == stamp then return { stamp, entry[2] } end
local claimed = redis.call("SET", KEYS[2], "1", "PX", ARGV[3], "NX")
return { stamp, false, claimed and 1 or 0 }`;

const storeScript = `
redis.call("HSET", KEYS[1], "stamp", ARGV[1], "text", ARGV[2])
redis.call("PEXPIRE", KEYS[1], ARGV[3])
return redis.call("DEL", KEYS[2])`;

/** As `lookScript` without claims, for entries of one tag each. KEYS: version of all, then entry and version of each · ARGV: new version, its life */
const lookManyScript = `
local function current(key)
  local version = redis.call("GET", key)
  if not version then
    version = ARGV[1]
    redis.call("SET", key, version, "PX", ARGV[2])
  end
  return version
end
local every = current(KEYS[1])
local looks = {}
for i = 2, #KEYS, 2 do
  local stamp = every .. "," .. current(KEYS[i + 1])
  local entry = redis.call("HMGET", KEYS[i], "stamp", "text")
  looks[i / 2] = { stamp, entry[1] == stamp and entry[2] }
end
return looks`;

/** KEYS: entries · ARGV: their life, then stamp and text of each */
const storeManyScript = `
for i = 1, #KEYS do
  redis.call("HSET", KEYS[i], "stamp", ARGV[2 * i], "text", ARGV[2 * i + 1])
  redis.call("PEXPIRE", KEYS[i], ARGV[1])
end`;

type Look = [stamp: string, text: string | null, isClaimed?: number];

/** The cache over Redis. */
export function sharedCacheOf(redis: Redis): SharedCache {
  const owed = new Map<string, symbol>();        // invalidations that Redis has not heard of; the symbol tells a second from a first

  const renew = (tags: readonly string[]) => redis.attempt((client) =>
    Promise.all(tags.map((tag) => client.set(versionKey(tag), randomUUID(), "PX", versionLifeMs))));

  function owe(tags: readonly string[]): void {
    tags.forEach((tag) => owed.set(tag, Symbol(tag)));
    if (owed.size <= owedMax) return;
    owed.clear();
    owed.set(everyEntry, Symbol(everyEntry));
  }

  async function isPaid(): Promise<boolean> {
    if (owed.size === 0) return true;
    const paying = [...owed];
    if (!await renew(paying.map(([tag]) => tag))) return false;
    for (const [tag, which] of paying) if (owed.get(tag) === which) owed.delete(tag);
    return owed.size === 0;
  }

  async function look({ key, tags }: SharedRead): Promise<Look | undefined> {
    if (!await isPaid()) return undefined;
    const keys = [entryKey(key), claimKey(key), versionKey(everyEntry), ...tags.map(versionKey)];
    return redis.attempt((client) => client.eval(lookScript, keys.length, ...keys, randomUUID(), versionLifeMs, claimMs) as Promise<Look>);
  }

  /** A stored text, a claim to load it, or neither after the longest wait for whoever has the claim. */
  async function lookUntilClear(read: SharedRead): Promise<Look | undefined> {
    let seen = await look(read);
    for (let waitedMs = 0; seen && seen[1] === null && seen[2] !== 1 && waitedMs < waitMaxMs; waitedMs += waitStepMs) {
      await pause(waitStepMs);
      seen = await look(read);
    }
    return seen;
  }

  return {
    async read(read) {
      const seen = await lookUntilClear(read);
      if (!seen) return read.load();
      const [stamp, found, isClaimed] = seen;
      if (found !== null) return found;
      try {
        const text = await read.load();
        await redis.attempt((client) => client.eval(storeScript, 2, entryKey(read.key), claimKey(read.key), stamp, text, Math.ceil(read.ttlMs)));
        return text;
      } catch (error) {
        if (isClaimed === 1) await redis.attempt((client) => client.del(claimKey(read.key)));
        throw error;
      }
    },
    async lookMany(asked) {
      if (!await isPaid()) return undefined;
      const keys = [versionKey(everyEntry), ...asked.flatMap(({ key, tag }) => [entryKey(key), versionKey(tag)])];
      const looks = await redis.attempt((client) => client.eval(lookManyScript, keys.length, ...keys, randomUUID(), versionLifeMs) as Promise<[string, string | null][]>);
      return looks?.map(([stamp, text]) => ({ stamp, text }));
    },
    async storeMany(loaded, ttlMs) {
      if (loaded.length === 0) return;
      await redis.attempt((client) => client.eval(storeManyScript, loaded.length, ...loaded.map(({ key }) => entryKey(key)),
        Math.ceil(ttlMs), ...loaded.flatMap(({ stamp, text }) => [stamp, text])));
    },
    async invalidate(tags) {
      if (tags.length > 0 && !await renew(tags)) owe(tags);
    },
  };
}

const entryKey = (key: string) => `${prefix}entry:${key}`;
const claimKey = (key: string) => `${prefix}claim:${key}`;
const versionKey = (tag: string) => `${prefix}version:${tag}`;
