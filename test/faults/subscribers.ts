import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { redisServer } from "@souk/shared/testing/redis-server";
import { holds, type Fault } from "./fault.ts";
import { durable, onOwnCluster } from "./own-cluster.ts";
import { onSoukProcess } from "./souk-process.ts";
import { subscribersClaims, subscribersLines, subscribersRan } from "./subscribers-run.ts";

const breakMaxMs = 60_000;
const deadMs = 2_000;      // nobody answers for so long, and for a start

/** `pnpm faults subscribers`. */
export const fault: Fault = {
  name: "subscribers",
  title: "subscribers whose lines break again and again have every event of theirs once and in order, though the gateway is killed amid it",
  run: ({ seconds, subscribers, seed }) => onOwnCluster(async (cluster) => {
    const redis = spawnSync("redis-server", ["--version"]).status === 0 ? await redisServer() : undefined;
    try {
      return await onSoukProcess(cluster, async (souk) => {
        const figures = await subscribersRan({ adminUrl: cluster.adminUrl, open: cluster.open, url: souk.url, up: souk.up }, {
          subscribers, seconds, actsLeast: 0, seed, hands: 6, breakMaxMs: Math.min(breakMaxMs, seconds * 250),
          blows: [
            ...(redis ? [{ at: 0.2, strike: redis.kill }, { at: 0.7, strike: redis.start }] : []),
            { at: 0.45, async strike() { await souk.kill(); await sleep(deadMs); await souk.start(); } },
          ],
        });
        holds(subscribersClaims(figures), figures);
        return [...subscribersLines(figures), `Souk killed by SIGKILL and started again${redis ? "; Redis killed and started again" : "; no redis-server on the PATH"}; seed ${seed}`];
      }, redis ? { REDIS_URL: redis.url } : {});
    } finally {
      await redis?.kill();
    }
  }, durable),
};
