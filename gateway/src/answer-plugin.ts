import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import type { Caller } from "@souk/shared/caller";
import type { Logger } from "@souk/shared/log";
import { correlated, isInternal, isSyntaxError } from "./errors-masked.ts";
import type { OperationContext } from "./operation.ts";

/** One finished operation, for logs and metrics. */
export interface Answered {
  readonly contract: string;
  /** The client's name for it; absent when it gave none. */
  readonly operationName?: string;
  readonly actor: string;
  readonly correlationId: string;
  readonly durationMs: number;
  /** Codes of its top-level errors; empty when it went well. */
  readonly errorCodes: readonly string[];
  readonly cost?: number;
}

/** Is told of every operation when its answer is sent. */
export type OnAnswered = (answered: Answered) => void;

type Data = Record<string, unknown> | null | undefined;

/**
 * What every answer carries beside its data: correlation id, cost, and whether it repeats an earlier answer.
 * An answer with errors keeps its whole charge: work that failed or timed out was done all the same.
 */
function extensionsOf({ correlationId, answer }: OperationContext, data: Data, hasErrors: boolean): Record<string, unknown> {
  const cost = data && answer.settle && !hasErrors ? answer.settle(data) : answer.cost;
  return {
    correlationId,
    ...(cost ? { cost } : {}),
    ...(answer.isReplayed ? { idempotency: { replayed: true, ...(answer.replayedPaths.size > 0 ? { paths: [...answer.replayedPaths] } : {}) } } : {}),
  };
}

/** Notes for the log what the client must not see: the full story of internal errors, and nulls where the schema promises none. */
function report(log: Logger, context: GraphQLRequestContext<OperationContext>): void {
  const { correlationId } = context.contextValue;
  for (const error of context.errors ?? []) {
    if (isInternal(error)) log.error({ correlationId, operationName: context.operationName, err: error.originalError ?? error }, "operation failed");
  }
}

/** Is told who has changed something, before they are answered: what they ask next must see it. */
export type OnMutated = (caller: Caller) => Promise<void>;

/** Completes every answer of a contract, writes the log and tells `onMutated` and `onAnswered`. */
export function answerPlugin({ log, onAnswered, onMutated }: {
  readonly log: Logger; readonly onAnswered?: OnAnswered; readonly onMutated?: OnMutated;
}): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart() {
      const startedMs = performance.now();
      return Promise.resolve({
        didEncounterErrors(context) {
          if (context.errors?.some(isSyntaxError)) context.contextValue.answer.isDocumentError = true;
          report(log, context);
          return Promise.resolve();
        },
        async willSendResponse(context) {
          const { contextValue, response: { body } } = context;
          if (context.operation?.operation === OperationTypeNode.MUTATION) await onMutated?.(contextValue.caller);
          if (body.kind !== "single") return;
          const result = body.singleResult;
          const nulls = result.extensions?.["valueCompletion"];
          if (nulls) log.warn({ correlationId: contextValue.correlationId, nulls }, "a subgraph answered null where its schema promises a value");
          const errors = result.errors?.map((error) => correlated(error, contextValue.correlationId));
          const extensions = extensionsOf(contextValue, result.data, errors !== undefined);
          body.singleResult = { ...(errors ? { errors } : {}), ...(result.data === undefined ? {} : { data: result.data }), extensions };
          contextValue.answer.isComplete = true;
          onAnswered?.({
            contract: contextValue.contract,
            ...(context.operationName ? { operationName: context.operationName } : {}),
            actor: contextValue.caller.actor,
            correlationId: contextValue.correlationId,
            durationMs: performance.now() - startedMs,
            errorCodes: (errors ?? []).map((error) => String(error.extensions?.["code"])),
            ...(contextValue.answer.cost ? { cost: contextValue.answer.cost.requestedQueryCost } : {}),
          });
        },
      });
    },
    unexpectedErrorProcessingRequest({ requestContext, error }) {
      log.error({ correlationId: requestContext.contextValue.correlationId, err: error }, "operation failed unexpectedly");
      return Promise.resolve();
    },
  };
}
