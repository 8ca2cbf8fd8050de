import path from "node:path";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { createSourceEventStream, execute, GraphQLError, Kind, parse, type ExecutionArgs, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { guardSchema } from "./authorise.ts";
import type { StaleTable } from "./cache-stale.ts";
import type { RequestContext, SubgraphRuntime } from "./context.ts";
import type { ReactionLock, ReactionTable } from "./consumers.ts";
import { parsedDocuments } from "./documents.ts";
import { badInput, OperationError } from "./errors.ts";
import { prefixOf } from "./ids.ts";
import { integrityCheck, invariantsIn, type Invariant } from "./integrity.ts";
import { isSubscription, watchIn } from "./live.ts";
import type { JobTable, Sweep } from "./work.ts";
import type { SubgraphPort, SubgraphRequest, SubgraphResponse } from "./port.ts";
import { mergedResolvers } from "./resolver-maps.ts";
import { scalarResolvers } from "./scalars.ts";
import { sdlOf } from "./sdl.ts";
import type { AnyTable } from "./table.ts";
import { valueResolvers } from "./values.ts";

/** What a subgraph's `src/index.ts` says of it. */
export interface Subgraph<C extends RequestContext = RequestContext> {
  /** Also the name of its schema in the database. */
  readonly name: string;
  /** `import.meta.dirname` of its `src`. */
  readonly folder: string;
  readonly tables: readonly AnyTable[];
  readonly resolvers: object;
  /** Adds this subgraph's loaders; called once for each operation. */
  readonly context: (base: RequestContext) => C;
  /** Id prefix → how the caller sees that object. */
  readonly nodes: Readonly<Record<string, (id: never, context: C) => Promise<object | null>>>;
  /** Producer → event type → reaction. */
  readonly reactions?: Readonly<Record<string, ReactionTable>>;
  /** Producer → what goes before its reactions where facts of several types come together. */
  readonly reactionLocks?: Readonly<Record<string, ReactionLock>>;
  /** What its own events make stale in the cache: dropped as soon as they are committed, and again when they are consumed. */
  readonly stale?: StaleTable;
  /** Work that calls out or waits. */
  readonly jobs?: JobTable;
  /** True where a repeated request must find its answer for ever, since what it does moves money; elsewhere answers are forgotten after 30 days. */
  readonly keepsAnswers?: boolean;
  /** Work that falls due by the database clock. */
  readonly sweeps?: readonly Sweep[];
}

/** A subgraph that answers in this process. */
export interface OpenSubgraph extends SubgraphPort { readonly schema: GraphQLSchema }

/** The names of a subgraph's folders beside its `src`. */
export const migrationsOf = (subgraph: Pick<Subgraph, "name" | "folder">) =>
  ({ schema: subgraph.name, folder: path.join(subgraph.folder, "../migrations"), hasKernelTables: true });

/** What must be true of a subgraph's data. */
export const subgraphInvariants = ({ name, folder, reactions = {} }: Pick<Subgraph, "name" | "folder" | "reactions">): Invariant[] =>
  invariantsIn(name, folder, Object.keys(reactions));

/** Builds the executable schema and answers operations with it. */
export function subgraphOpen<C extends RequestContext>(definition: Subgraph<C>, runtime: SubgraphRuntime): OpenSubgraph {
  const invariants = subgraphInvariants(definition);
  const integrity = { IntegrityReport: { [definition.name]: () => integrityCheck(runtime.database, invariants) } };
  const schema = guardSchema(buildSubgraphSchema([
    { typeDefs: parse(sdlOf(definition.name, definition.folder)), resolvers: mergedResolvers(scalarResolvers, valueResolvers, integrity, definition.resolvers) as never },
  ]));
  const documents = parsedDocuments();

  async function answer(request: SubgraphRequest): Promise<SubgraphResponse> {
    const replayed: string[] = [];
    const base: RequestContext = {
      ...runtime, caller: request.caller, deadlineMs: request.deadlineMs, correlationId: request.correlationId, replayed, isLive: request.event !== undefined,
      node: async (id) => (await definition.nodes[prefixOf(id) ?? ""]?.(id as never, context)) ?? null,
    };
    const context = definition.context(base);
    const args: ExecutionArgs = {
      schema, document: request.document ?? documents.of(request.query), contextValue: context,
      variableValues: request.variables ?? null, operationName: request.operationName ?? null,
    };
    const mask = (error: GraphQLError) => maskedError(error, request, runtime);
    if (!request.event && isSubscription(args.document, request.operationName)) return watchAnswer(args, mask);
    // Across processes an event comes as JSON: its moment is a text there.
    const rootValue = request.event && { ...request.event, occurredAt: new Date(request.event.occurredAt) };
    const result = await (execute({ ...args, rootValue }) as Promise<ExecutionResult>);
    const errors = result.errors?.map(mask);
    return {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(errors ? { errors } : {}),
      ...(replayed.length > 0 ? { extensions: { idempotency: { replayed } } } : {}),
    };
  }

  return { name: definition.name, schema, execute: answer, close: async () => {} };
}

/** What a subscription is to listen for, or why this caller may not. */
async function watchAnswer(args: ExecutionArgs, mask: (error: GraphQLError) => GraphQLFormattedError): Promise<SubgraphResponse> {
  const stream = await createSourceEventStream(args);
  const watch = watchIn(stream);
  return watch ? { watch } : { errors: ((stream as ExecutionResult).errors ?? []).map(mask) };
}

/** Deliberate errors travel as they are; a bug's words stay in the log, found by the correlation id. */
function maskedError(error: GraphQLError, request: SubgraphRequest, { log }: SubgraphRuntime) {
  const where = error.path ? { path: error.path } : {};
  const original = error.originalError;
  if (original instanceof OperationError || (!original && error.extensions["code"]) || error instanceof OperationError)
    return { message: error.message, ...where, extensions: { ...(original instanceof OperationError ? original.extensions : error.extensions) } };
  if (isAboutInput(error)) return { message: error.message, ...where, extensions: { ...badInput(error.message).extensions } };
  log.error({ err: original ?? error, correlationId: request.correlationId, operation: request.operationName }, "unexpected failure");
  return { message: "Internal error.", ...where, extensions: { code: "INTERNAL", correlationId: request.correlationId } };
}

/** graphql's own verdict on a value in the document or the variables: it points at that value, a bug's error at a field. */
const isAboutInput = ({ originalError, nodes }: GraphQLError): boolean =>
  (originalError instanceof GraphQLError ? originalError.nodes ?? nodes : originalError ? [] : nodes)?.some(({ kind }) => kind !== Kind.FIELD) ?? false;
