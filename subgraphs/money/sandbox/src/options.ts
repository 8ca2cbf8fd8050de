import type { SandboxOptions } from "./sandbox.ts";
import type { EndpointSettings } from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that a sandbox is configured by, and what each is. */
const variables = {
  SANDBOX_DATABASE_URL: "a PostgreSQL database of its own",
  SANDBOX_SECRET_KEY: "the key that it accepts, sk_test_… or sk_live_…",
  SANDBOX_PORT: "where it listens; 12111 if not said",
  SANDBOX_HOST: "the address that it listens on; 127.0.0.1 if not said",
  SANDBOX_ENDPOINTS: 'where events go, as JSON: [{"url", "secret", "payload": "snapshot" | "thin", "events": ["*"], "eventsFrom": ["self", "other_accounts"]}]',
  SANDBOX_FEE_BPS: "the provider's percentage in hundredths; 290 if not said",
  SANDBOX_FEE_FIXED: "the provider's fixed part in minor units, whatever the currency; 30 if not said",
  SANDBOX_PAYOUT_PENDING_MS: "how long a payout waits before it is sent, by the sandbox's clock; 1000 if not said",
  SANDBOX_PAYOUT_TRANSIT_MS: "how long it is on its way; 2000 if not said",
  SANDBOX_ONBOARDING_MS: "how long after an account link its onboarding completes by itself; never if not said",
  SANDBOX_PENDING_DAYS: "days until money is available; 2 if not said",
} as const;

const portDefault = 12_111;    // that of Stripe's own mock

/** The options that an environment says, or every fault of it at once. */
export function optionsOf(environment: Environment): { readonly options?: SandboxOptions; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const required = (name: keyof typeof variables): string => {
    const value = environment[name];
    if (!value) faults.push(`${name} is missing: ${variables[name]}`);
    return value ?? "";
  };
  const whole = (name: keyof typeof variables): number | undefined => {
    const value = environment[name];
    if (value === undefined || value === "") return undefined;
    if (!/^\d{1,9}$/.test(value)) faults.push(`${name} is not a whole number: ${value}`);
    return Number(value);
  };
  const databaseUrl = required("SANDBOX_DATABASE_URL");
  const secretKey = required("SANDBOX_SECRET_KEY");
  const port = whole("SANDBOX_PORT") ?? portDefault;
  const bps = whole("SANDBOX_FEE_BPS") ?? 290;
  const fixed = whole("SANDBOX_FEE_FIXED");
  const pendingDays = whole("SANDBOX_PENDING_DAYS");
  const waits = { payoutPendingMs: whole("SANDBOX_PAYOUT_PENDING_MS"), payoutTransitMs: whole("SANDBOX_PAYOUT_TRANSIT_MS"), onboardingMs: whole("SANDBOX_ONBOARDING_MS") };
  const endpoints = endpointsOf(environment["SANDBOX_ENDPOINTS"], faults);
  if (faults.length > 0) return { faults };
  const host = environment["SANDBOX_HOST"];
  return {
    faults,
    options: {
      databaseUrl, secretKey, port, endpoints, ...(host ? { host } : {}), ...(pendingDays === undefined ? {} : { pendingDays }),
      ...Object.fromEntries(Object.entries(waits).filter(([, ms]) => ms !== undefined)),
      fee: { bps, fixed: {}, fixedElse: fixed ?? 30, dispute: 1_500 },
    },
  };
}

function endpointsOf(text: string | undefined, faults: string[]): EndpointSettings[] {
  if (!text) return [];
  try {
    const given = JSON.parse(text) as Partial<EndpointSettings>[];
    return given.map(({ url, secret, payload = "snapshot", events = ["*"], eventsFrom }) => {
      if (!url || !URL.canParse(url) || !secret) throw new Error("each has a url and a secret");
      return { url, secret, payload, events, ...(eventsFrom ? { eventsFrom } : {}) };
    });
  } catch (error) {
    faults.push(`SANDBOX_ENDPOINTS cannot be read: ${(error as Error).message}`);
    return [];
  }
}
