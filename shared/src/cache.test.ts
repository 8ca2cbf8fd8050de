import { until } from "@souk/test/until";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { cacheOpen, localLifeMs, type Cache, type CacheRead } from "./cache.ts";
import { redisOpen, type Redis } from "./redis.ts";
import { blackHole, isRedisHere, lineTo, patience, redisServer, type RedisServer } from "./testing/redis-server.ts";

/** A value in the database, and how often it was read from there. */
function source<T>(value: T) {
  const self = { value, loads: 0, load: async () => { self.loads++; return self.value; } };
  return self;
}
const forMinute = <T>(load: () => Promise<T>, ...tags: string[]): CacheRead<T> => ({ ttlMs: 60_000, tags, load });

/** A load that waits to be let through, with what it saw when it began. */
function held<T>(load: () => Promise<T>) {
  let open!: () => void;
  const door = new Promise<void>((resolve) => { open = resolve; });
  return { open, load: async () => { const value = await load(); await door; return value; } };
}

describe("the cache of one process", () => {
  test("loads once for all who ask at the same time, and not again while the value lives", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const lamp = source("lamp");
    expect(await Promise.all(Array.from({ length: 100 }, () => cache.read("lamp", forMinute(lamp.load))))).toEqual(Array(100).fill("lamp"));
    await cache.read("lamp", forMinute(lamp.load));
    expect(lamp.loads).toBe(1);
  });

  test("drops by tag at once, tells others, and hears them", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const [lamp, rug] = [source(1), source(1)];
    const read = async () => [await cache.read("lamp", forMinute(lamp.load, "lamp", "all")), await cache.read("rug", forMinute(rug.load, "rug", "all"))];
    await read();
    lamp.value = rug.value = 2;
    const told: (readonly string[])[] = [];
    const end = cache.onInvalidate((tags) => told.push(tags));
    const dropped = cache.invalidate(["lamp", "unknown"]);
    expect(await read()).toEqual([2, 1]);
    await dropped;
    cache.receiveInvalidation(["all"]);
    expect(await read()).toEqual([2, 2]);
    end();
    await cache.invalidate(["all"]);
    expect(told).toEqual([["lamp", "unknown"]]);
  });

  test("keeps no answer of a load that an invalidation overtook", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const lamp = source("old");
    const slow = held(lamp.load);
    const before = cache.read("lamp", forMinute(slow.load, "lamp"));
    lamp.value = "new";
    await cache.invalidate(["lamp"]);
    expect(await cache.read("lamp", forMinute(lamp.load, "lamp"))).toBe("new");       // does not wait for the old load either
    slow.open();
    expect(await before).toBe("old");
    expect(await cache.read("lamp", forMinute(lamp.load, "lamp"))).toBe("new");
    expect(lamp.loads).toBe(2);
  });

  test("gives a failure to all who wait and forgets it", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const failing = () => cache.read("lamp", forMinute(() => Promise.reject(new Error("no"))));
    await Promise.all([expect(failing()).rejects.toThrow("no"), expect(failing()).rejects.toThrow("no")]);
    expect(await cache.read("lamp", forMinute(source(1).load))).toBe(1);
  });

  test("keeps nulls too, no more entries than it may, none without a life, and none beyond its life", async () => {
    const cache = cacheOpen({ maxEntries: 2 });
    const nothing = source<string | null>(null);
    await cache.read("a", forMinute(nothing.load, "t"));
    expect(await cache.read("a", forMinute(nothing.load, "t"))).toBeNull();
    expect(nothing.loads).toBe(1);
    for (const key of ["b", "c"]) await cache.read(key, forMinute(nothing.load, "t"));
    await cache.read("a", forMinute(nothing.load, "t"));
    expect(nothing.loads).toBe(4);
    const brief = source(1);
    for (let read = 0; read < 2; read++) await cache.read("none", { ttlMs: 0, tags: [], load: brief.load });
    expect(brief.loads).toBe(2);
    await until("the value is loaded anew", async () => { await cache.read("brief", { ttlMs: 30, tags: [], load: brief.load }); return brief.loads === 4; });
  });
});

test("a Redis that never speaks costs the cache nothing but its company", async () => {
  const hole = await blackHole();
  const redis = redisOpen(hole.url);
  onTestFinished(async () => { redis.close(); await hole.close(); });
  const cache = cacheOpen({ redis, maxEntries: 10 });
  const lamp = source(1);
  expect(await cache.read("lamp", forMinute(lamp.load, "lamp"))).toBe(1);
  lamp.value = 2;
  await cache.invalidate(["lamp"]);
  expect(await cache.read("lamp", forMinute(lamp.load, "lamp"))).toBe(2);
});

describe.runIf(isRedisHere("the cache that processes share"))("the cache that processes share", () => {
  let server: RedisServer;
  beforeAll(async () => { server = await redisServer(); });
  afterAll(() => server.kill());

  /** As another process would: a connection and a memory of its own. */
  async function processOf(url = server.url): Promise<{ cache: Cache; redis: Redis }> {
    const redis = redisOpen(url, patience);
    onTestFinished(() => redis.close());
    await until("Redis answers", () => redis.isReachable);
    await redis.attempt((client) => client.flushall());
    return { redis, cache: cacheOpen({ redis, maxEntries: 100 }) };
  }

  /** A memory that knows nothing yet, before the same Redis. */
  const another = (redis: Redis) => cacheOpen({ redis, maxEntries: 10 });

  test("brings a value to a process that never loaded it, whatever its type", async () => {
    const [one, two] = [await processOf(), await processOf()];
    const rich = { minor: 2n ** 70n, at: new Date(5), none: undefined, map: new Map([["a", [null, -0]]]) };
    const lamp = source(rich);
    await one.cache.read("lamp", forMinute(lamp.load, "lamp"));
    expect(await two.cache.read("lamp", forMinute(lamp.load, "lamp"))).toEqual(rich);
    expect(lamp.loads).toBe(1);
  });

  test("writes and reads in the form it is given, and loads again what it cannot read", async () => {
    const [one, two, three] = [await processOf(), await processOf(), await processOf()];
    const lamp = source(7);
    const read = { ...forMinute(lamp.load), encode: String, decode: Number };
    await one.cache.read("lamp", read);
    expect(await two.cache.read("lamp", read)).toBe(7);
    expect(await three.cache.read("lamp", { ...read, decode: () => { throw new Error("another version"); } })).toBe(7);
    expect(lamp.loads).toBe(2);
  });

  test("forgets everywhere what one process invalidates: when told, or else within the life of its memory", async () => {
    const [one, two, three] = [await processOf(), await processOf(), await processOf()];
    const lamp = source("old");
    const read = (cache: Cache) => cache.read("lamp", forMinute(lamp.load, "lamp"));
    for (const { cache } of [one, two, three]) await read(cache);
    one.cache.onInvalidate(two.cache.receiveInvalidation);
    lamp.value = "new";
    await one.cache.invalidate(["lamp"]);
    expect(await Promise.all([read(one.cache), read(two.cache)])).toEqual(["new", "new"]);
    await until("the one not told sees it", async () => await read(three.cache) === "new", localLifeMs * 5);
    expect(lamp.loads).toBeLessThanOrEqual(3);
  });

  test("keeps no answer of a load in one process that an invalidation in another overtook", async () => {
    const [one, two] = [await processOf(), await processOf()];
    const lamp = source("old");
    const slow = held(lamp.load);
    const before = one.cache.read("lamp", forMinute(slow.load, "lamp"));
    await until("the load has begun", () => lamp.loads === 1);
    lamp.value = "new";
    await two.cache.invalidate(["lamp"]);
    slow.open();
    expect(await before).toBe("old");
    expect(await two.cache.read("lamp", forMinute(lamp.load, "lamp"))).toBe("new");
    one.cache.receiveInvalidation(["lamp"]);
    expect(await one.cache.read("lamp", forMinute(lamp.load, "lamp"))).toBe("new");
  });

  test("lets one process load while the others wait for its answer", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, processOf));
    await all[0]!.redis.attempt((client) => client.flushall());
    const lamp = source(1);
    const slow = { load: async () => { await new Promise((resolve) => { setTimeout(resolve, 60); }); return lamp.load(); } };
    expect(await Promise.all(all.map(({ cache }) => cache.read("lamp", forMinute(slow.load))))).toEqual([1, 1, 1, 1, 1]);
    expect(lamp.loads).toBe(1);
  });

  test("does not wait for ever for one who loads and does not answer, nor for one who failed", async () => {
    const [one, two] = [await processOf(), await processOf()];
    const lamp = source(1);
    const slow = held(lamp.load);
    const stuck = one.cache.read("lamp", forMinute(slow.load));
    await until("the load has begun", () => lamp.loads === 1);
    expect(await two.cache.read("lamp", forMinute(lamp.load))).toBe(1);
    slow.open();
    await stuck;
    await expect(one.cache.read("rug", forMinute(() => Promise.reject(new Error("no"))))).rejects.toThrow("no");
    expect(await one.redis.attempt((client) => client.exists("souk:cache:claim:rug"))).toBe(0);
  });

  test("survives being flushed, and an entry from before can never be read again", async () => {
    const { cache, redis } = await processOf();
    const lamp = source("old");
    const slow = held(lamp.load);
    const before = cache.read("lamp", forMinute(slow.load, "lamp"));
    await until("the load has begun", () => lamp.loads === 1);
    await redis.attempt((client) => client.flushall());
    slow.open();
    await before;                                   // stored with a version that is no more
    lamp.value = "new";
    expect(await another(redis).read("lamp", forMinute(lamp.load, "lamp"))).toBe("new");
  });
  test("pays an invalidation later that Redis did not hear of, before it answers from there again", async () => {
    const line = await lineTo(server.url);
    onTestFinished(() => line.close());
    const { cache, redis } = await processOf(line.url);
    const lamp = source("old");
    const read = () => cache.read("lamp", forMinute(lamp.load, "lamp"));
    await read();
    line.isSilent = true;
    lamp.value = "new";
    await cache.invalidate(["lamp"]);
    expect(redis.isReachable).toBe(false);
    expect(await read()).toBe("new");
    line.isSilent = false;
    await until("Redis answers", () => redis.isReachable);
    cache.receiveInvalidation(["lamp"]);           // forget only here: Redis still has the old value
    expect(await read()).toBe("new");
    expect(await another(redis).read("lamp", forMinute(lamp.load, "lamp"))).toBe("new");
  });

  test("answers on when Redis is killed, and uses the new one when it comes", async () => {
    const { cache, redis } = await processOf();
    const lamp = source(1);
    const read = () => cache.read("lamp", forMinute(lamp.load, "lamp"));
    await read();
    await server.kill();
    cache.receiveInvalidation(["lamp"]);
    expect(await read()).toBe(1);
    await cache.invalidate(["lamp"]);
    expect(await read()).toBe(1);
    await server.start();
    await until("Redis answers", () => redis.isReachable);
    cache.receiveInvalidation(["lamp"]);
    await read();
    expect(await redis.attempt((client) => client.exists("souk:cache:entry:lamp"))).toBe(1);
  });
});
