import path from "node:path";
import { cacheOpen, type Cache } from "@souk/shared/cache";
import type { StripeSettings, SubgraphRuntime } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import type { Logger } from "@souk/shared/log";
import type { KernelMetrics } from "@souk/shared/metrics-kernel";
import { objectsLocal, type LocalObjects } from "@souk/shared/objects-local";
import { ratesOpen, type Rates } from "@souk/shared/rates";
import { redisOpen } from "@souk/shared/redis";
import { runtimeUrl } from "@souk/shared/roles";
import { postgresWake, type Wake } from "@souk/shared/wake";
import { redisWakeChannel } from "@souk/shared/wake-redis";
import { subgraphDatabase, type DatabaseAccess, type Pooled } from "../databases.ts";

/** What every role of the process stands on. */
export interface FoundationOptions {
  readonly access: DatabaseAccess;
  readonly redisUrl?: string;
  readonly log: Logger;
  readonly publicUrl: string;
  /** Uploaded files lie in it. */
  readonly dataFolder: string;
  /** Where clients reach them; without it where the gateway listens. */
  readonly mediaUrl?: string;
  /** How payments are made; without it nobody can pay. */
  readonly stripe?: StripeSettings;
  /** Connections of each subgraph's pool. */
  readonly poolSize: number;
  /** Is told of what is measured; by default nobody is. */
  readonly meter?: Pick<KernelMetrics, "cacheRead" | "jobRan">;
}

/** Open connections that several parts of one process share. */
export interface Foundations extends FoundationOptions {
  readonly wake: Wake;
  readonly cache: Cache;
  readonly rates: Rates;
  readonly objects: LocalObjects;
  /** A subgraph's own pool and what its resolvers have; opened once, closed with the rest. */
  runtimeOf(subgraph: Pooled): Promise<SubgraphRuntime>;
  /** The pools open now, for metrics. */
  readonly databases: readonly Database[];
  pools(): Readonly<Record<string, ReturnType<Database["pool"]>>>;
  /** Ends what was opened here, pools last. Repeatable. */
  close(): Promise<void>;
}

/** Wake-ups that say what was invalidated. */
const cacheTopic = "cache:";
const cacheEntriesMax = 50_000;      // some hundred bytes each: tens of megabytes at most

/** In the data folder. */
const objectsFolder = "objects";

/** Opens what is shared; pools of subgraphs follow when asked for. */
export async function foundationsOpen(options: FoundationOptions): Promise<Foundations> {
  const { access, redisUrl, log, publicUrl, poolSize, meter, dataFolder, mediaUrl, stripe = null } = options;
  const onError = (error: Error) => log.warn({ err: error }, "a side connection broke");
  const redis = redisUrl === undefined ? undefined : redisOpen(redisUrl, { onError });
  const wake = await postgresWake({
    url: runtimeUrl(access.adminUrl, access.outcome, "gateway", access.secrets), onError,
    ...(redis && redisUrl ? { channel: redisWakeChannel(redisUrl, redis, onError) } : {}),
  });
  const cache = cacheOpen({ maxEntries: cacheEntriesMax, redis, ...(meter ? { onRead: meter.cacheRead } : {}) });
  cache.onInvalidate((tags) => tags.forEach((tag) => wake.poke(`${cacheTopic}${tag}`)));
  wake.onAny((topic) => { if (topic.startsWith(cacheTopic)) cache.receiveInvalidation([topic.slice(cacheTopic.length)]); });
  const rates = ratesOpen(redis ? { redis } : {});
  const objects = objectsLocal({ folder: path.resolve(dataFolder, objectsFolder), secrets: access.secrets, ...(mediaUrl === undefined ? {} : { url: mediaUrl }) });
  const runtimes = new Map<string, Promise<SubgraphRuntime>>();
  const databases: Database[] = [];

  async function runtimeOpen(subgraph: Pooled): Promise<SubgraphRuntime> {
    const database = await subgraphDatabase(subgraph, access, { poolSize, cache, wake, log });
    databases.push(database);
    return { database, cache, rates, objects, secrets: access.secrets, log: log.child({ subgraph: subgraph.name }), publicUrl, stripe, poke: wake.poke };
  }

  return {
    ...options, wake, cache, rates, objects,
    runtimeOf(subgraph) {
      const opened = runtimes.get(subgraph.name) ?? runtimeOpen(subgraph);
      runtimes.set(subgraph.name, opened);
      return opened;
    },
    databases,
    pools: () => Object.fromEntries(databases.map((database) => [database.schema, database.pool()])),
    async close() {
      await wake.close();
      redis?.close();
      for (const database of databases.splice(0)) await database.close();
    },
  };
}
