import { buildOperationContext, executeQueryPlan } from "@apollo/gateway";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner, type FetchNode, type QueryPlan } from "@apollo/query-planner";
import type { DocumentNode, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from "graphql";
import { present } from "@souk/shared/assert";
import { badInput } from "@souk/shared/errors";
import type { LiveEvent, Watched } from "@souk/shared/live";
import type { Logger } from "@souk/shared/log";
import type { Source } from "../data-source.ts";
import { masked } from "../errors-masked.ts";
import type { OperationContext } from "../operation.ts";
import { errorOf } from "./error-of.ts";

type Variables = Readonly<Record<string, unknown>> | undefined;
/** An answer without the cost and the id that each subscriber gets beside it. */
export type EventAnswer = Pick<ExecutionResult, "data"> & { readonly errors?: readonly GraphQLFormattedError[] };

/** How one subscription is watched for, and each of its events answered. */
export interface SubscriptionPlan {
  /** The subgraph that has the root field: its log is listened to. */
  readonly owner: string;
  /** @throws OperationError as the owner refuses */
  watch(variables: Variables, context: OperationContext): Promise<Watched>;
  /** The whole selection, joined over the subgraphs, with the rights of `context.caller`. */
  answer(event: LiveEvent, variables: Variables, context: OperationContext): Promise<EventAnswer>;
}

/** Plans subscriptions of one contract; an operation is planned once. */
export type SubscriptionPlanner = (document: DocumentNode, operationName: string | undefined) => SubscriptionPlan;

/**
 * Builds what ApolloGateway itself does not run: Apollo's planner gives a subscription's owner and its joins, and each
 * event is executed by Apollo's executor as a sequence of the two. Takes as long as opening a contract does.
 * @param schema as clients of the contract see it
 */
export function subscriptionPlanner({ sdl, schema, sources, log }: {
  readonly sdl: string; readonly schema: GraphQLSchema; readonly sources: ReadonlyMap<string, Source>; readonly log: Logger;
}): SubscriptionPlanner {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
  const services = Object.fromEntries(sources);
  const planned = new WeakMap<DocumentNode, Map<string | undefined, SubscriptionPlan>>();

  function planOf(document: DocumentNode, operationName: string | undefined): { readonly primary: FetchNode; readonly plan: QueryPlan } {
    const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, document, { ...(operationName ? { operationName } : {}), validate: false }));
    if (node?.kind !== "Subscription") throw badInput("This subscription asks for nothing.");
    const { primary, rest } = node;
    return { primary, plan: { kind: "QueryPlan", node: { kind: "Sequence", nodes: [primary, ...(rest ? [rest] : [])] } } };
  }

  function make(document: DocumentNode, operationName: string | undefined): SubscriptionPlan {
    const { primary, plan } = planOf(document, operationName);
    const operationContext = buildOperationContext({ schema, operationDocument: document, ...(operationName ? { operationName } : {}) });
    const owner = present(sources.get(primary.serviceName), `a source for subgraph ${primary.serviceName}`);
    const primaryDocument = present(primary.operationDocumentNode, "the planner's document");
    return {
      owner: primary.serviceName,
      async watch(variables = {}, context) {
        const used = Object.fromEntries((primary.variableUsages ?? []).flatMap((name) => (name in variables ? [[name, variables[name]]] : [])));
        const request = { query: primary.operation, variables: used, ...(primary.operationName ? { operationName: primary.operationName } : {}) };
        const { watch, errors } = await owner.watch(request, context, primaryDocument);
        if (!watch) throw errorOf(errors?.[0] ?? { message: "no watch" });
        return watch;
      },
      async answer(event, variables, context) {
        const withEvent = { ...context, event };
        const request = { request: { variables }, logger: log, metrics: {}, context: withEvent };
        const { data, errors, extensions } = await executeQueryPlan(plan, services, request as never, operationContext, supergraphSchema, apiSchema);
        const nulls = extensions?.["valueCompletion"];
        if (nulls) log.warn({ correlationId: context.correlationId, nulls }, "a subgraph answered null where its schema promises a value");
        return { data: data ?? null, ...(errors?.length ? { errors: errors.map((error) => masked(error.toJSON())) } : {}) };
      },
    };
  }

  return (document, operationName) => {
    const ofDocument = planned.get(document) ?? new Map<string | undefined, SubscriptionPlan>();
    planned.set(document, ofDocument);
    const plan = ofDocument.get(operationName) ?? make(document, operationName);
    ofDocument.set(operationName, plan);
    return plan;
  };
}
