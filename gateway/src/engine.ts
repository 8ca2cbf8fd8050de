import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { present } from "@souk/shared/assert";
import type { Logger } from "@souk/shared/log";
import type { SubgraphPort } from "@souk/shared/port";
import { admissionPlugin } from "./admission-plugin.ts";
import { admitterOf, type AdmissionOptions, type Admitter } from "./admit.ts";
import { answerPlugin, type OnAnswered, type OnMutated } from "./answer-plugin.ts";
import { cachePlugin } from "./caching/cache-plugin.ts";
import type { CacheHints } from "./caching/hints.ts";
import { weightsOf } from "./cost/weights.ts";
import { dataSourceOf } from "./data-source.ts";
import { DocumentStore } from "./documents.ts";
import { masked } from "./errors-masked.ts";
import { subscriptionPlanner, type SubscriptionPlanner } from "./live/subscription-plan.ts";
import type { OperationContext } from "./operation.ts";
import { contractSdl, type Contract } from "@souk/schema/contracts";

/** What an engine is made of. */
export interface EngineOptions extends Omit<AdmissionOptions, "documents" | "weights"> {
  readonly supergraphSdl: string;
  readonly ports: readonly SubgraphPort[];
  readonly log: Logger;
  readonly onAnswered?: OnAnswered;
  readonly onMutated?: OnMutated;
  /** What caches before us may keep; nothing by default. */
  readonly cacheHints?: CacheHints;
}

/** One contract of the graph, planned and executed. */
export interface Engine {
  readonly contract: Contract;
  /** Runs operations of every transport; HTTP ones by `executeHTTPGraphQLRequest`, others by `executeOperation`. */
  readonly apollo: ApolloServer<OperationContext>;
  /** What stands before every operation. */
  readonly door: Admitter;
  /** Documents that passed it. */
  readonly documents: DocumentStore;
  /** The graph as clients of this contract see it. */
  readonly schema: GraphQLSchema;
  /** How subscriptions are run; made at first need. */
  readonly subscriptions: () => SubscriptionPlanner;
  stop(): Promise<void>;
}

/** Apollo logs single texts; ours has fields. Its start-up notes are for debugging only. */
const apolloLog = (log: Logger) => ({
  debug: (message?: unknown) => { log.debug(String(message)); },
  info: (message?: unknown) => { log.debug(String(message)); },
  warn: (message?: unknown) => { log.warn(String(message)); },
  error: (message?: unknown) => { log.error(String(message)); },
});

/**
 * Starts one contract: Apollo's planner and executor over the ports, our admission before them, our masking after.
 * @throws Error if the supergraph names a subgraph that has no port, or does not compose
 */
export async function engineOpen(contract: Contract, options: EngineOptions): Promise<Engine> {
  process.env["APOLLO_TELEMETRY_DISABLED"] = "true";      // read by the gateway's constructor; nothing of ours phones home
  const { supergraphSdl, ports, log } = options;
  const byName = new Map(ports.map((port) => [port.name, dataSourceOf(port, log)]));
  const documents = new DocumentStore();
  const logger = apolloLog(log);
  const sdl = contractSdl(supergraphSdl, contract);

  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    logger,
    buildService: ({ name }) => present(byName.get(name), `a port for subgraph ${name}`),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },     // subgraphs in this process need not parse again
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => { schema = apiSchema; });
  const door = admitterOf({ ...options, documents, weights: weightsOf(supergraphSdl) });
  const apollo = new ApolloServer<OperationContext>({
    gateway,
    logger,
    documentStore: documents,
    parseOptions: { maxLexicalTokens: options.limits.tokens },
    dangerouslyDisableValidation: true,      // done by our admission, after the cheap checks of size
    introspection: true,                     // decided per caller, by our admission
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: masked,
    plugins: [
      admissionPlugin(door),
      answerPlugin(options),
      ...(options.cacheHints ? [cachePlugin(options.cacheHints)] : []),
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const shown = present(schema, "the contract's schema");
  let planner: SubscriptionPlanner | undefined;
  const subscriptions = () => (planner ??= subscriptionPlanner({ sdl, schema: shown, sources: byName, log }));
  return { contract, apollo, door, documents, schema: shown, subscriptions, stop: () => apollo.stop() };
}
