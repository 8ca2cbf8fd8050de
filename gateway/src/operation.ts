import type { Caller } from "@souk/shared/caller";
import type { LiveEvent } from "@souk/shared/live";
import type { Contract } from "@souk/schema/contracts";

/** What is known of one operation from its HTTP request on; Apollo's context value. */
export interface OperationContext {
  readonly contract: Contract;
  readonly caller: Caller;
  /** The client's network address; anonymous callers are told apart by it. */
  readonly address: string;
  readonly correlationId: string;
  /** Epoch ms; nobody waits for the answer after it. */
  readonly deadlineMs: number;
  /** What a subscription is answered with; absent for everything else. */
  readonly event?: LiveEvent;
  /** What is found out on the way and belongs in the answer. One object for all copies of the context. */
  readonly answer: AnswerNotes;
}

/** Written while an operation runs, read when its answer is sent. */
export interface AnswerNotes {
  /** True once the answer has its correlation id and extensions. */
  isComplete: boolean;
  /** The document was refused by GraphQL's own rules; plain `application/json` clients get that as 200. */
  isDocumentError: boolean;
  isReplayed: boolean;
  /** Response names of root fields that were answered from an earlier call. */
  readonly replayedPaths: Set<string>;
  cost?: CostNotes;
  /** Set on what was charged: the cost with what an answer's data did not use given back. */
  settle?: (data: Record<string, unknown> | null) => CostNotes;
}

/** `extensions.cost` of an answer. */
export interface CostNotes {
  readonly requestedQueryCost: number;
  /** Absent until the operation has run. */
  readonly actualQueryCost?: number;
  readonly throttleStatus: { readonly maximumAvailable: number; readonly currentlyAvailable: number; readonly restoreRate: number };
}

/** Notes of an operation that has just arrived. */
export const answerNotes = (): AnswerNotes =>
  ({ isComplete: false, isDocumentError: false, isReplayed: false, replayedPaths: new Set() });
