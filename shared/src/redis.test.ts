import { until } from "@souk/test/until";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { redisOpen, type Redis, type RedisOptions } from "./redis.ts";
import { blackHole, freePort, isRedisHere, lineTo, patience, redisServer, type RedisServer } from "./testing/redis-server.ts";

/** Closed with the test. */
function open(url: string, options: RedisOptions = {}): { redis: Redis; errors: Error[] } {
  const errors: Error[] = [];
  const redis = redisOpen(url, { ...options, onError: (error) => errors.push(error) });
  onTestFinished(() => redis.close());
  return { redis, errors };
}
const get = (redis: Redis) => redis.attempt(async (client) => `got ${await client.get("souk:test")}`);

describe("without a Redis", () => {
  test("every answer is undefined, whether nobody listens or nobody speaks", async () => {
    const hole = await blackHole();
    onTestFinished(() => hole.close());
    for (const url of [`redis://127.0.0.1:${await freePort()}`, hole.url]) {
      const { redis, errors } = open(url);
      await until("the first connection failed", () => errors.length > 0);
      let isAsked = false;
      expect(await redis.attempt(async () => { isAsked = true; })).toBeUndefined();
      expect(isAsked).toBe(false);                // nothing was sent, so nothing was waited for
      expect(redis.isReachable).toBe(false);
    }
  });
});

describe.runIf(isRedisHere("a real Redis"))("with a real Redis", () => {
  let server: RedisServer;
  beforeAll(async () => { server = await redisServer(); });
  afterAll(() => server.kill());
  const opened = async (url = server.url, options: RedisOptions = {}) => {
    const { redis, errors } = open(url, options);
    await until("Redis answers", () => redis.isReachable);
    return { redis, errors };
  };

  test("answers what it is asked, null included", async () => {
    const { redis } = await opened(server.url, patience);
    expect(await redis.attempt((client) => client.get("souk:nothing"))).toBeNull();
    expect(await get(redis)).toBe("got null");
  });

  test("a refusal is undefined and told to the log, and the next question is asked as before", async () => {
    const { redis, errors } = await opened(server.url, patience);
    expect(await redis.attempt((client) => client.call("nonsense"))).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(redis.isReachable).toBe(true);
    expect(await get(redis)).toBe("got null");
  });

  test("silence costs those who asked one time-out together, later callers nothing, and ends by itself", async () => {
    const { redis, errors } = await opened();
    server.freeze();
    onTestFinished(() => server.thaw());
    expect(await Promise.all(Array.from({ length: 50 }, () => get(redis)))).toEqual(Array(50).fill(undefined));
    expect(errors[0]?.message).toBe("Command timed out");
    let isAsked = false;
    await redis.attempt(async () => { isAsked = true; });
    expect(isAsked).toBe(false);
    server.thaw();
    await until("Redis is asked again", async () => await get(redis) === "got null");
  });

  test("slowness is treated as silence, until it is over", async () => {
    const line = await lineTo(server.url);
    onTestFinished(() => line.close());
    const { redis } = await opened(line.url);
    line.delayMs = 90;
    let asked = 0;
    for (let read = 0; read < 20; read++) await redis.attempt(async (client) => { asked++; await client.ping(); });
    expect(asked).toBeLessThanOrEqual(3);
    expect(redis.isReachable).toBe(false);
    line.delayMs = 0;
    await until("Redis is asked again", async () => await get(redis) === "got null");
  });

  test("comes back after it was killed and started again", async () => {
    const { redis } = await opened(server.url, patience);
    await server.kill();
    expect(await get(redis)).toBeUndefined();
    await server.start();
    await until("Redis is asked again", async () => await get(redis) === "got null");
  });

  test("is not called back to life by what was under way when it was closed", async () => {
    const { redis } = await opened();
    server.freeze();
    onTestFinished(() => server.thaw());
    const asked = get(redis);
    redis.close();
    expect(await asked).toBeUndefined();
    server.thaw();
    expect(await get(redis)).toBeUndefined();
    expect(redis.isReachable).toBe(false);
  });
});
