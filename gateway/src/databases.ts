import type { Cache } from "@souk/shared/cache";
import { staleTags } from "@souk/shared/cache-stale";
import { databaseOpen, type Database } from "@souk/shared/database";
import type { Logger } from "@souk/shared/log";
import { runtimeUrl, type RolesOutcome } from "@souk/shared/roles";
import type { Secrets } from "@souk/shared/secrets";
import type { Subgraph } from "@souk/shared/subgraph";
import { eventTopic } from "@souk/shared/worker";
import type { Wake } from "@souk/shared/wake";

/** Where the data lies and as whom each part reaches it. */
export interface DatabaseAccess { readonly adminUrl: string; readonly outcome: RolesOutcome; readonly secrets: Secrets }

/** What a subgraph's pool is opened with. */
interface PoolOptions { readonly poolSize: number; readonly cache: Cache; readonly wake: Wake; readonly log: Logger }

/** What of a subgraph its pool goes by. */
export type Pooled = Pick<Subgraph<never>, "name" | "tables" | "stale">;

/** A subgraph's pool under its own role; its events drop what they make stale and wake consumers. */
export const subgraphDatabase = (subgraph: Pooled, access: DatabaseAccess, options: PoolOptions): Promise<Database> =>
  databaseOpen({
    url: runtimeUrl(access.adminUrl, access.outcome, subgraph.name, access.secrets),
    schema: subgraph.name,
    tables: subgraph.tables,
    poolSize: options.poolSize,
    applicationName: `souk ${subgraph.name}`,
    onPoolError: (error) => options.log.warn({ err: error, schema: subgraph.name }, "an idle database connection broke"),
    onEvents: (schema, facts) => {
      if (subgraph.stale) void options.cache.invalidate(staleTags(subgraph.stale, facts));
      options.wake.poke(eventTopic(schema));
    },
  });
