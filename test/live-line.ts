import { request, type IncomingMessage } from "node:http";
import { WebSocket } from "ws";
import type { Sent, Way } from "./following.ts";

/** Where a line leads, and what is asked over it. */
export interface LineAsks {
  readonly url: string;
  readonly token?: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What comes over a line. */
export interface LineHears<T> {
  next(sent: Sent<T>): void;
  /** Once, at its end, however it came: with the reason if there was one. */
  over(reason: string): void;
}

/** One subscription over one connection, spoken by hand, so that it can be cut and frozen as lines are. */
export interface LiveLine {
  /** Reads no more: what comes stays in the kernel's buffers, then in the server's. */
  freeze(): void;
  thaw(): void;
  /** Takes the connection away without a word. */
  cut(): void;
  /** Says goodbye, as far as the way has a word for it. */
  leave(): void;
}

/** Opens one over WebSocket (graphql-transport-ws). */
function websocketLine<T>({ url, token, query, variables }: LineAsks, { next, over }: LineHears<T>): LiveLine {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { perMessageDeflate: false });
  const say = (message: object) => { if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message)); };
  socket.on("open", () => say({ type: "connection_init", payload: token ? { authorization: `Bearer ${token}` } : {} }));
  socket.on("message", (text: Buffer) => {
    const message = JSON.parse(String(text)) as { readonly type: string; readonly payload?: unknown };
    if (message.type === "connection_ack") say({ id: "1", type: "subscribe", payload: { query, variables } });
    else if (message.type === "ping") say({ type: "pong" });
    else if (message.type === "next") next(message.payload as Sent<T>);
    else if (message.type === "error") next({ errors: message.payload as NonNullable<Sent<T>["errors"]> });
    if (message.type === "error" || message.type === "complete") socket.close(1000);
  });
  let reason = "";
  socket.on("error", (error) => { reason = error.message; });
  socket.on("close", (code, text) => over(reason || `${code} ${String(text)}`));
  return {
    freeze: () => { if (socket.readyState === socket.OPEN) socket.pause(); },
    thaw: () => { if (socket.readyState === socket.OPEN || socket.isPaused) socket.resume(); },
    cut: () => socket.terminate(),
    leave() {
      say({ id: "1", type: "complete" });
      socket.close(1000);
    },
  };
}

/** Opens one as server-sent events, on a request of its own. */
function streamLine<T>({ url, token, query, variables }: LineAsks, { next, over }: LineHears<T>): LiveLine {
  let reason = "";
  let answer: IncomingMessage | undefined;
  const asking = request(`${url}/graphql/stream`, {
    method: "POST", agent: false,
    headers: { "content-type": "application/json", accept: "text/event-stream", ...(token ? { authorization: `Bearer ${token}` } : {}) },
  }, (response) => {
    answer = response;
    if (response.statusCode !== 200) reason = `status ${response.statusCode ?? 0}`;
    response.on("error", (error) => { reason ||= error.message; });
    let begun = "";
    response.setEncoding("utf8").on("data", (text: string) => {
      const lines = (begun + text).split("\n");
      begun = lines.pop()!;      // what was cut in the middle was never said
      for (const line of lines) if (response.statusCode === 200 && line.startsWith("data: ")) next(JSON.parse(line.slice("data: ".length)) as Sent<T>);
    });
  });
  asking.on("error", (error) => { reason ||= error.message; });
  asking.on("close", () => over(reason));
  asking.end(JSON.stringify({ query, variables }));
  return {
    freeze: () => { answer?.pause(); answer?.socket.pause(); },
    thaw: () => { answer?.socket.resume(); answer?.resume(); },
    cut: () => void asking.destroy(),
    leave: () => void asking.destroy(),      // there is no word for it
  };
}

/** Opens a line by one of the two ways. */
export const lineOpen = <T>(way: Way, asks: LineAsks, hears: LineHears<T>): LiveLine => (way === "websocket" ? websocketLine(asks, hears) : streamLine(asks, hears));
