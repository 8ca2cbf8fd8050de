import type { FastifyInstance } from "fastify";
import { onboard } from "../accounts/onboard.ts";
import type { Provider } from "../server/provider.ts";
import type { Work } from "../store/work.ts";
import { ApiError } from "../wire/errors.ts";
import { byItself } from "./by-itself.ts";

interface Way { readonly to: string | undefined; readonly page?: string }

/** The page that an account link leads to: the sandbox plays Stripe's onboarding. The link itself opens it, once and for a few minutes; then it leads to where a new one is made. */
export function onboardingPage(server: FastifyInstance, provider: Provider): void {
  server.get<{ Params: { id: string }; Querystring: { outcome?: string; bank?: string } }>("/sandbox/account_links/:id", async (request, reply) => {
    try {
      const { to, page } = await byItself(provider, (work) => visit(work, request.params.id, request.query)) as Way;
      if (page !== undefined) return await reply.type("text/html").send(page);
      return to === undefined ? await reply.type("text/plain").send("done") : await reply.redirect(to, 303);
    } catch (error) {
      if (error instanceof ApiError) return reply.code(error.status).type("text/plain").send(error.message);
      throw error;
    }
  });
}

/** One look at the page, or what a person chose there: to complete, or to come back later. */
async function visit(work: Work, id: string, { outcome, bank }: { readonly outcome?: string; readonly bank?: string }): Promise<Way> {
  const link = await work.lock("v2.core.account_link", id);
  const { type } = link.use_case;
  const { refresh_url, return_url } = link.use_case[type as "account_onboarding" | "account_update"]!;
  if (work.hidden(id)["isUsed"] === true || Date.parse(link.expires_at) <= work.nowMs) return { to: refresh_url };
  if (outcome === undefined) return { to: undefined, page: page(link.account) };
  if (outcome === "complete") await onboard(work, link.account, "complete", bank ? { bank } : {});
  work.put(link, { isUsed: true });
  work.notify("v2.core.account_link.returned", null, { account_id: link.account, configurations: ["recipient"], use_case: type });
  return { to: return_url };
}

const page = (account: string): string => `<!doctype html><html lang="en"><title>Test onboarding</title><h1>Onboarding of ${account} (test)</h1>
<form><label>Bank account, or its last four digits <input name="bank" inputmode="numeric" placeholder="000123456789"></label>
<button name="outcome" value="complete">Complete</button> <button name="outcome" value="leave">Come back later</button></form></html>`;
