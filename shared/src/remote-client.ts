import { Pool } from "undici";
import { callerTokenHeader, callerTokenSign, type CallerTokenKeys } from "./caller-token.ts";
import { timedOut } from "./errors.ts";
import type { SubgraphPort, SubgraphRequest, SubgraphResponse } from "./port.ts";
import { traceHeaders } from "./tracing.ts";

/** The subgraph could not be asked, or what came back is no answer. For the log; clients are told "busy right now". */
export class PortUnavailable extends Error {
  readonly port: string;
  constructor(port: string, reason: string, options?: ErrorOptions) {
    super(`subgraph ${port} is unavailable: ${reason}`, options);
    this.name = "PortUnavailable";
    this.port = port;
  }
}

/** Where a subgraph is. */
export interface RemotePortOptions {
  /** The subgraph's name: the audience of its tokens. */
  readonly name: string;
  /** Such as `http://127.0.0.1:4001`. */
  readonly url: string;
  readonly keys: CallerTokenKeys;
}

/** A subgraph works with some ten database connections; three requests for each keep them busy, more would only wait there. */
const connectionsMax = 32;

/** Waiting or under way. At 5 ms an answer, those in front are gone within 100 ms; more means that it does not keep up. */
const requestsMax = 512;

/** A neighbour answers a connection within a millisecond, or is not there. */
const connectMs = 2_000;

/** Shorter than the server's 65 s, so that a request never meets a connection that is being closed. */
const idleMs = 30_000;

/** A hundred rows of the longest texts (20,000 characters) make a few MB; more is a fault, and would fill the memory. */
const answerBytesMax = 32_000_000;

/** Codes of a connection that never came to be, so that nothing was sent and asking again repeats nothing. */
const unconnectedCodes: ReadonlySet<string | undefined> = new Set(["ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"]);

const codeOf = (error: unknown): string | undefined =>
  (error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined);

/** Names that are tried in turn (`localhost`) fail with one error for all. */
const isUnconnected = (error: unknown): boolean =>
  unconnectedCodes.has(codeOf(error)) || (error instanceof AggregateError && error.errors.every(isUnconnected));

const isAnswer = (value: unknown): value is SubgraphResponse => typeof value === "object" && value !== null && ("data" in value || "errors" in value || "watch" in value);

/**
 * A subgraph in another process, over HTTP. Each request is signed for this subgraph, this body and 30 s.
 *
 * A connection that is refused is tried once more (a subgraph restarts in the meantime); nothing that may have been
 * sent is ever repeated. At the request's deadline the wait ends and the connection is dropped.
 *
 * `execute` rejects with PortUnavailable, or OperationError TIMEOUT at the deadline.
 */
export function remotePort({ name, url, keys }: RemotePortOptions): SubgraphPort {
  const pool = new Pool(url, {
    connections: connectionsMax, connectTimeout: connectMs, keepAliveTimeout: idleMs, keepAliveMaxTimeout: idleMs,
    headersTimeout: 0, bodyTimeout: 0,         // each request has its deadline
    maxResponseSize: answerBytesMax,
  });
  let requests = 0;

  async function send(body: string, token: string, signal: AbortSignal): Promise<SubgraphResponse> {
    const { statusCode, body: answer } = await pool.request({
      method: "POST", path: "/graphql", body, signal, headers: { "content-type": "application/json", [callerTokenHeader]: token, ...traceHeaders() },
    });
    if (statusCode !== 200) {
      await answer.dump();
      throw new PortUnavailable(name, statusCode === 401 ? "it refused our caller context; do both have the same secret and time?" : `it answered ${statusCode}`);
    }
    const response = await answer.json();
    if (!isAnswer(response)) throw new PortUnavailable(name, "it answered something else than GraphQL");
    return response;
  }

  async function ask({ query, variables, operationName, event, caller, correlationId, deadlineMs }: SubgraphRequest): Promise<SubgraphResponse> {
    const nowMs = Date.now();
    if (deadlineMs <= nowMs) throw timedOut();
    const signal = AbortSignal.timeout(deadlineMs - nowMs);
    const body = JSON.stringify({ query, variables, operationName, event });
    const token = callerTokenSign(keys, { caller, audience: name, body, nowMs, correlationId, deadlineMs });
    const attempt = () => send(body, token, signal);
    const again = (error: unknown) => {
      if (isUnconnected(error) && !signal.aborted) return attempt();
      throw error;
    };
    try {
      return await attempt().catch(again);
    } catch (error) {
      if (signal.aborted) throw timedOut();
      if (error instanceof PortUnavailable) throw error;
      throw new PortUnavailable(name, codeOf(error) ?? "the connection broke", { cause: error });
    }
  }

  return {
    name,
    async execute(request) {
      if (requests >= requestsMax) throw new PortUnavailable(name, `${requestsMax} requests wait already`);
      requests += 1;
      try {
        return await ask(request);
      } finally {
        requests -= 1;
      }
    },
    close: () => pool.close(),
  };
}
