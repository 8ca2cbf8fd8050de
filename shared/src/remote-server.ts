import { isIP } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { assert } from "./assert.ts";
import { callerTokenCharactersMax, callerTokenHeader, callerTokenVerify, type CallerTokenKeys } from "./caller-token.ts";
import type { Logger } from "./log.ts";
import type { SubgraphPort, SubgraphRequest, SubgraphResponse } from "./port.ts";
import { span, withTrace } from "./tracing.ts";

/** How a subgraph is served. */
export interface RemoteServerOptions {
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Must be true to listen on anything but loopback: the caller context is signed, not encrypted, so the network must be ours. */
  readonly isNetworkPrivate?: boolean;
  readonly keys: CallerTokenKeys;
  readonly log: Logger;
  /** Longest wait for answers under way in `close`, ms; 10 s by default. */
  readonly drainMs?: number;
}

/** A subgraph that answers over HTTP. */
export interface RemoteServer {
  /** Such as `http://127.0.0.1:4001`. */
  readonly url: string;
  /** Accepts nothing new, lets answers under way end, then stops; the port itself stays open. Repeatable. */
  close(): Promise<void>;
}

/** A client's 100 kB of variables travel on, and a page of 100 makes thousands of representations of 50 bytes below it. */
const bodyBytesMax = 4_000_000;

/** The token and little else. */
const headerBytesMax = callerTokenCharactersMax + 4_096;

/** Longer than the client keeps an idle connection (30 s), so that it is never the server that hangs up first. */
const keepAliveMs = 65_000;

/** A request of a neighbour arrives in milliseconds; one that takes longer is none of ours. */
const requestArrivalMs = 10_000;

/** No operation's deadline is longer. */
const drainMsDefault = 10_000;

type Body = Pick<SubgraphRequest, "query" | "variables" | "operationName" | "event">;

const errorAnswer = (code: string, message: string): SubgraphResponse => ({ errors: [{ message, extensions: { code } }] });
const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

function graphqlRoute(app: FastifyInstance, port: SubgraphPort, { keys, log }: RemoteServerOptions): void {
  app.post<{ Body: Buffer | undefined }>("/graphql", async (request, reply) => {
    const token = request.headers[callerTokenHeader];
    const verdict = callerTokenVerify(keys, typeof token === "string" ? token : undefined, { audience: port.name, body: request.body ?? "", nowMs: Date.now() });
    if (!verdict.isValid) {
      log.warn({ fault: verdict.fault, address: request.ip }, "request without a valid caller context refused");
      return reply.code(401).send(errorAnswer("UNAUTHENTICATED", "A signed caller context is required."));
    }
    const { caller, deadlineMs, correlationId } = verdict.content;
    try {
      const { query, variables, operationName, event } = JSON.parse(String(request.body)) as Body;
      return await withTrace(request.headers, () => span(port.name, { correlationId }, () => port.execute({
        query, caller, deadlineMs, correlationId, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}), ...(event ? { event } : {}),
      })));
    } catch (error) {
      log.error({ err: error, correlationId }, "request failed");
      return reply.code(500).send(errorAnswer("INTERNAL", "Internal error."));
    }
  });
}

/**
 * Serves one subgraph over HTTP: `POST /graphql` for whoever shows a caller context signed for this subgraph and this
 * very body, everything of the schema included (`_service`, `_entities`), and `GET /health` for whoever asks.
 * Without a valid context: 401, and the body is not even parsed.
 * @throws Error if it should listen beyond loopback without being told that the network is private
 */
export async function remoteServe(port: SubgraphPort, options: RemoteServerOptions): Promise<RemoteServer> {
  const { host = "127.0.0.1", isNetworkPrivate = false } = options;
  assert(isNetworkPrivate || isLoopback(host), `subgraph ${port.name} listens on loopback only, not on ${host}, unless the network is said to be private`);
  const app = fastify({
    bodyLimit: bodyBytesMax,
    requestTimeout: requestArrivalMs,
    keepAliveTimeout: keepAliveMs,
    http: { maxHeaderSize: headerBytesMax },
    forceCloseConnections: "idle",
    return503OnClosing: false,          // what came down an open connection is still answered
  });
  app.removeAllContentTypeParsers();    // bytes are verified as they came, then parsed
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => { done(null, body); });
  let isDraining = false;
  app.addHook("onSend", (_, reply, __, done) => {
    if (isDraining) reply.header("connection", "close");
    done();
  });
  graphqlRoute(app, port, options);
  app.get("/health", () => ({ status: "ok" }));

  let closed: Promise<void> | undefined;
  async function drain(): Promise<void> {
    isDraining = true;
    const impatience = setTimeout(() => { app.server.closeAllConnections(); }, options.drainMs ?? drainMsDefault);
    await app.close();
    clearTimeout(impatience);
  }
  return { url: await app.listen({ host, port: options.port }), close: () => (closed ??= drain()) };
}
