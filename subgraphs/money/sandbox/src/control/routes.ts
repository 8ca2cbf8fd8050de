import type { FastifyInstance, FastifyRequest } from "fastify";
import { authenticate } from "../server/authenticate.ts";
import { errorAnswer, ApiError } from "../wire/errors.ts";
import type { Provider } from "../server/provider.ts";
import { accountControls } from "./account-controls.ts";
import { authenticationPages } from "./authentication-page.ts";
import type { ControlParts, Controls } from "./control.ts";
import { clockControls } from "./clock-controls.ts";
import { disputeControls } from "./dispute-controls.ts";
import { faultControls } from "./fault-controls.ts";
import { intentControls } from "./intent-controls.ts";
import { onboardingPage } from "./onboarding-page.ts";
import { payoutControls } from "./payout-controls.ts";
import { webhookControls } from "./webhook-controls.ts";

/** The sandbox's own addresses, all under `/sandbox`, with the same key as Stripe's. Keys of a table of controls read `POST /sandbox/clock`. */
export function controlRoutes(server: FastifyInstance, provider: Provider, parts: ControlParts): void {
  const controls: Controls = {
    ...clockControls(provider, parts), ...faultControls(provider), ...intentControls(provider), ...disputeControls(provider), ...accountControls(provider), ...payoutControls(provider), ...webhookControls(provider, parts),
  };
  authenticationPages(server, provider);
  onboardingPage(server, provider);
  for (const [name, control] of Object.entries(controls)) {
    const [method, url] = name.split(" ") as ["GET" | "POST", string];
    server.route({
      method, url, async handler(request, reply) {
        try {
          authenticate(request.headers.authorization, provider.settings.secretKey);
          return await reply.type("application/json").send(JSON.stringify(await control(bodyOf(request), (request.params as { id?: string }).id ?? ""), null, 2));
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          return reply.code(error.status).type("application/json").send(JSON.stringify(errorAnswer(error.body)));
        }
      },
    });
  }
}

function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const text = (request.body as string | undefined ?? "");
  if (text === "") return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new ApiError(400, { type: "invalid_request_error", message: "Control addresses take JSON." });
  }
}
