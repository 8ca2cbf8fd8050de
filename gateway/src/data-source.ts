import type { GraphQLDataSource } from "@apollo/gateway";
import type { DocumentNode, GraphQLFormattedError } from "graphql";
import { OperationError, unavailable } from "@souk/shared/errors";
import { isSubscription } from "@souk/shared/live";
import type { Logger } from "@souk/shared/log";
import type { SubgraphPort, SubgraphResponse } from "@souk/shared/port";
import { span } from "@souk/shared/tracing";
import { isInternal, masked } from "./errors-masked.ts";
import { answerBy } from "./http/deadline.ts";
import type { OperationContext } from "./operation.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** Notes that a subgraph answered from an earlier call; it says `true`, or which response paths. */
function noteReplay({ answer }: OperationContext, { extensions }: SubgraphResponse): void {
  const replayed = (extensions?.["idempotency"] as { replayed?: unknown } | undefined)?.replayed;
  if (replayed === true) answer.isReplayed = true;
  if (!Array.isArray(replayed)) return;
  for (const path of replayed) answer.replayedPaths.add(String(path));
  if (replayed.length > 0) answer.isReplayed = true;
}

/** A subgraph to the executor, and to subscriptions. */
export interface Source extends GraphQLDataSource {
  /** What a subscription is to listen for, or why not: its operation without an event. */
  watch(request: Options["request"], context: OperationContext, document: DocumentNode): Promise<SubgraphResponse>;
}

/**
 * A port as ApolloGateway's executor wants it. What a subgraph did not raise for clients is logged in full here and
 * travels on masked; a port that fails is DOWNSTREAM_UNAVAILABLE, one that is silent until the deadline TIMEOUT.
 */
export function dataSourceOf(port: SubgraphPort, log: Logger): Source {
  const report = (error: unknown, { correlationId }: OperationContext, message: string) =>
    log.error({ subgraph: port.name, correlationId, err: error }, message);

  async function answerOf(request: Options["request"], context: OperationContext, document: DocumentNode | undefined): Promise<SubgraphResponse> {
    const { caller, deadlineMs, correlationId, event } = context;
    try {
      return await answerBy(deadlineMs, () => span(`subgraph ${port.name}`, { correlationId }, () => port.execute({
        query: request.query ?? "",
        ...(document ? { document } : {}),
        ...(request.variables ? { variables: request.variables } : {}),
        ...(request.operationName ? { operationName: request.operationName } : {}),
        ...(event && document && isSubscription(document, request.operationName) ? { event } : {}),
        caller, deadlineMs, correlationId,
      })));
    } catch (error) {
      if (error instanceof OperationError) throw error;
      report(error, context, "subgraph failed to answer");
      throw unavailable();
    }
  }

  return {
    watch: (request, context, document) => answerOf(request, context, document),
    async process(options): Promise<Answer> {
      const context = options.context as OperationContext;
      const response = await answerOf(options.request, context, "document" in options ? options.document : undefined);
      noteReplay(context, response);
      const errors = response.errors?.map((error: GraphQLFormattedError) => {
        if (isInternal(error)) report(error, context, "subgraph answered with an internal error");
        return masked(error);
      });
      return { ...(response.data === undefined ? {} : { data: response.data }), ...(errors?.length ? { errors } : {}) };
    },
  };
}
