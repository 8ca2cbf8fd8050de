import type { DocumentNode, GraphQLFormattedError } from "graphql";
import type { Caller } from "./caller.ts";
import type { LiveEvent, Watched } from "./live.ts";

/** One operation of the query plan, on its way from the gateway to a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  /** The parsed `query`, when the planner already has it; spares a parse. */
  readonly document?: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** A subscription's: what happened, to be answered; without it the answer says what to listen for. */
  readonly event?: LiveEvent;
  readonly caller: Caller;
  /** The client's deadline, epoch milliseconds; a plain verb's SQL statements end with it. */
  readonly deadlineMs: number;
  /** Finds this request in logs, events and ledger entries of every process it touched. */
  readonly correlationId: string;
}

/** What a subgraph answers; `extensions.idempotency.replayed` and its like travel on to the client. */
export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
  /** What a subscription listens for. */
  readonly watch?: Watched;
}

/** A subgraph as the gateway sees it: in this process or behind HTTP, the same to its user. */
export interface SubgraphPort {
  readonly name: string;
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** Ends connections; answers under way are finished first. */
  close(): Promise<void>;
}
