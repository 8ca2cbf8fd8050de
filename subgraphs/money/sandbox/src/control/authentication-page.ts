import type { FastifyInstance } from "fastify";
import type { Provider } from "../server/provider.ts";
import { workOn } from "../store/work.ts";
import { ApiError } from "../wire/errors.ts";
import { authenticationOf, paymentIntentAuthenticate, setupIntentAuthenticate } from "./authentication.ts";
import { byItself } from "./by-itself.ts";

const kinds = {
  payment_intents: { kind: "payment_intent", authenticate: paymentIntentAuthenticate },
  setup_intents: { kind: "setup_intent", authenticate: setupIntentAuthenticate },
} as const;

/** The page that `next_action` leads a browser to: the sandbox plays the buyer's bank. The client secret opens it, no key. */
export function authenticationPages(server: FastifyInstance, provider: Provider): void {
  for (const [things, { kind, authenticate }] of Object.entries(kinds)) {
    server.get<{ Params: { id: string }; Querystring: { client_secret?: string; outcome?: string } }>(`/sandbox/${things}/:id/authenticate`, async (request, reply) => {
      const { client_secret, outcome } = request.query;
      const work = workOn(provider.pool, provider, { requestId: null, idempotencyKey: null });
      try {
        const intent = await work.get(kind, request.params.id);
        if (intent.client_secret !== client_secret) return await reply.code(404).type("text/plain").send("no such payment");
        if (outcome === undefined) return await reply.type("text/html").send(page(String(client_secret)));
        const chosen = authenticationOf(outcome);
        await byItself(provider, (work) => authenticate(work, intent.id, chosen));
        const back = work.hidden(intent.id)["returnUrl"];
        return typeof back === "string" ? await reply.redirect(backTo(back, kind, intent.id, String(client_secret), outcome), 303) : await reply.type("text/plain").send("done");
      } catch (error) {
        if (error instanceof ApiError) return reply.code(error.status).type("text/plain").send(error.message);
        throw error;
      }
    });
  }
}

function backTo(returnUrl: string, kind: string, id: string, secret: string, outcome: string): string {
  const url = new URL(returnUrl);
  url.searchParams.set(kind, id);
  url.searchParams.set(`${kind}_client_secret`, secret);
  url.searchParams.set("redirect_status", outcome === "succeed" ? "succeeded" : "failed");
  return url.href;
}

const page = (secret: string): string => `<!doctype html><title>Test bank</title><h1>3D Secure test page</h1>
<form><input type="hidden" name="client_secret" value="${secret.replaceAll(/[^A-Za-z0-9_]/g, "")}">
<button name="outcome" value="succeed">Complete</button> <button name="outcome" value="fail">Fail</button></form>`;
