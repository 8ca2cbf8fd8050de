import { until } from "@souk/test/until";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { cacheOpen, type Cache, type CacheReadMany } from "./cache.ts";
import { redisOpen } from "./redis.ts";
import { blackHole, isRedisHere, patience, redisServer, type RedisServer } from "./testing/redis-server.ts";

/** Things in the database, and what was asked of it. */
function source(things: Record<string, number>) {
  const loads: string[][] = [];
  const read: CacheReadMany<string, number> = {
    ttlMs: 60_000, keyOf: (id) => `thing:${id}`, tagOf: (id) => id,
    load: async (ids) => {
      loads.push([...ids]);
      return new Map(ids.flatMap((id) => (things[id] === undefined ? [] : [[id, things[id]]])));
    },
  };
  return { things, loads, read };
}
const entries = (found: Map<string, number>) => Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe("reading many through the cache of one process", () => {
  test("loads what is missing in one call and nothing twice, whoever asks meanwhile", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const { loads, read } = source({ a: 1, b: 2, c: 3 });
    const answers = await Promise.all([cache.readMany(["a", "b", "a"], read), cache.readMany(["b", "c"], read)]);
    expect(answers.map(entries)).toEqual([{ a: 1, b: 2 }, { b: 2, c: 3 }]);
    expect(entries(await cache.readMany(["a", "c"], read))).toEqual({ a: 1, c: 3 });
    expect(loads).toEqual([["a", "b"], ["c"]]);
  });

  test("keeps nothing of what is not there, so that it is found as soon as it is", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const { things, loads, read } = source({ a: 1 });
    expect(entries(await cache.readMany(["a", "b"], read))).toEqual({ a: 1 });
    things["b"] = 2;
    expect(entries(await cache.readMany(["a", "b"], read))).toEqual({ a: 1, b: 2 });
    expect(loads).toEqual([["a", "b"], ["b"]]);
  });

  test("drops one by its tag and no other, also while it is being loaded", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const { things, loads, read } = source({ a: 1, b: 2 });
    await cache.readMany(["a", "b"], read);
    things["a"] = 10;
    await cache.invalidate(["a"]);
    let open!: () => void;
    const door = new Promise<void>((resolve) => { open = resolve; });
    const overtaken = cache.readMany<string, number>(["a", "b"], { ...read, load: async (ids) => { const brought = await read.load(ids); await door; return brought; } });
    things["a"] = 100;
    await cache.invalidate(["a"]);
    open();
    expect(entries(await overtaken)).toEqual({ a: 10, b: 2 });
    expect(entries(await cache.readMany(["a", "b"], read))).toEqual({ a: 100, b: 2 });
    expect(loads).toEqual([["a", "b"], ["a"], ["a"]]);
  });

  test("gives a failure to all who wait and forgets it", async () => {
    const cache = cacheOpen({ maxEntries: 10 });
    const { read } = source({ a: 1 });
    const failing = () => cache.readMany(["a", "b"], { ...read, load: () => Promise.reject(new Error("no")) });
    await Promise.all([expect(failing()).rejects.toThrow("no"), expect(failing()).rejects.toThrow("no")]);
    expect(entries(await cache.readMany(["a"], read))).toEqual({ a: 1 });
  });

  test("tells a hit or a miss for each", async () => {
    const outcomes: string[] = [];
    const cache = cacheOpen({ maxEntries: 10, onRead: (outcome) => outcomes.push(outcome) });
    const { read } = source({ a: 1, b: 2 });
    await cache.readMany(["a"], read);
    await cache.readMany(["a", "b"], read);
    expect(outcomes).toEqual(["miss", "hit", "miss"]);
  });
});

test("reading many costs a Redis that never speaks nothing but its company", async () => {
  const hole = await blackHole();
  const redis = redisOpen(hole.url);
  onTestFinished(async () => { redis.close(); await hole.close(); });
  const cache = cacheOpen({ redis, maxEntries: 10 });
  expect(entries(await cache.readMany(["a"], source({ a: 1 }).read))).toEqual({ a: 1 });
});

describe.runIf(isRedisHere("reading many through the cache that processes share"))("reading many through the cache that processes share", () => {
  let server: RedisServer;
  beforeAll(async () => { server = await redisServer(); });
  afterAll(() => server.kill());

  /** Memories of several processes before one Redis, which is empty. */
  async function processes(count: number): Promise<Cache[]> {
    const redis = redisOpen(server.url, patience);
    onTestFinished(() => redis.close());
    await until("Redis answers", () => redis.isReachable);
    await redis.attempt((client) => client.flushall());
    return Array.from({ length: count }, () => cacheOpen({ redis, maxEntries: 10 }));
  }

  test("brings to one process what another has loaded, and loads only the rest", async () => {
    const [one, two] = await processes(2);
    const { loads, read } = source({ a: 1, b: 2, c: 3 });
    await one!.readMany(["a", "b"], read);
    expect(entries(await two!.readMany(["a", "b", "c", "none"], read))).toEqual({ a: 1, b: 2, c: 3 });
    expect(loads).toEqual([["a", "b"], ["c", "none"]]);
  });

  test("shares its entries with reads of one", async () => {
    const [one, two] = await processes(2);
    const { loads, read } = source({ a: 1 });
    await one!.readMany(["a"], read);
    expect(await two!.read("thing:a", { ttlMs: 60_000, tags: ["a"], load: async () => 99 })).toBe(1);
    expect(loads).toHaveLength(1);
  });

  test("loads again what one process has invalidated, or another version of the program has written", async () => {
    const [one, two, three] = await processes(3);
    const { things, loads, read } = source({ a: 1, b: 2 });
    await one!.readMany(["a", "b"], read);
    things["a"] = 10;
    await one!.invalidate(["a"]);
    expect(entries(await two!.readMany(["a", "b"], read))).toEqual({ a: 10, b: 2 });
    const strange = { ...read, decode: () => { throw new Error("another version"); } };
    expect(entries(await three!.readMany(["a", "b"], strange))).toEqual({ a: 10, b: 2 });
    expect(loads).toEqual([["a", "b"], ["a"], ["a", "b"]]);
  });

  test("stores nothing readable of a load that another process' invalidation overtook", async () => {
    const [one, two] = await processes(2);
    const { things, read } = source({ a: 1 });
    await one!.readMany<string, number>(["a"], { ...read, load: async (ids) => {
      const brought = await read.load(ids);
      things["a"] = 10;
      await two!.invalidate(["a"]);
      return brought;
    } });
    expect(entries(await two!.readMany(["a"], read))).toEqual({ a: 10 });
  });
});
