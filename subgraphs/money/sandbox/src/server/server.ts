import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { controlRoutes } from "../control/routes.ts";
import { ApiError } from "../wire/errors.ts";
import { randomWord } from "../wire/ids.ts";
import { apiVersion } from "../wire/request-schemas.ts";
import { broken, rateLimited, refused, type Answer } from "./answer.ts";
import { accountAsked } from "./account-asked.ts";
import { authenticate } from "./authenticate.ts";
import { executor } from "./execute.ts";
import { operations } from "./operations.ts";
import type { Operation } from "./operation.ts";
import type { Provider } from "./provider.ts";

const bodyMax = 1_048_576;     // far above any request of this API

/** The HTTP server: Stripe's paths, and under `/sandbox` the sandbox's own. Not listening yet. */
export function serverOpen(provider: Provider, controls: Parameters<typeof controlRoutes>[2]): FastifyInstance {
  const server = Fastify({ logger: false, bodyLimit: bodyMax, forceCloseConnections: true, routerOptions: { maxParamLength: 255 } });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => { done(null, body); });
  const execute = executor(provider);
  for (const operation of operations) {
    server.route({ method: operation.method, url: operation.path, handler: (request, reply) => stripeAnswer(provider, execute, operation, request, reply) });
  }
  controlRoutes(server, provider, controls);
  server.setNotFoundHandler((request, reply) => send(reply, `req_${randomWord(14)}`, refused(unrecognized(request))));
  server.setErrorHandler((error, _request, reply) => {
    provider.log(`server: ${String(error)}`);
    return send(reply, `req_${randomWord(14)}`, broken());
  });
  return server;
}

async function stripeAnswer(provider: Provider, execute: ReturnType<typeof executor>, operation: Operation, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const requestId = `req_${randomWord(14)}`;
  const idempotencyKey = textOf(request.headers["idempotency-key"]);
  reply.headers({ "stripe-version": textOf(request.headers["stripe-version"]) ?? apiVersion, ...(idempotencyKey ? { "idempotency-key": idempotencyKey } : {}) });
  const answer = await answerOf();
  if (answer.isCut) {
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }
  return send(reply, requestId, answer);

  async function answerOf(): Promise<Answer> {
    try {
      authenticate(request.headers.authorization, provider.settings.secretKey);
      versionCheck(textOf(request.headers["stripe-version"]));
      const account = accountAsked(request.headers, operation);
      if (provider.faults.limits(operation.name, idempotencyKey)) return rateLimited;
      const [path, query = ""] = request.raw.url!.split("?", 2);
      const form = operation.method === "POST" ? (request.body as string | undefined ?? "") : query;
      return await execute(operation, { requestId, path: path!, id: (request.params as { id?: string }).id ?? "", form, idempotencyKey, account });
    } catch (error) {
      if (error instanceof ApiError) return refused(error);
      provider.log(`${operation.name}: ${error instanceof Error ? error.stack : String(error)}`);
      return broken();
    }
  }
}

const textOf = (header: string | string[] | undefined): string | null => (typeof header === "string" && header !== "" ? header : null);

function versionCheck(asked: string | null): void {
  if (asked === null || asked === apiVersion) return;
  throw new ApiError(400, { type: "invalid_request_error", message: `Invalid Stripe API version: ${asked}. This sandbox speaks ${apiVersion}.` }, { isBeforeWork: true });
}

const unrecognized = ({ method, url }: FastifyRequest) => new ApiError(404, {
  type: "invalid_request_error",
  message: `Unrecognized request URL (${method}: ${url.split("?", 1)[0]}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
});

const send = (reply: FastifyReply, requestId: string, { status, body, headers }: Answer): FastifyReply =>
  reply.code(status).headers({ "content-type": "application/json", "request-id": requestId, "access-control-expose-headers": "Request-Id", ...headers }).send(body);
