import { LRUCache } from "lru-cache";
import type { Redis } from "./redis.ts";

/** A bucket that holds up to `capacity` tokens, is full at first, and fills again steadily. */
export interface RateLimit {
  readonly capacity: number;
  readonly restorePerSecond: number;
  /** Tokens to take; less than zero gives back, such as the unused part of an estimate. */
  readonly cost: number;
}

/** What a take answers. */
export interface RateVerdict {
  /** False: nothing was taken. */
  readonly allowed: boolean;
  /** Tokens left, after the take. */
  readonly available: number;
  /** Time until the cost is there; 0 when allowed, Infinity when it is more than the capacity and waiting is no use. */
  readonly retryAfterMs: number;
}

/** Token buckets (https://en.wikipedia.org/wiki/Token_bucket) by key, for cost of queries and attempts to sign in. */
export interface Rates {
  /**
   * Takes tokens if there are enough. Takes of all processes meet in Redis; without it each process counts for itself,
   * so that the limit is at most as many times wider as there are processes. Not repeatable: a second take takes again.
   */
  take(bucketKey: string, limit: RateLimit): Promise<RateVerdict>;
}

interface Bucket { readonly tokens: number; readonly atMs: number }

const roundingTokens = 1e-6;         // a wait of exactly `retryAfterMs` must be enough, and sums of binary fractions fall short of it
const localBucketsMax = 50_000;      // some 10 MB; a flood of keys drops the ones longest unused, which have had the time to fill
const keyPrefix = "souk:rate:";

/** The same arithmetic as `taken`, on the clock of Redis: the only one that all processes share. A full bucket need not be kept. */
const takeScript = `
local capacity, rate, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call("TIME")
local now = time[1] * 1000 + time[2] / 1000
local bucket = redis.call("HMGET", KEYS[1], "tokens", "at")
local tokens = tonumber(bucket[1]) or capacity
local elapsed = math.max(0, now - (tonumber(bucket[2]) or now))
tokens = math.min(capacity, tokens + elapsed * rate / 1000)
local allowed = cost <= tokens + ${roundingTokens}
if allowed then tokens = math.min(capacity, math.max(0, tokens - cost)) end
redis.call("HSET", KEYS[1], "tokens", string.format("%.6f", tokens), "at", string.format("%.3f", now))
redis.call("PEXPIRE", KEYS[1], math.ceil((capacity - tokens) / rate * 1000) + 1000)
return { allowed and 1 or 0, string.format("%.6f", tokens) }`;

/**
 * Opens the buckets.
 * @param options.clock milliseconds that never go back, for the buckets of this process
 */
export function ratesOpen(options: { readonly redis?: Redis | undefined; readonly clock?: () => number } = {}): Rates {
  const { redis, clock = () => performance.now() } = options;
  const buckets = new LRUCache<string, Bucket>({ max: localBucketsMax });

  function takeLocally(bucketKey: string, limit: RateLimit): RateVerdict {
    const nowMs = clock();
    const { isAllowed, tokens } = taken(buckets.get(bucketKey) ?? { tokens: limit.capacity, atMs: nowMs }, limit, nowMs);
    buckets.set(bucketKey, { tokens, atMs: nowMs });
    return verdict(isAllowed, tokens, limit);
  }

  return {
    async take(bucketKey, limit) {
      const { capacity, restorePerSecond, cost } = limit;
      if (!(capacity > 0 && restorePerSecond > 0 && Number.isFinite(cost))) throw new RangeError("not a rate limit");
      const answer = await redis?.attempt((client) =>
        client.eval(takeScript, 1, keyPrefix + bucketKey, capacity, restorePerSecond, cost) as Promise<[number, string]>);
      return answer ? verdict(answer[0] === 1, Number(answer[1]), limit) : takeLocally(bucketKey, limit);
    },
  };
}

function taken(bucket: Bucket, { capacity, restorePerSecond, cost }: RateLimit, nowMs: number) {
  const tokens = Math.min(capacity, bucket.tokens + Math.max(0, nowMs - bucket.atMs) * restorePerSecond / 1_000);
  const isAllowed = cost <= tokens + roundingTokens;
  return { isAllowed, tokens: isAllowed ? Math.min(capacity, Math.max(0, tokens - cost)) : tokens };
}

function verdict(allowed: boolean, available: number, { capacity, restorePerSecond, cost }: RateLimit): RateVerdict {
  const missing = cost > capacity ? Number.POSITIVE_INFINITY : Math.max(0, cost - available);
  return { allowed, available, retryAfterMs: allowed ? 0 : Math.ceil(missing / restorePerSecond * 1_000) };
}
