import { databaseOpen, type Database } from "@souk/shared/database";
import type { Logger } from "@souk/shared/log";
import { runtimeUrl, type RolesOutcome } from "@souk/shared/roles";
import type { Secrets } from "@souk/shared/secrets";
import type { Subgraph } from "@souk/shared/subgraph";
import { eventTopic } from "@souk/shared/worker";
import type { Wake } from "@souk/shared/wake";

/** Where the data lies and as whom each part reaches it. */
export interface DatabaseAccess { readonly adminUrl: string; readonly outcome: RolesOutcome; readonly secrets: Secrets }

/** A subgraph's pool under its own role; its events wake consumers. */
export const subgraphDatabase = (subgraph: Subgraph<never>, access: DatabaseAccess, options: { readonly poolSize: number; readonly wake: Wake; readonly log: Logger }): Promise<Database> =>
  databaseOpen({
    url: runtimeUrl(access.adminUrl, access.outcome, subgraph.name, access.secrets),
    schema: subgraph.name,
    tables: subgraph.tables,
    poolSize: options.poolSize,
    applicationName: `souk ${subgraph.name}`,
    onPoolError: (error) => options.log.warn({ err: error, schema: subgraph.name }, "an idle database connection broke"),
    onEvents: (schema) => options.wake.poke(eventTopic(schema)),
  });
