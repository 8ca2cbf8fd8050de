import { Redis as Client } from "ioredis";
import type { Redis } from "./redis.ts";
import type { WakeChannel } from "./wake.ts";

const channel = "souk_wake";
const connectTimeoutMs = 2_000;      // in the background, nobody waits for it
const reconnectMaxMs = 1_000;        // until then this process finds what it was not told by looking

/**
 * Wake-ups over Redis: pokes are published while it answers, and heard on a connection of their own. What is published while
 * that connection is away is not heard here; whoever waits looks by themselves now and then.
 * @param redis whom we publish with; it knows when not to try
 */
export function redisWakeChannel(url: string, redis: Redis, onError: (error: Error) => void): WakeChannel {
  const heard = new Client(url, {
    connectTimeout: connectTimeoutMs, enableOfflineQueue: false, maxRetriesPerRequest: 0, autoResubscribe: false,
    retryStrategy: (times) => Math.min(times * 100, reconnectMaxMs),
  });
  heard.on("error", onError);
  heard.on("ready", () => { heard.subscribe(channel).catch(onError); });
  return {
    send: async (text) => await redis.attempt((client) => client.publish(channel, text)) !== undefined,
    onText(listener) { heard.on("message", (_, text) => { listener(text); }); },
    close: async () => { heard.disconnect(); },
  };
}
