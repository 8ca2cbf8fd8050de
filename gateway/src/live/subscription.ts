import { randomUUID } from "node:crypto";
import type { FormattedExecutionResult } from "graphql";
import { OperationError, unavailable } from "@souk/shared/errors";
import { cursorCompare, cursorText } from "@souk/shared/event-cursor";
import type { EventCursor, LoggedEvent } from "@souk/shared/events";
import type { Logger } from "@souk/shared/log";
import { correlated, masked } from "../errors-masked.ts";
import type { LiveSession } from "./session.ts";
import { outboxOf } from "./outbox.ts";

/** One update, or why there are no more, as a client reads it. */
export type Update = FormattedExecutionResult;

/** A stream of updates; `return` ends it at once, also while it waits. */
export type Updates = AsyncGenerator<Update, void, void>;

/** Where a subscription's events come from: a log, or a topic without memory. */
export interface EventSource {
  /** From now on `hear` is told. */
  listen(hear: (event: LoggedEvent) => void): Promise<{ readonly from?: EventCursor; end(): void }>;
  /** What was missed since a place; only of a log. */
  readonly since?: (after: EventCursor, until: EventCursor) => AsyncIterable<LoggedEvent>;
}

const tooSlow = new OperationError("THROTTLED", "Updates waited too long to be taken. Subscribe again after the last cursor.", { isRetryable: true });

const last = (error: unknown, correlationId: string, log: Logger): Update => {
  const raised = error instanceof OperationError ? error : unavailable();
  if (raised !== error) log.error({ correlationId, err: error }, "a subscription broke");
  return { errors: [correlated(masked(raised.toJSON()), correlationId)] };
};

/**
 * One subscriber's updates, in the log's order, each once. It ends with an error that says why: rights that ended, a queue
 * that was full, a subgraph that does not answer; whoever comes back with their last cursor misses nothing.
 * @param options.answer the update of an event, with the rights that the subscriber has then; @throws OperationError to end the stream
 */
export function subscription(options: {
  readonly source: EventSource; readonly after?: EventCursor; readonly session: LiveSession; readonly waitingMax: number; readonly log: Logger;
  readonly answer: (event: LoggedEvent, correlationId: string) => Promise<Update>;
  /** Is told when it has ended, however it did. */
  readonly onEnd: () => void;
}): Updates {
  const { source, after, session, log, answer } = options;
  const outbox = outboxOf<LoggedEvent>(options.waitingMax);
  let reason: OperationError | undefined;
  const forget = session.onEnd((why) => { reason = why; outbox.end(); });
  let listening: { readonly from?: EventCursor; end(): void } | undefined;
  let isOver = false;

  function over(): void {
    if (isOver) return;
    isOver = true;
    forget();
    listening?.end();
    outbox.end();
    options.onEnd();
  }

  async function* events(): AsyncGenerator<LoggedEvent> {
    listening = await source.listen((event) => { outbox.push(event); });
    if (isOver) { listening.end(); return; }
    if (after && listening.from && source.since) yield* source.since(after, listening.from);
    for (let event = await outbox.next(); event; event = await outbox.next()) {
      if (!after || cursorCompare(event.cursor, after) > 0) yield event;      // another process may have been further than this one
    }
    if (outbox.isOverflown) throw tooSlow;
  }

  async function* updates(): Updates {
    let correlationId = randomUUID() as string;
    try {
      for await (const event of events()) {
        if (isOver) return;
        if (reason) break;
        correlationId = randomUUID();
        const update = await answer(event, correlationId);
        yield { ...update, extensions: { ...update.extensions, ...(source.since ? { cursor: cursorText(event) } : {}), correlationId } };
      }
      if (reason) yield last(reason, correlationId, log);
    } catch (error) {
      if (!isOver) yield last(reason ?? error, correlationId, log);
    } finally {
      over();
    }
  }

  const inner = updates();
  return Object.assign(inner, {
    // A generator that waits answers `return` only after what it waits for: end that first.
    return: (): Promise<IteratorResult<Update, void>> => {
      over();
      return Promise.resolve({ done: true, value: undefined });
    },
  });
}
