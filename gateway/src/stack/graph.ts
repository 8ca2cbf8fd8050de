import { readFile } from "node:fs/promises";
import path from "node:path";
import { credentialMutations } from "@souk/schema/credential-mutations";
import { subgraphSources } from "@souk/schema/sources";
import { schemaFolder } from "@souk/schema/subgraphs";
import { present } from "@souk/shared/assert";
import { databaseOpen } from "@souk/shared/database";
import type { SubgraphPort } from "@souk/shared/port";
import { runtimeUrl } from "@souk/shared/roles";
import { authoriseBy } from "../authorise.ts";
import { cacheHintsOf } from "../caching/hints.ts";
import { limits } from "../guards/limits.ts";
import { callerReaderOpen } from "../caller.ts";
import { mediaRoutes } from "../http/media-routes.ts";
import { webhookRoute } from "../http/webhook-route.ts";
import { jwksRoute } from "../jwks.ts";
import { liveOpen, type Live } from "../live/live.ts";
import { liveLimits } from "../live/live-limits.ts";
import { sseServe } from "../live/sse.ts";
import { websocketServe } from "../live/websocket.ts";
import { mailRoutes } from "../mail-routes.ts";
import { nodesPort } from "../nodes/nodes-port.ts";
import { gatewayOpen, type Gateway, type GatewayOptions } from "../server.ts";
import type { Foundations } from "./foundations.ts";

/** What the graph shows to whom. */
export interface GraphOptions extends Pick<GatewayOptions, "corsOrigins" | "introspection" | "isBehindProxy" | "onAnswered"> {
  readonly hasExplorer: boolean;
  /** Shows the development mailer's messages beside the explorer. */
  readonly hasMailPage: boolean;
}

const gatewayPoolSize = 4;     // reads of callers that are cached for seconds, of keys, and of logs

/** A gateway with its live updates. */
export interface Graph extends Gateway { readonly live: Live }

/** The gateway before these ports, not listening yet. */
export async function graphOpen({ access, wake, rates, objects, log, meter }: Foundations, ports: readonly SubgraphPort[], options: GraphOptions): Promise<Graph> {
  const supergraphSdl = await readFile(path.join(schemaFolder, "supergraph.graphql"), "utf8");
  const database = await databaseOpen({
    url: runtimeUrl(access.adminUrl, access.outcome, "gateway", access.secrets), schema: "kernel", tables: [], poolSize: gatewayPoolSize,
    applicationName: "souk gateway", onPoolError: (error) => log.warn({ err: error }, "an idle database connection broke"),
  });
  const callers = await callerReaderOpen({ database, wake, log, ...(meter ? { onCacheRead: meter.cacheRead } : {}) });
  const gateway = await gatewayOpen({
    ...options, supergraphSdl, cacheHints: cacheHintsOf(subgraphSources()), ports: [...ports, nodesPort(ports)], log, credentialMutations,
    callerOf: callers.callerOf, onMutated: callers.forget, authorise: authoriseBy(supergraphSdl), rates,
  });
  const contracts = ["public", "operator"] as const;
  const live = liveOpen({ engineOf: gateway.engineOf, callers, sql: database, wake, log, limits: liveLimits, tokensMax: limits.tokens });
  websocketServe(gateway.app, live, {
    contracts, corsOrigins: options.corsOrigins ?? [], isBehindProxy: options.isBehindProxy ?? false, messageBytesMax: limits.bodyBytes, log,
  });
  sseServe(gateway.app, live, contracts);
  jwksRoute(gateway.app, callers);
  mediaRoutes(gateway.app, objects);
  webhookRoute(gateway.app, present(ports.find(({ name }) => name === "money"), "money"), log);
  if (options.hasMailPage) mailRoutes(gateway.app, database);
  return {
    ...gateway, live,
    async close() {
      await gateway.close();
      await callers.close();
      await database.close();
    },
  };
}
