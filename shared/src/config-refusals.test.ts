import { describe, expect, test } from "vitest";
import { configFaults, configOf } from "./config.ts";
import { demoRefusal, isGuessable, refusals, singleRoleRefusal } from "./config-refusals.ts";
import { rolesOf } from "./config-roles.ts";
import type { Environment } from "./config-settings.ts";
import { randomBytes } from "node:crypto";

const args = { roles: rolesOf(["trust"]) };
const refusedBy = (environment: Environment) => configFaults(environment, args);

/** The least that production starts with. */
const production = {
  SOUK_MODE: "production", SOUK_SECRET: "qF7vJ2xT9mK4wZ8nB5cR1yL6hD3gS0pA", STRIPE_SECRET_KEY: "sk_live_51AbCdEfGh", STRIPE_WEBHOOK_SECRET: "whsec_AbCdEfGhIj",
  DATABASE_URL: "postgres://souk:pw@db:5432/souk", SMTP_URL: "smtps://souk:pw@mail:465", SOUK_PUBLIC_URL: "https://shop.example.com",
};

/** One row for each refusal: what is set beside the least, who is named in the fault, what the fault says. */
const broken: [Environment, string, RegExp, allow?: string][] = [
  [{ STRIPE_SECRET_KEY: "sk_live_51AbCdEfGh" }, "STRIPE_SECRET_KEY", /live key.*SOUK_ALLOW=live-stripe-key/, "live-stripe-key"],
  [{ HOST: "0.0.0.0" }, "HOST", /beyond this machine.*SOUK_ALLOW=public-bind/, "public-bind"],
  [{ METRICS_HOST: "192.168.1.4" }, "METRICS_HOST", /beyond this machine.*SOUK_ALLOW=public-bind/, "public-bind"],
  [{ ...production, SOUK_DEMO: "1" }, "SOUK_DEMO", /demo data.*leave it out/],
  [{ ...production, SOUK_EXPLORER: "1" }, "SOUK_EXPLORER", /explorer.*Leave it out/],
  [{ ...production, SOUK_MAIL_PAGE: "1" }, "SOUK_MAIL_PAGE", /mail page.*Leave it out/],
  [{ ...production, SOUK_SECRET: "" }, "SOUK_SECRET", /missing.*openssl rand/],
  [{ ...production, SOUK_SECRET: "change-me-to-the-output-of-openssl-rand-base64-32" }, "SOUK_SECRET", /guessed.*openssl rand/],
  [{ ...production, STRIPE_SECRET_KEY: "" }, "STRIPE_SECRET_KEY", /sandbox.*live key/],
  [{ ...production, STRIPE_SECRET_KEY: "rk_test_51AbCdEfGh" }, "STRIPE_SECRET_KEY", /test key.*live key/],
  [{ ...production, STRIPE_WEBHOOK_SECRET: "" }, "STRIPE_WEBHOOK_SECRET", /missing.*signing secret/],
  [{ ...production, STRIPE_API_URL: "http://127.0.0.1:12111" }, "STRIPE_API_URL", /sandbox.*Leave it out/],
  [{ ...production, STRIPE_API_URL: "https://localhost:12111" }, "STRIPE_API_URL", /sandbox.*Leave it out/],
  [{ ...production, STRIPE_API_URL: "http://stripe.example.com" }, "STRIPE_API_URL", /sandbox.*Leave it out/],
  [{ ...production, DATABASE_URL: "" }, "DATABASE_URL", /embedded database.*server's URL/],
  [{ ...production, SMTP_URL: "" }, "SMTP_URL", /development mailer.*mail server/],
  [{ ...production, SOUK_PUBLIC_URL: "http://shop.example.com" }, "SOUK_PUBLIC_URL", /https/],
  [{ ...production, SOUK_PUBLIC_URL: "" }, "SOUK_PUBLIC_URL", /https/],
];

test.each(broken)("%j is refused by its own message for %s", (environment, variable, message) => {
  expect(refusedBy(environment)).toEqual([{ variable, message: expect.stringMatching(message) as string }]);
});

test("each refusal of the table is met by a row of the test", () => {
  const met = new Set(broken.flatMap(([environment]) => refusedBy(environment).map(({ variable, message }) => `${variable} ${message}`)));
  expect([...met].toSorted()).toEqual(refusals.map(({ variable, message }) => `${variable} ${message}`).toSorted());
});

test.each(broken.filter(([, , , allow]) => allow))("%j is let through for %s when it is asked for by name", (environment, _, __, allow) => {
  expect(refusedBy({ ...environment, SOUK_ALLOW: allow })).toEqual([]);
});

test.each(broken.filter(([, , , allow]) => allow))("%j is not let through for %s by another name", (environment, _, __, allow) => {
  const other = allow === "public-bind" ? "live-stripe-key" : "public-bind";
  expect(refusedBy({ ...environment, SOUK_ALLOW: other })).toHaveLength(1);
});

describe("production", () => {
  test("starts with a live key, a strong secret, its own servers, and nothing of development", () => {
    expect(configOf(production, args)).toMatchObject({ mode: "production", hasDemo: false, hasExplorer: false, hasMailPage: false });
  });

  test("may listen to everybody", () => expect(configOf({ ...production, HOST: "0.0.0.0" }, args).host).toBe("0.0.0.0"));

  test("is not talked round by names", () => {
    expect(refusedBy({ ...production, SOUK_DEMO: "1", SOUK_ALLOW: "demo-data,live-stripe-key,public-bind" })).toHaveLength(1);
  });
});

test.each(["a".repeat(40), "abcabcabcabcabcabcabcabcabcabcabc", "my-super-secret-master-secret-1234", "an EXAMPLE of thirty-two characters", "ChangeMe0123456789ChangeMe0123456789"])(
  "%s can be guessed", (secret) => expect(isGuessable(secret)).toBe(true));

test("random bytes cannot be guessed, in hexadecimal or base 64", () => {
  for (let i = 0; i < 100; i++) {
    expect(isGuessable(randomBytes(16).toString("hex"))).toBe(false);
    expect(isGuessable(randomBytes(32).toString("base64"))).toBe(false);
  }
});

describe("demo data", () => {
  test("goes into a database that was made for it", () =>
    expect(demoRefusal({ mode: "development", allow: [], databaseCreatedHere: true })).toBeUndefined());

  test("is refused elsewhere, unless it is asked for by name", () => {
    const elsewhere = { mode: "development", databaseCreatedHere: false } as const;
    expect(demoRefusal({ ...elsewhere, allow: ["public-bind"] })).toMatchObject({ variable: "SOUK_DEMO", message: expect.stringContaining("SOUK_ALLOW=demo-data") as string });
    expect(demoRefusal({ ...elsewhere, allow: ["demo-data"] })).toBeUndefined();
  });

  test("is refused in production whatever is asked for", () =>
    expect(demoRefusal({ mode: "production", allow: ["demo-data"], databaseCreatedHere: true })).toMatchObject({ variable: "SOUK_DEMO" }));
});

test.each([["development", "single", false], ["development", "separate", false], ["production", "separate", false], ["production", "single", true]] as const)(
  "in %s, %s database roles are refused: %s", (mode, kind, isRefused) => expect(singleRoleRefusal(mode, kind)?.variable).toBe(isRefused ? "DATABASE_URL" : undefined));
