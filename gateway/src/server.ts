import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "@souk/shared/caller";
import type { Authorise } from "./admit.ts";
import { contractCheck } from "./contract-check.ts";
import { contractPaths } from "./contract-paths.ts";
import { costBudgets, type CostBudgets } from "./cost/throttle.ts";
import { engineOpen, type Engine, type EngineOptions } from "./engine.ts";
import { explorerRoute } from "./explorer.ts";
import { limits as graphLimits, type Limits } from "./guards/limits.ts";
import { bodiesInTime } from "./http/bodies-in-time.ts";
import { correlationIdOf } from "./http/correlation-id.ts";
import { answerBy, deadlineOf, operationDeadlineMs } from "./http/deadline.ts";
import { graphqlAnswer } from "./http/graphql-route.ts";
import { healthRoutes, portsAnswer } from "./http/health.ts";
import { refusalBody, refusalOf } from "./http/refusal.ts";
import { drainMs, headerBytes, headersTimeoutMs, keepAliveMs, requestTimeoutMs, silentSocketMs, uploadTimeoutMs } from "./http/time-outs.ts";
import { answerNotes, type OperationContext } from "./operation.ts";
import type { Contract } from "@souk/schema/contracts";

/** What a gateway is made of; what has a default is optional. */
export interface GatewayOptions extends Pick<EngineOptions, "supergraphSdl" | "cacheHints" | "ports" | "log" | "onAnswered" | "onMutated" | "introspection" | "rates"> {
  /** Who asks, from the request's headers. @throws OperationError UNAUTHENTICATED when a token is given and not valid */
  readonly callerOf: (headers: IncomingHttpHeaders, address: string) => Promise<Caller>;
  /** Contracts served, each on its path; public and operator by default. Internal belongs on a listener of its own. */
  readonly contracts?: readonly Contract[];
  /** Rights of an operation as a whole; by default the subgraphs alone decide. */
  readonly authorise?: Authorise;
  readonly budgets?: CostBudgets;
  readonly limits?: Partial<Limits>;
  /** Mutations that try a credential or move a payout; one per operation. */
  readonly credentialMutations?: readonly string[];
  /** Origins of browsers' pages that may call; none by default. */
  readonly corsOrigins?: readonly string[];
  /** Serves the explorer page at `/explorer`. */
  readonly hasExplorer?: boolean;
  /** True behind our own load balancer: the client's address is the last one in `X-Forwarded-For`, which it added. */
  readonly isBehindProxy?: boolean;
  /** Longest life of an operation, ms; 10 s by default. */
  readonly deadlineMs?: number;
  /** Longest wait for operations under way in `close`, ms; 10 s by default. */
  readonly drainMs?: number;
  /** Rejects while the process cannot work; by default, while a subgraph does not answer. */
  readonly ready?: () => Promise<unknown>;
}

/** A gateway that answers, or would once it listens. */
export interface Gateway {
  /** The HTTP server, for routes of other parts (subscriptions, keys, mail page); add them before `listen`. */
  readonly app: FastifyInstance;
  /** A contract's engine, opened at first need. @throws Error if the supergraph is not complete */
  engineOf(contract: Contract): Promise<Engine>;
  /** @returns where it listens, such as `http://127.0.0.1:4000` */
  listen(port: number, host?: string): Promise<string>;
  /** Accepts nothing new, lets operations under way end (up to `drainMs`), then stops. Repeatable. */
  close(): Promise<void>;
}

const correlationHeader = "x-correlation-id";

/**
 * Connections that may wait to be accepted while the loop is at work: as many as Linux lets wait by default. Of a
 * thousand that came at once, Node's own 511 left hundreds to the retransmissions of TCP, for up to half a minute.
 */
const connectionsWaiting = 4_096;

/** Whoever connects is our own load balancer, and nobody before it is: it adds the address it saw at the end of `X-Forwarded-For`, the rest the client wrote. */
const isBalancer = (_address: string, hop: number): boolean => hop === 0;

function appOpen({ corsOrigins = [], isBehindProxy = false }: GatewayOptions, limits: Limits): FastifyInstance {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: uploadTimeoutMs,
    connectionTimeout: silentSocketMs,
    keepAliveTimeout: keepAliveMs,
    http: { headersTimeout: headersTimeoutMs, maxHeaderSize: headerBytes },
    genReqId: (request) => correlationIdOf(request.headers[correlationHeader]),
    trustProxy: isBehindProxy && isBalancer,
    forceCloseConnections: "idle",
    return503OnClosing: false,         // a request that came down an open connection is still answered, with `connection: close`
  });
  app.removeContentTypeParser("text/plain");     // a form of another site can send it
  void app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false } });
  if (corsOrigins.length > 0) {
    void app.register(cors, { origin: [...corsOrigins], methods: ["GET", "POST", "PUT"], exposedHeaders: [correlationHeader, "retry-after"], maxAge: 600 });
  }
  bodiesInTime(app, requestTimeoutMs);
  app.addHook("onRequest", (request, reply, done) => {
    reply.header(correlationHeader, request.id).header("cache-control", "no-store");
    done();
  });
  return app;
}

/**
 * Starts the first contract and the HTTP server before all of them; listens when told to, and opens the others then.
 * @throws Error if the supergraph is not complete
 */
export async function gatewayOpen(options: GatewayOptions): Promise<Gateway> {
  const limits: Limits = { ...graphLimits, ...options.limits };
  const { log, callerOf, ports, contracts = ["public", "operator"] } = options;
  const app = appOpen(options, limits);
  let isDraining = false;
  app.addHook("onSend", (_, reply, __, done) => {
    if (isDraining) reply.header("connection", "close");     // a kept-alive client would send its next request into the void
    done();
  });

  const engines = new Map<Contract, Promise<Engine>>();
  /** Opened at first need: planning a contract takes half a second, which a start need not wait for twice. */
  const engineOf = (contract: Contract): Promise<Engine> => {
    const engine = engines.get(contract) ?? engineOpen(contract, {
      ...options, limits, credentialMutations: options.credentialMutations ?? [], budgets: options.budgets ?? costBudgets, authorise: options.authorise ?? (() => []),
    });
    engines.set(contract, engine);
    return engine;
  };
  const [first, ...others] = contracts;
  if (first) await engineOf(first);

  async function operationOf(contract: Contract, request: FastifyRequest): Promise<OperationContext> {
    const deadlineMs = deadlineOf(request.headers["x-deadline-ms"], Date.now(), options.deadlineMs ?? operationDeadlineMs);
    const caller = await answerBy(deadlineMs, () => callerOf(request.headers, request.ip));
    contractCheck(contract, caller);
    return { contract, caller, address: request.ip, correlationId: request.id, deadlineMs, answer: answerNotes() };
  }

  for (const contract of contracts) {
    app.route({
      method: ["GET", "POST"],
      url: contractPaths[contract],
      exposeHeadRoute: false,
      handler: async (request, reply) => graphqlAnswer((await engineOf(contract)).apollo, request, reply, await operationOf(contract, request)),
    });
    if (options.hasExplorer) explorerRoute(app, contract);
  }
  healthRoutes(app, { ready: options.ready ?? portsAnswer(ports), isDraining: () => isDraining });

  app.setErrorHandler((fault: Error, request, reply) => {
    const refusal = refusalOf(fault, limits.bodyBytes);
    if (refusal.status === 500) log.error({ correlationId: request.id, err: fault }, "request failed");
    return reply.code(refusal.status).send(refusalBody(refusal, request.id));
  });
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(refusalBody({ status: 404, error: { message: "There is nothing here.", extensions: { code: "NOT_FOUND", retryable: false } } }, request.id)));

  let closed: Promise<void> | undefined;
  async function drain(): Promise<void> {
    isDraining = true;
    const impatience = setTimeout(() => { app.server.closeAllConnections(); }, options.drainMs ?? drainMs);
    await app.close();
    clearTimeout(impatience);
    await Promise.all([...engines.values()].map(async (engine) => (await engine).stop()));
  }

  return {
    app,
    engineOf,
    async listen(port, host = "127.0.0.1") {
      const url = await app.listen({ port, host, backlog: connectionsWaiting });
      for (const contract of others) engineOf(contract).catch((error: unknown) => { log.error({ err: error, contract }, "a contract could not be opened"); });
      return url;
    },
    close: () => (closed ??= drain()),
  };
}
