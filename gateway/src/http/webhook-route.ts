import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { serviceCaller } from "@souk/shared/caller";
import type { Logger } from "@souk/shared/log";
import type { SubgraphPort, SubgraphResponse } from "@souk/shared/port";
import { answerBy } from "./deadline.ts";

/** Where the payment provider posts what it tells. */
export const webhookPath = "/webhooks/stripe";

/** The provider's largest are some ten kilobytes; what stores them takes no more than this either. */
const bodyBytesMax = 262_144;
/** How long a body may take to arrive: it comes from a data centre in one piece, and whoever dribbles holds a place. */
const arrivalMs = 5_000;
/** How long storing may take: the provider itself hangs up after some ten seconds more, and then sends it again. */
const storeMs = 8_000;
/** As many at once hold 64 MB of bodies at most. Beyond, the provider is told to come again, as it does for three days. */
const atOnceMax = 256;
const retryAfterSeconds = 5;

const gateway = serviceCaller("gateway");
const mutation = "mutation ($input: ProviderEventReceiveInput!) { providerEventReceive(input: $input) { eventRef } }";

const codeOf = (errors: SubgraphResponse["errors"]): string => {
  const code = errors?.[0]?.extensions?.["code"];
  return typeof code === "string" ? code : "no answer";
};

/** What money says to it: stored, refused, or neither. */
async function receive(money: SubgraphPort, request: FastifyRequest, signature: string): Promise<"stored" | "refused"> {
  const deadlineMs = Date.now() + storeMs;
  const body = (request.body as Buffer | undefined)?.toString() ?? "";      // letter for letter: what is no UTF-8 was not signed by the provider either
  const { data, errors } = await answerBy(deadlineMs, () => money.execute({
    query: mutation, variables: { input: { body, signature } }, caller: gateway, deadlineMs, correlationId: request.id,
  }));
  const answer = data?.["providerEventReceive"] as { readonly eventRef: string | null } | null | undefined;
  if (errors || !answer) throw new Error(`money could not store what the provider told: ${codeOf(errors)}`);
  return answer.eventRef === null ? "refused" : "stored";
}

/**
 * The address that the payment provider posts to. No cookie or token counts here and no header of ours is asked for: the
 * signature over the body does, and money verifies it. 204 once it is stored; 400 for what the provider did not sign just
 * now; 503 for what could not be stored, so that it is sent again.
 */
export const webhookRoute = (app: FastifyInstance, money: SubgraphPort, log: Logger): void => void app.register((webhook, _, done) => {
  let underWay = 0;
  const later = (reply: FastifyReply) => reply.code(503).header("retry-after", retryAfterSeconds).send();
  webhook.removeAllContentTypeParsers();
  webhook.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: bodyBytesMax }, (_request, body, parsed) => parsed(null, body));
  webhook.addHook("onRequest", (_request, reply, next) => {
    if (underWay >= atOnceMax) return void later(reply);
    underWay++;
    reply.raw.once("close", () => { underWay--; });
    next();
  });
  webhook.post(webhookPath, { config: { arrivalMs } }, async (request, reply) => {
    const signature = request.headers["stripe-signature"];
    if (typeof signature !== "string" || signature === "") return reply.code(400).send();
    try {
      const outcome = await receive(money, request, signature);
      return await reply.code(outcome === "stored" ? 204 : 400).send();
    } catch (error) {
      log.error({ err: error, correlationId: request.id }, "what the provider told was not stored; it is told to send it again");
      return later(reply);
    }
  });
  done();
});
