import { inspect } from "node:util";
import { createClient as sseClient } from "graphql-sse";
import { createClient as wsClient } from "graphql-ws";
import { WebSocket } from "ws";
import { until } from "./until.ts";

/** What a subscriber was sent. */
export interface Sent<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Somebody who follows, by whichever way. */
export interface Follower<T> {
  readonly sent: readonly Sent<T>[];
  /** Set once no more comes. */
  readonly over: { readonly isOver: boolean; readonly error?: unknown };
  /** Waits until so many were sent. */
  has(count: number): Promise<readonly Sent<T>[]>;
  /** Waits until no more comes. */
  ends(): Promise<void>;
  close(): void;
}

/** How one follows: as clients of the two protocols do, with their own libraries. */
export type Way = "websocket" | "server-sent events";
export const ways: readonly Way[] = ["websocket", "server-sent events"];

interface Place { readonly url: string; readonly path?: string; readonly token?: string }
interface Asks { readonly query: string; readonly variables?: Record<string, unknown> }
interface Sink<T> { next(value: Sent<T>): void; error(error: unknown): void; complete(): void }

function begin<T>(way: Way, { url, path = "/graphql", token }: Place, asks: Asks, sink: Sink<T>): () => void {
  const authorization = token ? { authorization: `Bearer ${token}` } : {};
  if (way === "websocket") {
    const client = wsClient({ url: `${url.replace("http", "ws")}${path}`, webSocketImpl: WebSocket, connectionParams: authorization, retryAttempts: 0 });
    client.subscribe(asks, sink as never);
    return () => void client.dispose();
  }
  const client = sseClient({ url: `${url}${path}/stream`, headers: authorization, retryAttempts: 0 });
  client.subscribe(asks, sink as never);
  return () => client.dispose();
}

/** Close events and lists of errors have no message of their own. */
const told = (error: unknown): string => {
  const { code, reason } = (error ?? {}) as { readonly code?: number; readonly reason?: string };
  return code ? `${code} ${reason}` : inspect(error, { depth: 4 });
};

/** Follows from now on; the subscription may take a moment to begin, as over any network. */
export function follow<T>(way: Way, place: Place, asks: Asks): Follower<T> {
  const sent: Sent<T>[] = [];
  const over: { isOver: boolean; error?: unknown } = { isOver: false };
  const close = begin<T>(way, place, asks, {
    next: (value) => { sent.push(value); },
    error: (error) => { over.isOver = true; over.error = error; },
    complete: () => { over.isOver = true; },
  });
  return {
    sent, over, close,
    async has(count) {
      await until(`${count} updates were sent`, () => {
        if (over.isOver && sent.length < count) throw new Error(`it ended after ${sent.length}: ${told(over.error)}`);
        return sent.length >= count;
      });
      return sent;
    },
    ends: () => until("it ends", async () => over.isOver),
  };
}
