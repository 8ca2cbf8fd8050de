import { until } from "@souk/test/until";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { ratesOpen } from "./rates.ts";
import { redisOpen } from "./redis.ts";
import { isRedisHere, patience, redisServer } from "./testing/redis-server.ts";

const limit = (cost: number) => ({ capacity: 10, restorePerSecond: 2, cost });

describe("a bucket of this process", () => {
  test("is full at first, refuses what it has not, and says when it will have it", async () => {
    let nowMs = 0;
    const rates = ratesOpen({ clock: () => nowMs });
    expect(await rates.take("ada", limit(7))).toEqual({ allowed: true, available: 3, retryAfterMs: 0 });
    expect(await rates.take("ada", limit(7))).toEqual({ allowed: false, available: 3, retryAfterMs: 2_000 });
    expect(await rates.take("ben", limit(7))).toMatchObject({ allowed: true });
    nowMs = 1_999;
    expect(await rates.take("ada", limit(7))).toMatchObject({ allowed: false, retryAfterMs: 1 });
    nowMs = 2_000;
    expect(await rates.take("ada", limit(7))).toEqual({ allowed: true, available: 0, retryAfterMs: 0 });
    nowMs = 1_000_000;
    expect(await rates.take("ada", limit(0))).toMatchObject({ available: 10 });
  });

  test("takes back what was not used, up to its capacity", async () => {
    const rates = ratesOpen({ clock: () => 0 });
    await rates.take("ada", limit(7));
    expect(await rates.take("ada", limit(-4))).toEqual({ allowed: true, available: 7, retryAfterMs: 0 });
    expect(await rates.take("ada", limit(-40))).toEqual({ allowed: true, available: 10, retryAfterMs: 0 });
  });

  test("never has more than its capacity to give, however long one waits", async () => {
    expect(await ratesOpen().take("ada", limit(11))).toEqual({ allowed: false, available: 10, retryAfterMs: Number.POSITIVE_INFINITY });
  });

  test("lets through who waited exactly as long as it said, though the sum of the parts falls short by rounding", async () => {
    let nowMs = 0;
    const rates = ratesOpen({ clock: () => nowMs });
    for (const { waitMs, cost } of [{ waitMs: 0, cost: 1 }, { waitMs: 265, cost: 8 }, { waitMs: 0, cost: 2 }, { waitMs: 1_368, cost: 7 }]) {
      nowMs += waitMs;
      const { allowed, retryAfterMs } = await rates.take("ada", limit(cost));
      nowMs += retryAfterMs;
      expect(allowed || (await rates.take("ada", limit(cost))).allowed).toBe(true);
    }
  });

  test("gives in any time no more than its capacity and what was restored", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ waitMs: fc.nat(3_000), cost: fc.nat(12) }), { maxLength: 50 }), async (takes) => {
      let nowMs = 0;
      let given = 0;
      const rates = ratesOpen({ clock: () => nowMs });
      for (const { waitMs, cost } of takes) {
        nowMs += waitMs;
        const { allowed, available, retryAfterMs } = await rates.take("ada", limit(cost));
        if (allowed) given += cost;
        else if (cost <= 10) {
          expect(retryAfterMs).toBeGreaterThan(0);
          nowMs += retryAfterMs;
          expect((await rates.take("ada", limit(cost))).allowed).toBe(true);       // the promise is kept
          given += cost;
        }
        expect(available).toBeGreaterThanOrEqual(0);
        expect(given).toBeLessThanOrEqual(10 + nowMs / 500 + 1e-3);       // fifty takes, each rounded by a millionth
      }
    }));
  });

  test.each([{ capacity: 0, restorePerSecond: 1, cost: 1 }, { capacity: 1, restorePerSecond: 0, cost: 1 }, { capacity: 1, restorePerSecond: 1, cost: Number.NaN }])(
    "cannot be %j", async (wrong) => { await expect(ratesOpen().take("ada", wrong)).rejects.toThrow(RangeError); });
});

describe.runIf(isRedisHere("buckets in Redis"))("a bucket in Redis", () => {
  const slow = (cost: number) => ({ capacity: 100, restorePerSecond: 0.001, cost });

  test("is one for all processes, and each has its own without Redis", async () => {
    const server = await redisServer();
    onTestFinished(() => server.kill());
    const open = () => redisOpen(server.url, patience);
    const [one, two] = [open(), open()];
    onTestFinished(() => { one.close(); two.close(); });
    await until("Redis answers", () => one.isReachable && two.isReachable);
    const [here, there] = [ratesOpen({ redis: one }), ratesOpen({ redis: two })];
    const takes = await Promise.all(Array.from({ length: 300 }, (_, at) => (at % 2 ? here : there).take("ada", slow(1))));
    expect(takes.filter((take) => take.allowed)).toHaveLength(100);
    const refused = await here.take("ada", slow(1));
    expect(refused.allowed).toBe(false);
    expect(refused.available).toBeLessThan(1);
    expect(refused.retryAfterMs).toBeGreaterThan(900_000);
    expect(await there.take("ada", slow(-30))).toMatchObject({ allowed: true });
    expect((await here.take("ada", slow(0))).available).toBeCloseTo(30, 1);
    expect(await here.take("ben", slow(101))).toEqual({ allowed: false, available: 100, retryAfterMs: Number.POSITIVE_INFINITY });
    expect(await one.attempt((client) => client.pttl("souk:rate:ada"))).toBeGreaterThan(60_000_000);

    await server.kill();
    expect(await here.take("ada", slow(60))).toMatchObject({ allowed: true, available: 40 });
    expect(await there.take("ada", slow(60))).toMatchObject({ allowed: true, available: 40 });
  });

  test("fills again by the clock of Redis", async () => {
    const server = await redisServer();
    onTestFinished(() => server.kill());
    const redis = redisOpen(server.url, patience);
    onTestFinished(() => redis.close());
    await until("Redis answers", () => redis.isReachable);
    const rates = ratesOpen({ redis });
    const quick = { capacity: 1, restorePerSecond: 20, cost: 1 };
    expect((await rates.take("ada", quick)).allowed).toBe(true);
    await until("the token is restored", async () => (await rates.take("ada", quick)).allowed);
  });
});
