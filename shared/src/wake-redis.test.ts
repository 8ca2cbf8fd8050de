import { expect, describe, onTestFinished } from "vitest";
import { test } from "@souk/test/database";
import { until } from "@souk/test/until";
import { redisOpen } from "./redis.ts";
import { isRedisHere, patience, redisServer } from "./testing/redis-server.ts";
import { redisWakeChannel } from "./wake-redis.ts";
import { postgresWake, type Wake } from "./wake.ts";

describe.runIf(isRedisHere("wake-ups over Redis"))("wake-ups over Redis", () => {
  test("reach other processes without a NOTIFY while Redis answers, and by NOTIFY once it is killed", async ({ scratch }) => {
    const server = await redisServer();
    onTestFinished(() => server.kill());
    const ignored = () => {};
    async function another(): Promise<Wake> {
      const redis = redisOpen(server.url, { ...patience, onError: ignored });
      const wake = await postgresWake({ url: scratch.adminUrl, onError: ignored, channel: redisWakeChannel(server.url, redis, ignored) });
      onTestFinished(async () => { await wake.close(); redis.close(); });
      await until("Redis answers", () => redis.isReachable);
      return wake;
    }
    const [here, there] = [await another(), await another()];
    const plain = await postgresWake({ url: scratch.adminUrl, onError: ignored });      // hears NOTIFYs only
    onTestFinished(() => plain.close());
    const heard: string[] = [];
    there.onAny((topic) => heard.push(topic));
    plain.onAny((topic) => heard.push(`notified of ${topic}`));

    await until("the other hears", () => { here.poke("events:money"); return heard.length > 0; });
    expect(new Set(heard)).toEqual(new Set(["events:money"]));
    await server.kill();
    await until("both hear of it by Postgres", () => { here.poke("events:trust"); return heard.includes("events:trust") && heard.includes("notified of events:trust"); });
  });
});
