import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Contract } from "@souk/schema/contracts";
import { badInput } from "@souk/shared/errors";
import { contractPaths } from "../contract-paths.ts";
import type { Asked, Connection, Live } from "./live.ts";
import type { Update, Updates } from "./subscription.ts";

/** Where subscriptions of a contract are streamed. */
export const streamPath = (contract: Contract): string => `${contractPaths[contract]}/stream`;

const aliveEveryMs = 12_000;        // proxies cut what is silent for a minute
const takenWithinMs = 30_000;       // as a socket that answers no ping: who takes nothing for so long is gone

/**
 * Writes one piece, and waits until the connection has taken it: a client that reads slowly holds back its own updates, not
 * memory. @returns false when it is gone
 */
async function isTaken(response: ServerResponse, text: string): Promise<boolean> {
  if (response.destroyed) return false;
  const taking = new Promise<boolean>((resolve) => { response.write(text, (error) => { resolve(!error); }); });
  let impatience: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => { impatience = setTimeout(resolve, takenWithinMs, false); });
  const wasTaken = await Promise.race([taking, silence]);
  clearTimeout(impatience);
  if (!wasTaken) response.destroy();
  return wasTaken;
}

const aliveText = ":\n\n";
const nextText = (update: Update): string => `event: next\ndata: ${JSON.stringify(update)}\n\n`;
const completeText = "event: complete\ndata:\n\n";

/** Sends what comes, one after the other, until it ends or the client goes. */
async function stream(reply: FastifyReply, updates: Updates | readonly Update[]): Promise<void> {
  const response = reply.raw;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) response.setHeader(name, value);
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", connection: "keep-alive", "content-encoding": "none" });
  const leave = () => { if ("return" in updates) void updates.return(); };
  response.once("close", leave);
  const signs = setInterval(() => { if (response.writableLength === 0) response.write(aliveText); }, aliveEveryMs).unref();
  try {
    if (!await isTaken(response, aliveText)) return;      // some browsers wait for a first byte
    for await (const update of updates) if (!await isTaken(response, nextText(update))) return;
    await isTaken(response, completeText);
  } finally {
    clearInterval(signs);
    response.off("close", leave);
    leave();
    response.end();
  }
}

/** A body as any request to the graph has it. @throws OperationError BAD_USER_INPUT */
function askedIn(body: unknown): Asked {
  const { query, variables, operationName } = (body ?? {}) as Record<keyof Asked, unknown>;
  if (typeof query !== "string") throw badInput("`query` is missing.");
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables))) throw badInput("`variables` is an object.");
  return { query, variables: variables as Asked["variables"], operationName: typeof operationName === "string" ? operationName : undefined };
}

async function answered(live: Pick<Live, "begin">, connection: Connection, asked: Asked): Promise<Updates | readonly Update[]> {
  const begun = await live.begin(connection, asked);
  if ("errors" in begun) return [{ data: null, errors: begun.errors }];
  const answer = begun.run();
  return Symbol.asyncIterator in answer ? answer : [await answer];
}

const isStream = ({ method, headers }: FastifyRequest): boolean => method === "POST" && headers.accept === "text/event-stream";

/**
 * Serves subscriptions as server-sent events, each on a request of its own ("distinct connections" of graphql-sse): `POST`
 * with `accept: text/event-stream` and the headers of any other request, to `…/stream` or to the contract's own path, as
 * clients do that know one address only.
 */
export function sseServe(app: FastifyInstance, live: Pick<Live, "connect" | "begin">, contracts: readonly Contract[]): void {
  async function streamed(contract: Contract, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const asked = askedIn(request.body);
    const connection = await live.connect(contract, request.headers, request.ip);
    reply.hijack();
    if (reply.raw.destroyed) {      // it left while it was being let in: nobody would tell of that any more
      connection.leave();
      return;
    }
    reply.raw.once("close", () => connection.leave());
    await stream(reply, await answered(live, connection, asked));
  }

  const byPath = new Map(contracts.map((contract) => [contractPaths[contract], contract]));
  app.addHook("preHandler", async (request, reply) => {
    const contract = isStream(request) ? byPath.get(request.routeOptions.url ?? "") : undefined;
    if (contract) await streamed(contract, request, reply);
  });
  for (const contract of contracts) {
    app.post(streamPath(contract), async (request, reply) => {
      if (!isStream(request)) return reply.code(406).send();
      await streamed(contract, request, reply);
      return reply;
    });
  }
}
