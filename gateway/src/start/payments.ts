import type { Config } from "@souk/shared/config";
import type { StripeSettings } from "@souk/shared/context";
import type { Logger } from "@souk/shared/log";
import { sandboxDatabase } from "../stack/sandbox-database.ts";
import { sandboxShare } from "../stack/sandbox.ts";
import type { Data } from "../stack/data.ts";

/** How this process's buyers pay. */
export interface Payments {
  /** Absent where nobody can pay. */
  readonly stripe?: StripeSettings;
  /** For people: with whom, and whose money. */
  readonly description: string;
  /** Tells the provider where we are, where it is ours to tell. */
  reachedAt(gatewayUrl: string): Promise<void>;
  close(): Promise<void>;
}

const apart = { reachedAt: async () => {}, close: async () => {} };

/** The provider that the configuration names. */
function configured({ stripeSecretKey, stripeApiUrl, stripeWebhookSecrets }: Config): Payments | null {
  if (stripeSecretKey === undefined) return null;
  const isLive = stripeSecretKey.includes("_live_");
  return {
    ...apart, stripe: { secretKey: stripeSecretKey, webhookSecrets: stripeWebhookSecrets, ...(stripeApiUrl === undefined ? {} : { apiUrl: stripeApiUrl }) },
    description: `${stripeApiUrl ?? "Stripe"}, ${isLive ? "with a live key" : "with a test key (nobody's money)"}`,
  };
}

/**
 * The payment provider of this process: the configured one, or, where a process that runs everything has none in
 * development, a sandbox of our own with a database of its own.
 * @throws Error if the sandbox cannot be opened
 */
export async function paymentsOpen(config: Config, { adminUrl, secrets }: Data, log: Logger, say: (line: string) => void): Promise<Payments> {
  const given = configured(config);
  if (given) return given;
  if (config.role !== "all" || config.mode !== "development") return { ...apart, description: "no provider: nobody can pay" };
  const databaseUrl = await sandboxDatabase(adminUrl);
  if (databaseUrl === null) {
    say("the user of DATABASE_URL may not create databases, so the payment sandbox has none: nobody can pay");
    return { ...apart, description: "no provider: nobody can pay" };
  }
  const sandbox = await sandboxShare({ databaseUrl, secrets, log });
  return { stripe: sandbox.settings, description: `sandbox at ${sandbox.settings.apiUrl} (nobody's money)`, reachedAt: sandbox.reachedAt, close: sandbox.close };
}
