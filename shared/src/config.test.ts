import { describe, expect, test } from "vitest";
import { configOf, ConfigFaults } from "./config.ts";
import { rolesOf } from "./config-roles.ts";
import type { Environment } from "./config-settings.ts";

const roles = rolesOf(["catalog", "trust"]);
const of = (environment: Environment, role?: string) => configOf(environment, { role, roles });

function faultsOf(environment: Environment, role?: string): Record<string, string> {
  try {
    of(environment, role);
    return {};
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    return Object.fromEntries(error.faults.map(({ variable, message }) => [variable, message]));
  }
}

describe("without any configuration", () => {
  test("development starts, with everything on this machine", () => {
    expect(of({})).toEqual({
      mode: "development", role: "all", allow: [], host: "127.0.0.1", port: 4000, isPortGiven: false, metricsHost: "127.0.0.1", metricsPort: 4090,
      isMetricsPortGiven: false, publicUrl: "http://localhost:3000", corsOrigins: ["http://localhost:3000"], isBehindProxy: false, stripeWebhookSecrets: [], subgraphUrls: {},
      poolSize: 4, databasePrefix: "souk", dataFolder: ".souk", mailFrom: "Souk <no-reply@souk.localhost>", logLevel: "info", hasDemo: true, hasExplorer: true, hasMailPage: true,
    });
  });

  test("what is absent is no property, so that it can be spread over options", () => expect(Object.keys(of({}))).not.toContain("databaseUrl"));

  test("other programs' variables and the tests' own do not matter", () =>
    expect(of({ PATH: "/bin", NODE_ENV: "test", SOUK_TEST_REDIS: "required" })).toEqual(of({})));

  test("an empty variable counts as not given", () => expect(of({ PORT: "", DATABASE_URL: " ", SOUK_MODE: "" })).toEqual(of({})));
});

describe("what is given", () => {
  test("is typed", () => {
    expect(of({
      PORT: "4001", METRICS_PORT: "0", DATABASE_URL: "postgresql:///souk?host=/run/postgresql", REDIS_URL: "rediss://:x@cache:6380", SOUK_POOL_SIZE: "9",
      SOUK_CORS_ORIGINS: "https://a.example, https://b.example:8443", SOUK_BEHIND_PROXY: "1", SOUK_ALLOW: "demo-data,public-bind", HOST: "0.0.0.0",
      SOUK_SUBGRAPH_URLS: "catalog=http://10.0.0.1:4001, trust=http://trust:4002",
    })).toMatchObject({
      port: 4001, isPortGiven: true, metricsPort: 0, isMetricsPortGiven: true, databaseUrl: "postgresql:///souk?host=/run/postgresql",
      redisUrl: "rediss://:x@cache:6380", poolSize: 9, corsOrigins: ["https://a.example", "https://b.example:8443"], isBehindProxy: true,
      allow: ["demo-data", "public-bind"], host: "0.0.0.0", subgraphUrls: { catalog: "http://10.0.0.1:4001", trust: "http://trust:4002" },
    });
  });

  test("may name two signing secrets while one is exchanged", () =>
    expect(of({ STRIPE_WEBHOOK_SECRET: "whsec_01234567, whsec_76543210" }).stripeWebhookSecrets).toEqual(["whsec_01234567", "whsec_76543210"]));

  test("may name subgraphs' URLs as JSON", () =>
    expect(of({ SOUK_SUBGRAPH_URLS: '{"catalog": "http://[::1]:4001"}' }).subgraphUrls).toEqual({ catalog: "http://[::1]:4001" }));

  test("cannot be changed afterwards", () => {
    const config = of({ SOUK_ALLOW: "demo-data" });
    expect(() => { (config as { port: number }).port = 1; }).toThrow(TypeError);
    expect(() => { (config.allow as string[]).push("public-bind"); }).toThrow(TypeError);
    expect(() => { (config.corsOrigins as string[]).pop(); }).toThrow(TypeError);
  });

  test("on the command line overrides the role of the environment", () => {
    expect(of({ SOUK_ROLE: "trust" }).role).toBe("trust");
    expect(of({ SOUK_ROLE: "trust" }, "worker").role).toBe("worker");
  });
});

describe("development's demo data, explorer and mail page", () => {
  test.each<[Environment, { hasDemo: boolean; hasExplorer: boolean; hasMailPage: boolean }]>([
    [{ SOUK_DEMO: "0", SOUK_EXPLORER: "0", SOUK_MAIL_PAGE: "0" }, { hasDemo: false, hasExplorer: false, hasMailPage: false }],
    [{ DATABASE_URL: "postgres://db/souk" }, { hasDemo: false, hasExplorer: true, hasMailPage: true }],
    [{ DATABASE_URL: "postgres://db/souk", SOUK_DEMO: "1" }, { hasDemo: true, hasExplorer: true, hasMailPage: true }],
    [{ DATABASE_URL: "postgres://db/souk", SOUK_ALLOW: "demo-data" }, { hasDemo: true, hasExplorer: true, hasMailPage: true }],
    [{ SMTP_URL: "smtp://localhost" }, { hasDemo: true, hasExplorer: true, hasMailPage: false }],
  ])("follow from %j", (environment, flags) => expect(of(environment)).toMatchObject(flags));
});

describe("a fault", () => {
  test.each([
    ["PORT", "4000x", "must be a whole number from 0 to 65535"], ["PORT", "65536", "must be a whole number from 0 to 65535"],
    ["METRICS_PORT", "-1", "must be a whole number from 0 to 65535"], ["HOST", "a b", "must be an address or a name"],
    ["METRICS_HOST", "/", "must be an address or a name"],
    ["SOUK_MODE", "prod", "must be one of development, production"], ["SOUK_ROLE", "cook", "must be one of all, gateway, worker, catalog, trust"],
    ["SOUK_ROLE", "Trust!", "must be the name of a role"],
    ["SOUK_ALLOW", "everything", "may name live-stripe-key, public-bind, demo-data only"],
    ["DATABASE_URL", "mysql://root:planted@db", "must be a URL that begins with postgres:// or postgresql://"],
    ["DATABASE_URL", "planted", "must be a URL that begins with postgres:// or postgresql://"],
    ["REDIS_URL", "http://planted", "must be a URL that begins with redis:// or rediss://"],
    ["SMTP_URL", "mail.example.com", "must be a URL that begins with smtp:// or smtps://"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "grpc://x", "must be a URL that begins with http:// or https://"],
    ["SOUK_PUBLIC_URL", "shop", "must be a URL that begins with http:// or https://"],
    ["SOUK_CORS_ORIGINS", "*", "must be origins such as https://shop.example.com: no path, no slash at the end, no *"],
    ["SOUK_CORS_ORIGINS", "https://a.example/", "must be origins such as https://shop.example.com: no path, no slash at the end, no *"],
    ["SOUK_SUBGRAPH_URLS", "{", "is not JSON"], ["SOUK_SUBGRAPH_URLS", "{\"trust\": 1}", "must be name=url pairs, each url http:// on loopback or a private network"],
    ["SOUK_SUBGRAPH_URLS", "trust=https://trust.example.com", "must be name=url pairs, each url http:// on loopback or a private network"],
    ["SOUK_SUBGRAPH_URLS", "trust", "must be name=url pairs, each url http:// on loopback or a private network"],
    ["SOUK_SUBGRAPH_URLS", "cook=http://10.0.0.1", "names cook, but the subgraphs are catalog, trust"],
    ["SOUK_SECRET", "planted", "must have at least 32 characters"],
    ["STRIPE_SECRET_KEY", "pk_test_planted", "must be a Stripe key: sk_test_…, rk_test_…, sk_live_… or rk_live_…"],
    ["STRIPE_WEBHOOK_SECRET", "planted", "must be a signing secret: whsec_…"], ["STRIPE_WEBHOOK_SECRET", "whsec_01234567,planted", "must be a signing secret: whsec_…"],
    ["STRIPE_API_URL", "127.0.0.1:12111", "must be a URL that begins with http:// or https://"], ["MAIL_FROM", "nobody", "must be an address: Souk <souk@example.com>"],
    ["SOUK_DEMO", "yes", "must be 1 (yes) or 0 (no)"], ["SOUK_EXPLORER", "on", "must be 1 (yes) or 0 (no)"], ["SOUK_MAIL_PAGE", "2", "must be 1 (yes) or 0 (no)"],
    ["SOUK_BEHIND_PROXY", "true", "must be 1 (yes) or 0 (no)"], ["LOG_LEVEL", "loud", "must be one of fatal, error, warn, info, debug, trace, silent"],
    ["SOUK_DATABASE_PREFIX", "Souk", "must be small letters, digits and _, at most 31"], ["SOUK_POOL_SIZE", "1", "must be a whole number from 2 to 100"], ["SOUK_MOED", "production", "is not a variable of Souk; .env.example lists them"],
  ])("in %s=%s is told, without the value of a secret", (variable, text, message) => expect(faultsOf({ [variable]: text })).toEqual({ [variable]: message }));

  test("in the role of the command line is told as such", () => {
    expect(faultsOf({}, "")).toEqual({ "--role": "must be one of all, gateway, worker, catalog, trust" });
    expect(faultsOf({}, "cook")).toEqual({ SOUK_ROLE: "must be one of all, gateway, worker, catalog, trust" });
  });

  test("does not hide the others: all are listed at once, one line each", () => {
    expect(() => of({ PORT: "x", SOUK_MODE: "production", DATABASE_URL: "planted", SOUK_ROLE: "gateway", SOUK_DEMO: "1", SOUK_OOPS: "1" })).toThrow(new ConfigFaults([
      { variable: "SOUK_OOPS", message: "is not a variable of Souk; .env.example lists them" },
      { variable: "PORT", message: "must be a whole number from 0 to 65535" },
      { variable: "DATABASE_URL", message: "must be a URL that begins with postgres:// or postgresql://" },
      { variable: "SOUK_SUBGRAPH_URLS", message: "does not say where the gateway reaches catalog, trust" },
      { variable: "SOUK_DEMO", message: "asks for demo data, whose accounts have known passwords. Production never has it: leave it out" },
      { variable: "SOUK_SECRET", message: "is missing: the one kept beside the data is for development. Set 32 or more random characters, such as openssl rand -base64 32 prints" },
      { variable: "STRIPE_SECRET_KEY", message: "is missing: payments would go to the sandbox, where no money moves. Set the account's live key" },
      { variable: "STRIPE_WEBHOOK_SECRET", message: "is missing: anyone could report a payment. Set the signing secret of the webhook endpoint" },
      { variable: "SMTP_URL", message: "is missing: the development mailer sends nothing and keeps working links in clear. Set a mail server's URL" },
      { variable: "SOUK_PUBLIC_URL", message: "must be the front end's https address: links in mails carry tokens" },
    ]));
  });

  test("reads as a list for people", () => {
    expect(new ConfigFaults([{ variable: "PORT", message: "is odd" }, { variable: "HOST", message: "is even" }]).message)
      .toBe("The configuration has 2 faults:\n  PORT is odd\n  HOST is even");
    expect(new ConfigFaults([{ variable: "PORT", message: "is odd" }]).message).toBe("The configuration has a fault:\n  PORT is odd");
  });
});
