import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "@souk/shared/caller";
import { OperationError, unauthenticated } from "@souk/shared/errors";

/** Somebody connected: who they are, as of now. */
export interface LiveSession {
  readonly address: string;
  /** With present rights: read anew when trust says that they changed. @throws OperationError when they may not be here any more */
  caller(): Promise<Caller>;
  /** Whose it was at the start; a person's sessions are looked at when trust tells of that person. */
  readonly actor: string;
  /** Is told once why it ends. @returns takes the listener back */
  onEnd(listener: (reason: OperationError) => void): () => void;
  /** Ends it for all who listen. Repeatable; the first reason counts. */
  end(reason: OperationError): void;
  /** Looks whether its caller may still be here, and ends it if not. */
  look(): Promise<void>;
  /** Forgets its timer; nobody is told. */
  close(): void;
}

const timerMaxMs = 2 ** 31 - 1;      // a timer cannot wait longer, no token lives as long

/**
 * Begins the session of a connection. It ends by itself when its token does.
 * @param readCaller who asks, by the headers that the connection began with
 * @throws OperationError as `readCaller` does
 */
export async function sessionBegin({ headers, address, readCaller, endsAtMsOf }: {
  readonly headers: IncomingHttpHeaders; readonly address: string;
  readonly readCaller: (headers: IncomingHttpHeaders, address: string) => Promise<Caller>;
  /** Epoch ms at which the token of the headers expires; undefined without one. */
  readonly endsAtMsOf: (headers: IncomingHttpHeaders) => Promise<number | undefined>;
}): Promise<LiveSession> {
  const caller = () => readCaller(headers, address);
  const { actor } = await caller();
  const endsAtMs = await endsAtMsOf(headers);
  const listeners = new Set<(reason: OperationError) => void>();
  let ended: OperationError | undefined;

  function end(reason: OperationError): void {
    if (ended) return;
    ended = reason;
    clearTimeout(timer);
    for (const listener of listeners) listener(reason);
  }
  const timer = endsAtMs === undefined ? undefined
    : setTimeout(() => end(unauthenticated("This token has expired.")), Math.min(timerMaxMs, Math.max(0, endsAtMs - Date.now()))).unref();

  return {
    address, actor, caller, end,
    onEnd(listener) {
      if (ended) listener(ended);
      else listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async look() {
      await caller().catch((error: unknown) => {
        if (error instanceof OperationError && !error.extensions["retryable"]) end(error);
      });
    },
    close() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
