import type { z } from "zod";
import { flag, form, oneOf, origins, port, privateUrls, textsOf, url, wholeNumber, wordsOf } from "./config-values.ts";

/** One variable of the environment: the parser, `.env.example`, `souk config print` and the README are made of these. */
export interface Variable {
  readonly name: string;
  /** What it decides, in a line or two. */
  readonly about: string;
  /** Its text when it is not given; absent when it stays absent. */
  readonly fallback?: string;
  /** What happens without it, where it has no fallback. */
  readonly without?: string;
  readonly example: string;
  /** A secret as a whole, or a URL whose password is one. */
  readonly secret?: "whole" | "password";
  readonly read: z.ZodType<unknown, string>;
}

/** How careful an installation is. */
export const modes = ["development", "production"] as const;
export type Mode = (typeof modes)[number];

/** What development refuses unless it is asked for by name. */
export const allowances = ["live-stripe-key", "public-bind", "demo-data"] as const;
export type Allowance = (typeof allowances)[number];

const secretCharsMin = 32;       // what the keys derived from it are worth: 32 random characters of base 64 are 192 bits

/** Every variable there is, by its name in the configuration. */
export const variables = {
  mode: {
    name: "SOUK_MODE", read: oneOf(modes), fallback: "development", example: "production",
    about: "development starts with nothing given; production refuses demo data, the explorer, weak secrets and the payment sandbox.",
  },
  role: {
    name: "SOUK_ROLE", read: form(/^[a-z]+$/, "must be the name of a role"), fallback: "all", example: "gateway",
    about: "What this process runs: all, gateway, worker (event consumers, jobs, timers), or the name of one subgraph. --role=<role> overrides it.",
  },
  allow: {
    name: "SOUK_ALLOW", read: wordsOf(allowances), fallback: "", example: "live-stripe-key",
    about: `What development refuses unless it is named here, with commas between: ${allowances.join(", ")}. Changes nothing in production.`,
  },
  host: {
    name: "HOST", read: form(/^[\w.:-]+$/, "must be an address or a name"), fallback: "127.0.0.1", example: "0.0.0.0",
    about: "Address to listen on. Development takes loopback only.",
  },
  port: {
    name: "PORT", read: port, fallback: "4000", example: "8080",
    about: "Port to listen on; 0 takes any that is free.",
  },
  metricsHost: {
    name: "METRICS_HOST", read: form(/^[\w.:-]+$/, "must be an address or a name"), fallback: "127.0.0.1", example: "10.0.0.5",
    about: "Address that Prometheus reads metrics from. Never a public one: the metrics are for operators.",
  },
  metricsPort: {
    name: "METRICS_PORT", read: port, fallback: "4090", example: "9090",
    about: "Port of the metrics, at /metrics; 0 takes any that is free. Each process on a machine needs its own.",
  },
  publicUrl: {
    name: "SOUK_PUBLIC_URL", read: url("http", "https"), fallback: "http://localhost:3000", example: "https://shop.example.com",
    about: "Where people reach the front end; links in mails lead there. https in production.",
  },
  corsOrigins: {
    name: "SOUK_CORS_ORIGINS", read: origins, without: "the origin of SOUK_PUBLIC_URL", example: "https://shop.example.com,https://admin.example.com",
    about: "Origins of web pages that may call the graph, with commas between.",
  },
  isBehindProxy: {
    name: "SOUK_BEHIND_PROXY", read: flag, fallback: "0", example: "1",
    about: "1 behind a load balancer of our own: the client's address is the last one in X-Forwarded-For, which the balancer wrote. Elsewhere anyone could forge it.",
  },
  subgraphUrls: {
    name: "SOUK_SUBGRAPH_URLS", read: privateUrls, fallback: "", example: "catalog=http://10.0.0.11:4001,trust=http://10.0.0.12:4001",
    about: "Where a process with the role gateway reaches each subgraph: name=url pairs, or the same as a JSON object. Loopback or a private network.",
  },
  databaseUrl: {
    name: "DATABASE_URL", read: url("postgres", "postgresql"), secret: "password",
    without: "an embedded PostgreSQL in SOUK_DATA", example: "postgres://souk:password@localhost:5432/souk",
    about: "PostgreSQL 15 or newer. Its user may create roles; otherwise `souk migrate` prints the statements for an administrator.",
  },
  databasePrefix: {
    name: "SOUK_DATABASE_PREFIX", read: form(/^[a-z][a-z0-9_]{0,30}$/, "must be small letters, digits and _, at most 31"), fallback: "souk", example: "souk_staging",
    about: "What our roles in the database begin with: installations that share a server have different ones.",
  },
  // One process: 6 pools, gateway 3, jobs 4, wake-ups 1 = 32, and in development 5 of the payment sandbox. Every role in its own process: 6 × (4 + 1), worker 6 × 4 + 4 + 1,
  // gateway 3 + 1 = 63. Postgres allows 100 and keeps 3 for itself: 34 are left for a test run beside it.
  poolSize: {
    name: "SOUK_POOL_SIZE", read: wholeNumber(2, 100), fallback: "4", example: "10",
    about: "Database connections of each subgraph in a process, at most. 4 makes 32 for one process, 63 for all roles in processes of their own.",
  },
  redisUrl: {
    name: "REDIS_URL", read: url("redis", "rediss"), secret: "password",
    without: "cache and rate limits of each process for itself", example: "redis://:password@localhost:6379",
    about: "Shared cache and rate limits. Losing it costs speed only.",
  },
  dataFolder: {
    name: "SOUK_DATA", read: form(/^[^\0]+$/, "must be a folder"), fallback: ".souk", example: "/var/lib/souk",
    about: "Folder of the embedded database, of the generated secret and of uploaded files. Processes of one installation share it.",
  },
  mediaUrl: {
    name: "SOUK_MEDIA_URL", read: url("http", "https"), without: "development: where the gateway listens; production: the origin of SOUK_PUBLIC_URL", example: "https://media.example.com",
    about: "Where clients reach the gateway's /media, to put and to read pictures. Processes beside the gateway need it unless that listens on its usual port.",
  },
  secret: {
    name: "SOUK_SECRET", read: form(new RegExp(`^.{${secretCharsMin},}$`, "s"), `must have at least ${secretCharsMin} characters`), secret: "whole",
    without: "one is generated and kept in SOUK_DATA (development only)", example: "change-me-to-the-output-of-openssl-rand-base64-32",
    about: "Master secret from which every key of ours is derived; the same for all processes of an installation. Losing it loses what is sealed.",
  },
  stripeSecretKey: {
    name: "STRIPE_SECRET_KEY", read: form(/^(sk|rk)_(test|live)_\w{8,}$/, "must be a Stripe key: sk_test_…, rk_test_…, sk_live_… or rk_live_…"), secret: "whole",
    without: "the role all starts a payment sandbox of its own; elsewhere nobody can pay (development only)", example: "sk_test_0123456789abcdef",
    about: "Secret or restricted key of the Stripe account. Every process of an installation needs it.",
  },
  stripeApiUrl: {
    name: "STRIPE_API_URL", read: url("http", "https"), without: "Stripe itself", example: "http://127.0.0.1:12111",
    about: "Where Stripe's wire is spoken instead: a sandbox on this machine. Counts only beside STRIPE_SECRET_KEY.",
  },
  stripeWebhookSecrets: {
    name: "STRIPE_WEBHOOK_SECRET", read: textsOf(/^whsec_\w{8,}$/, "must be a signing secret: whsec_…"), fallback: "", secret: "whole",
    without: "what Stripe reports is not believed; what it missed is asked for, later", example: "whsec_0123456789abcdef",
    about: "Signing secret of the webhook endpoint at Stripe, https://…/webhooks/stripe; several with commas between while one is exchanged.",
  },
  smtpUrl: {
    name: "SMTP_URL", read: url("smtp", "smtps"), secret: "password",
    without: "mails are kept and shown on the development mail page", example: "smtps://souk:password@mail.example.com:465",
    about: "Mail server that sends our mails.",
  },
  mailFrom: {
    name: "MAIL_FROM", read: form(/^[^\r\n]*\S+@\S+[^\r\n]*$/, "must be an address: Souk <souk@example.com>"), fallback: "Souk <no-reply@souk.localhost>", example: "Souk <no-reply@example.com>",
    about: "Sender of our mails.",
  },
  demo: {
    name: "SOUK_DEMO", read: flag, without: "1 in development with the embedded database, otherwise 0", example: "0",
    about: "1 loads demo people, sellers and listings at the first start.",
  },
  explorer: {
    name: "SOUK_EXPLORER", read: flag, without: "1 in development, 0 in production", example: "0",
    about: "1 serves the explorer page.",
  },
  mailPage: {
    name: "SOUK_MAIL_PAGE", read: flag, without: "1 in development without SMTP_URL, otherwise 0", example: "0",
    about: "1 shows the mails that the development mailer kept.",
  },
  logLevel: {
    name: "LOG_LEVEL", read: oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]), fallback: "info", example: "debug",
    about: "Least important log line that is written.",
  },
  otlpEndpoint: {
    name: "OTEL_EXPORTER_OTLP_ENDPOINT", read: url("http", "https"), without: "nothing is traced", example: "http://localhost:4318",
    about: "OpenTelemetry collector (OTLP over HTTP); traces go to /v1/traces below it.",
  },
} as const satisfies Record<string, Variable>;
