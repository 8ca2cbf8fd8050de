import { getOperationAST, OperationTypeNode, type DocumentNode } from "graphql";
import { assert } from "./assert.ts";
import { cursorText } from "./event-cursor.ts";
import type { LoggedEvent } from "./events.ts";
import { idOf } from "./ids.ts";

/** Events of the subgraph's own log: those of the types whose payload has one of the values in the field `by`. */
export interface LogWatch { readonly events: readonly string[]; readonly by: string; readonly values: readonly string[] }
/** What is in no log and cannot be resumed: `RequestContext.poke` of the same topic says that it is time to look again. */
export interface TopicWatch { readonly topic: string }
/** What a subscriber is to hear. */
export type Watch = LogWatch | TopicWatch;
/** A watch, and the place in the log after which it goes on, as the subscriber gave it. */
export type Watched = Watch & { readonly after?: string };

/** An event as a subscription answers it: an envelope's source. `cursor` and `payload` say nothing where it was a poke. */
export type LiveEvent<P = Record<string, unknown>> = LoggedEvent<P>;

/** Values of one watch: as many variants as a page has. */
export const watchValuesMax = 100;

/** Carries a watch through graphql's `createSourceEventStream`, which wants a stream; nobody reads it. */
class WatchStream implements AsyncIterable<never> {
  readonly watch: Watched;
  constructor(watch: Watched) { this.watch = watch; }
  // oxlint-disable-next-line require-yield
  async *[Symbol.asyncIterator](): AsyncGenerator<never> { assert(false, "a watch is not read as a stream"); }
}

/** The watch that a subscription's root field answered with. */
export const watchIn = (stream: unknown): Watched | undefined => (stream instanceof WatchStream ? stream.watch : undefined);

/**
 * A subscription's root field. `watch` says what to listen for and refuses who may not: at the start, and again at each
 * event with the rights the subscriber has then. Its events reach the resolvers of the envelope as they stand in the log.
 */
export const live = <A extends object, C>(watch: (args: A, context: C) => Watch | Promise<Watch>) => ({
  async subscribe(_: unknown, args: A, context: C): Promise<AsyncIterable<never>> {
    const answer = await watch(args, context);
    assert(!("values" in answer) || answer.values.length <= watchValuesMax, `a watch has at most ${watchValuesMax} values`);
    return new WatchStream({ ...answer, ...("after" in args && typeof args.after === "string" ? { after: args.after } : {}) });
  },
  async resolve(event: unknown, args: A, context: C): Promise<LiveEvent<never>> {
    await watch(args, context);
    return event as LiveEvent<never>;
  },
});

/** Resolvers of what every envelope has: the interface `LiveUpdate`. */
export const liveUpdate = {
  id: ({ id }: LiveEvent<unknown>) => idOf("evt", id),
  type: ({ type }: LiveEvent<unknown>) => type,
  occurredAt: ({ occurredAt }: LiveEvent<unknown>) => occurredAt,
  cursor: ({ producer, cursor }: LiveEvent<unknown>) => cursorText({ producer, cursor }),
};

/** The step that the subject of an event took. */
interface Step<S> { readonly from?: S; readonly to?: S }

/**
 * Resolvers of `from` and `to`, as they were: null where no step was taken, and in events older than these fields.
 * @param stepIn where a payload has the step of the very object that the envelope shows; null where it is another's
 */
export const liveStep = <P, S>(stepIn: (payload: P) => Step<S> | null) => ({
  from: ({ payload }: LiveEvent<P>): S | null => stepIn(payload)?.from ?? null,
  to: ({ payload }: LiveEvent<P>): S | null => stepIn(payload)?.to ?? null,
});

/** True for a subscription's document; the operation is the only one or the one named. */
export const isSubscription = (document: DocumentNode, operationName: string | undefined): boolean =>
  getOperationAST(document, operationName ?? null)?.operation === OperationTypeNode.SUBSCRIPTION;
