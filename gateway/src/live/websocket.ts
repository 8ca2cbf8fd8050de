import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import { GraphQLError, type ExecutionArgs } from "graphql";
import { CloseCode, handleProtocols, makeServer, type Context, type ServerOptions } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import type { Contract } from "@souk/schema/contracts";
import { OperationError, unavailable } from "@souk/shared/errors";
import type { Logger } from "@souk/shared/log";
import { contractPaths } from "../contract-paths.ts";
import { addressOf, isForeign } from "./foreign.ts";
import type { Begun, Connection, Live } from "./live.ts";

interface Extra { readonly contract: Contract; readonly request: IncomingMessage; readonly address: string; readonly socket: WebSocket; connection?: Connection }
type Run = Extract<Begun, { readonly run: unknown }>["run"];
type Params = Record<string, unknown>;

const initWithinMs = 10_000;       // a client on a bad line shows who it is within seconds
const pingEveryMs = 15_000;        // proxies cut what is silent for a minute; a client that is gone is found within two pings
const flushMs = 1_000;             // a goodbye that is not taken by then is not waited for

/** Close codes of graphql-ws: its clients come back after 4403, with a fresh token, and after those below 4000. */
const closeCodes: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: CloseCode.Unauthorized, FORBIDDEN: CloseCode.Forbidden, RATE_LIMITED: CloseCode.TooManyInitialisationRequests,
};
const tryAgainLater = 1013;
const closeCodeOf = ({ code }: OperationError): number => closeCodes[code] ?? tryAgainLater;

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Who connects says so in `connection_init`: `{ "authorization": "Bearer …", "guest-token": "…" }`, in any case of letters. */
function headersOf({ request }: Extra, params: Params | undefined): IncomingMessage["headers"] {
  const said = Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name.toLowerCase(), text(value)]));
  const { authorization = request.headers.authorization, "guest-token": guest } = said;
  return { "user-agent": request.headers["user-agent"], ...(authorization ? { authorization } : {}), ...(guest ? { "guest-token": guest } : {}) };
}

function protocolOptions(live: Live): ServerOptions<Params, Extra> {
  const connectionOf = ({ extra }: Context<Params, Extra>): Connection => extra.connection!;      // graphql-ws lets nobody subscribe before
  const runOf = (args: ExecutionArgs): Run => args.rootValue as Run;

  return {
    connectionInitWaitTimeout: initWithinMs,
    async onConnect({ extra, connectionParams }) {
      const connection = await live.connect(extra.contract, headersOf(extra, connectionParams), extra.address);
      if (extra.socket.readyState !== extra.socket.OPEN) return connection.leave();      // gone meanwhile
      extra.connection = connection;
      extra.socket.once("close", () => connection.leave());
      connection.session.onEnd((reason) => {
        // The subscriptions say why; then the socket goes.
        setTimeout(() => extra.socket.close(reason.code === "UNAUTHENTICATED" ? CloseCode.Forbidden : closeCodeOf(reason), reason.message), flushMs / 10).unref();
      });
      return undefined;
    },
    async onSubscribe(context, _id, payload) {
      if (Object.keys(context.subscriptions).length > live.limits.operationsPerConnection) {
        return [new OperationError("RATE_LIMITED", `At most ${live.limits.operationsPerConnection} operations at once on one connection.`, { isRetryable: true })];
      }
      const begun = await live.begin(connectionOf(context), payload);
      if ("errors" in begun) return begun.errors.map((error) => Object.assign(new GraphQLError(error.message), { toJSON: () => error }));
      return { schema: undefined as never, document: begun.document, operationName: payload.operationName ?? null, rootValue: begun.run, contextValue: {} };
    },
    execute: (args) => runOf(args)() as never,
    subscribe: (args) => runOf(args)() as never,
    onNext: (_context, _id, _payload, _args, result) => result as never,      // as it is: ours are JSON already
    onError: (_context, _id, _payload, errors) => errors.map((error) => error.toJSON()),
  };
}

/**
 * Serves GraphQL over WebSocket (graphql-transport-ws) on the paths of these contracts: subscriptions, queries and
 * mutations. A message is sent when the one before was taken, so that what waits for a slow client is bounded.
 */
export function websocketServe(app: FastifyInstance, live: Live, options: {
  readonly contracts: readonly Contract[]; readonly corsOrigins: readonly string[]; readonly isBehindProxy: boolean; readonly messageBytesMax: number; readonly log: Logger;
}): void {
  const { contracts, corsOrigins, isBehindProxy, log } = options;
  const sockets = new WebSocketServer({ noServer: true, handleProtocols, maxPayload: options.messageBytesMax, perMessageDeflate: false });
  const protocol = makeServer(protocolOptions(live));
  const byPath = new Map(contracts.map((contract) => [contractPaths[contract], contract]));

  function talk(socket: WebSocket, request: IncomingMessage, contract: Contract): void {
    let isAlive = true;
    const pings = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, pingEveryMs).unref();
    socket.on("pong", () => { isAlive = true; });
    socket.on("error", (error) => log.info({ err: error }, "a socket broke"));      // a message that is too large, a line that is cut
    const opened = protocol.opened({
      protocol: socket.protocol,
      send: (message) => new Promise<void>((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return resolve();
        return socket.send(message, (error) => (error ? reject(error) : resolve()));
      }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (listener) => void socket.on("message", (message: Buffer) => {
        listener(String(message)).catch((error: unknown) => {
          if (error instanceof OperationError) return socket.close(closeCodeOf(error), error.message);
          if (socket.readyState !== socket.OPEN) return undefined;      // it closed while something was being sent
          log.error({ err: error }, "a message over a socket broke");
          return socket.close(CloseCode.InternalServerError, "Internal error");
        });
      }),
    }, { contract, request, address: addressOf(request, isBehindProxy), socket });
    socket.once("close", (code, reason) => {
      clearInterval(pings);
      void opened(code, String(reason));
    });
  }

  const refuse = (socket: Duplex, status: string) => socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  app.server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    const contract = byPath.get((request.url ?? "").split("?")[0] as (typeof contractPaths)[Contract]);
    if (!contract) return refuse(socket, "404 Not Found");
    if (isForeign(request, corsOrigins)) return refuse(socket, "403 Forbidden");
    return sockets.handleUpgrade(request, socket, head, (opened) => { talk(opened, request, contract); });
  });
  app.addHook("preClose", async () => {
    await live.close();
    const gone = new Promise<void>((resolve) => { sockets.close(() => resolve()); });
    for (const socket of sockets.clients) socket.close(tryAgainLater, unavailable().message);
    const impatience = setTimeout(() => { for (const socket of sockets.clients) socket.terminate(); }, flushMs).unref();
    await gone;
    clearTimeout(impatience);
  });
}
