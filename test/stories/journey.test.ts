import { expect } from "vitest";
import { redisOpen } from "@souk/shared/redis";
import { isRedisHere, redisServer, type RedisServer } from "@souk/shared/testing/redis-server";
import { worldOpen } from "../world.ts";
import { journey } from "./journey.ts";

// Where a Redis dies in the middle, the second half is told without one: a market that never had one is spared. The eight processes have none.
if (!isRedisHere("the whole journey with Redis")) journey("one process", () => worldOpen("one process", { pendingDays: 0 }));
else {
  let redis: RedisServer;
  journey("one process with Redis, which dies in the middle", async () => {
    redis = await redisServer();
    const { world, close } = await worldOpen("one process", { pendingDays: 0, redisUrl: redis.url });
    return { world, close: async () => { await close(); await redis.kill(); } };
  }, async () => {
    const looking = redisOpen(redis.url);
    await expect.poll(() => looking.attempt((client) => client.dbsize()), { timeout: 10_000 }).toBeGreaterThan(0);      // it was used until now
    looking.close();
    await redis.kill();
  });
}
