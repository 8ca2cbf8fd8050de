import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { configFaults } from "./config.ts";
import { rolesOf } from "./config-roles.ts";
import { configLines, configMarkdown, envExample } from "./config-text.ts";
import { variables } from "./config-variables.ts";

const names = Object.values(variables).map(({ name }) => name);

describe("the example file", () => {
  test("sets nothing as it stands", () => expect(parseEnv(envExample())).toEqual({}));

  test("is read as it is written once its lines are taken up: every example is valid", () => {
    const taken = parseEnv(envExample().replaceAll(/^#(?=[A-Z_]+=)/gm, ""));
    expect(taken).toEqual(Object.fromEntries(Object.values(variables).map(({ name, example }) => [name, example])));
    const development = { ...taken, SOUK_MODE: "development", SOUK_ROLE: "all", HOST: "", METRICS_HOST: "" };
    expect(configFaults(development, { roles: rolesOf(["catalog", "trust"]) })).toEqual([]);
  });
});

describe("the printed configuration", () => {
  test("names every variable, what is given and what holds otherwise", () => {
    const lines = configLines({ PORT: "8080" });
    expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(names);
    expect(lines.join("\n")).toMatch(/^PORT {2,}8080$/m);
    expect(lines.join("\n")).toMatch(/^HOST {2,}127\.0\.0\.1 {2}\(not given\)$/m);
    expect(lines.join("\n")).toMatch(/^REDIS_URL {2,}cache and rate limits of each process for itself {2}\(not given\)$/m);
  });

  test("masks every secret, also one in the wrong place or of the wrong form", () => {
    const planted = Object.fromEntries(Object.values(variables).filter((variable) => "secret" in variable).map(({ name }) => [name, "planted"]));
    expect(Object.keys(planted)).toEqual(["DATABASE_URL", "REDIS_URL", "SOUK_SECRET", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "SMTP_URL"]);
    expect(configLines(planted).join("\n")).not.toContain("planted");
  });

  test("shows where a URL leads, without its password", () => {
    const lines = configLines({ DATABASE_URL: "postgres://souk:planted@db:5432/souk?password=planted", REDIS_URL: "redis://:planted@cache", SMTP_URL: "smtp://a:pl%40nted@m" });
    expect(lines.filter((line) => line.includes("…")).map((line) => line.split(/ {2,}/)[1])).toEqual([
      "postgres://souk:…@db:5432/souk?password=…", "redis://:…@cache", "smtp://a:…@m",
    ]);
  });
});

test("the README's table has a row for each variable", () => {
  expect(configMarkdown().split("\n").slice(2).map((row) => row.split("`")[1])).toEqual(names);
});
