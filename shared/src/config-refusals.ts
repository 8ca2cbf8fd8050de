import type { Fault } from "./config-faults.ts";
import { isLoopback } from "./config-network.ts";
import type { Settings } from "./config-settings.ts";
import type { Allowance, Mode } from "./config-variables.ts";

/** Something that a mode does not start with. */
export interface Refusal {
  readonly mode: Mode;
  readonly variable: string;
  readonly isBroken: (settings: Settings) => boolean;
  /** Why, and how to mend it or to ask for it. */
  readonly message: string;
  /** Named in SOUK_ALLOW, it is not refused. */
  readonly allowance?: Allowance;
}

const isLiveKey = (key: string | undefined): boolean => /^(sk|rk)_live_/.test(key ?? "");

const distinctMin = 8;      // 32 random hexadecimal digits have fewer distinct ones once in 20 million

/** True for texts out of examples and for repeated characters: what anyone could guess. */
export const isGuessable = (secret: string): boolean =>
  /change.?me|example|secret|password/i.test(secret) || new Set(secret).size < distinctMin;

const publicBind = "reaches beyond this machine, where strangers would find the explorer, mails and demo accounts. Use 127.0.0.1, or SOUK_ALLOW=public-bind if it is meant";
const demoInProduction = "asks for demo data, whose accounts have known passwords. Production never has it: leave it out";

/** All of them that the configuration alone decides. */
export const refusals: readonly Refusal[] = [
  {
    mode: "development", variable: "STRIPE_SECRET_KEY", allowance: "live-stripe-key", isBroken: ({ stripeSecretKey }) => isLiveKey(stripeSecretKey),
    message: "is a live key: development would move real money. Use a test key, leave it out for the sandbox, or SOUK_ALLOW=live-stripe-key if it is meant",
  },
  { mode: "development", variable: "HOST", allowance: "public-bind", isBroken: ({ host }) => !isLoopback(host), message: publicBind },
  { mode: "development", variable: "METRICS_HOST", allowance: "public-bind", isBroken: ({ metricsHost }) => !isLoopback(metricsHost), message: publicBind },
  {
    mode: "production", variable: "SOUK_DEMO", isBroken: ({ demo }) => demo === true,
    message: demoInProduction,
  },
  {
    mode: "production", variable: "SOUK_EXPLORER", isBroken: ({ explorer }) => explorer === true,
    message: "asks for the explorer, which is for development. Leave it out",
  },
  {
    mode: "production", variable: "SOUK_MAIL_PAGE", isBroken: ({ mailPage }) => mailPage === true,
    message: "asks for the development mail page, where everybody reads everybody's links. Leave it out",
  },
  {
    mode: "production", variable: "SOUK_SECRET", isBroken: ({ secret }) => secret === undefined,
    message: "is missing: the one kept beside the data is for development. Set 32 or more random characters, such as openssl rand -base64 32 prints",
  },
  {
    mode: "production", variable: "SOUK_SECRET", isBroken: ({ secret }) => secret !== undefined && isGuessable(secret),
    message: "can be guessed: it comes from an example or repeats itself. Set random characters, such as openssl rand -base64 32 prints",
  },
  {
    mode: "production", variable: "STRIPE_SECRET_KEY", isBroken: ({ stripeSecretKey }) => stripeSecretKey === undefined,
    message: "is missing: payments would go to the sandbox, where no money moves. Set the account's live key",
  },
  {
    mode: "production", variable: "STRIPE_SECRET_KEY", isBroken: ({ stripeSecretKey }) => stripeSecretKey !== undefined && !isLiveKey(stripeSecretKey),
    message: "is a test key: buyers would get goods for money that does not exist. Set the account's live key",
  },
  {
    mode: "production", variable: "STRIPE_WEBHOOK_SECRET", isBroken: ({ stripeWebhookSecrets }) => stripeWebhookSecrets.length === 0,
    message: "is missing: anyone could report a payment. Set the signing secret of the webhook endpoint",
  },
  {
    mode: "production", variable: "STRIPE_API_URL", isBroken: ({ stripeApiUrl }) => stripeApiUrl !== undefined && (!stripeApiUrl.startsWith("https://") || isLoopback(new URL(stripeApiUrl).hostname)),
    message: "leads to a sandbox, where no money moves. Leave it out, and payments go to Stripe",
  },
  {
    mode: "production", variable: "DATABASE_URL", isBroken: ({ databaseUrl }) => databaseUrl === undefined,
    message: "is missing: the embedded database ends with its last process and nobody backs it up. Set a server's URL",
  },
  {
    mode: "production", variable: "SMTP_URL", isBroken: ({ smtpUrl }) => smtpUrl === undefined,
    message: "is missing: the development mailer sends nothing and keeps working links in clear. Set a mail server's URL",
  },
  {
    mode: "production", variable: "SOUK_PUBLIC_URL", isBroken: ({ publicUrl }) => !publicUrl.startsWith("https://"),
    message: "must be the front end's https address: links in mails carry tokens",
  },
];

/** What this mode refuses of these settings. */
export const refused = (settings: Settings): Fault[] =>
  refusals
    .filter(({ mode, allowance, isBroken }) => mode === settings.mode && !(allowance && settings.allow.includes(allowance)) && isBroken(settings))
    .map(({ variable, message }) => ({ variable, message }));

/**
 * Whether demo data may go into this database; known once it is open.
 * @returns undefined when it may
 */
export function demoRefusal({ mode, allow, databaseCreatedHere }: {
  readonly mode: Mode; readonly allow: readonly Allowance[]; readonly databaseCreatedHere: boolean;
}): Fault | undefined {
  if (mode === "production") return { variable: "SOUK_DEMO", message: demoInProduction };
  if (databaseCreatedHere || allow.includes("demo-data")) return undefined;
  return {
    variable: "SOUK_DEMO",
    message: "asks for demo data in a database that Souk did not create, where it would mix with what is there. Set it to 0, or SOUK_ALLOW=demo-data if it is meant",
  };
}

/**
 * Whether all parts may share one database role; known once the roles are made. Development goes on with a warning.
 * @returns undefined when they may
 */
export const singleRoleRefusal = (mode: Mode, kind: "separate" | "single"): Fault | undefined =>
  mode === "production" && kind === "single"
    ? { variable: "DATABASE_URL", message: "connects as a user that may not create roles, so every part could write every table. An administrator runs what `souk migrate` prints" }
    : undefined;
