import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { QueryFailedError } from "typeorm";
import { describe, expect, test } from "vitest";
import { isPretty, logOpen, withoutSecrets, type Logger } from "./log.ts";
import { secretsOf } from "./secrets.ts";

/** What a log writes, as text. */
function written(use: (log: Logger) => void): string {
  const lines: string[] = [];
  use(logOpen({ level: "info", name: "test", destination: { write: (line: string) => void lines.push(line) } }));
  return lines.join("");
}

const jwt = "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ1c3JfMSJ9.c2lnbmF0dXJl-_x";
const liveKey = "sk_live_51Planted0Key";
const sealed = secretsOf("one master secret of enough characters").seal("totp", "JBSWY3DPEHPK3PXP", "usr_1");

describe("a secret in a field", () => {
  test.each([
    "password", "newPassword", "currentPassword", "token", "accessToken", "refreshToken", "refresh_token", "guestToken", "secret", "clientSecret",
    "totp", "totpSecret", "otp", "mfaCode", "code", "recoveryCode", "recoveryCodes", "authorization", "Authorization", "cookie", "set-cookie", "x-souk-caller",
    "x-api-key", "stripeSecretKey", "stripeWebhookSecret", "privateKey", "sealed", "emailSealed", "parameters",
  ])("named %s is struck out, at the top and deep in lists", (field) => {
    const planted = "PlantedSecret1";
    const text = written((log) => log.info({ [field]: planted, kept: "yes", deep: { a: { b: { c: [[{ [field]: planted }], { [field]: [planted] }] } } } }, "planted"));
    expect(text).not.toContain(planted);
    expect(text).toContain('"kept":"yes"');
  });

  test("is struck out whatever its type", () => {
    const text = written((log) => log.info({ code: 123456, secret: { inner: "planted-inner" }, token: Buffer.from("planted"), accessToken: ["planted-listed"] }));
    expect(text).not.toMatch(/123456|planted|112,108/);
  });

  test("is struck out of what a child logger carries", () => {
    expect(written((log) => log.child({ session: { refreshToken: "planted" } }).child({ password: "planted" }).info("said"))).not.toContain("planted");
  });

  test("is told from an error's code", () => {
    const text = written((log) => log.info({ errors: ["23505", "ECONNRESET", "ERR_SOCKET", "IDEMPOTENCY_KEY_REUSED", "FORBIDDEN"].map((code) => ({ code })) }));
    expect(JSON.parse(text)).toMatchObject({ errors: [{ code: "23505" }, { code: "ECONNRESET" }, { code: "ERR_SOCKET" }, { code: "IDEMPOTENCY_KEY_REUSED" }, { code: "FORBIDDEN" }] });
  });

  test("is struck out of Node's raw headers", () => {
    const text = written((log) => log.info({ raw: ["Host", "souk.example", "Cookie", "sid=planted", "Authorization", "Custom planted"] }));
    expect(text).not.toContain("planted");
    expect(text).toContain("souk.example");
  });
});

describe("a secret in a text", () => {
  test.each([
    ["a database URL", "connect postgres://souk:planted@db:5432/souk failed", "connect postgres://souk:…@db:5432/souk failed"],
    ["a password that holds an @", "redis://default:pl@nted@cache:6379", "redis://default:…@cache:6379"],
    ["a URL without a user", "redis://:planted@cache:6379", "redis://:…@cache:6379"],
    ["a query of a URL", "postgres://db/souk?user=a&password=planted&ssl=1", "postgres://db/souk?user=a&password=…&ssl=1"],
    ["a link with a token", "GET https://shop.example/verify?token=planted&lang=en", "GET https://shop.example/verify?token=…&lang=en"],
    ["a link with a token in its fragment", "https://shop.example/reset#resetToken=planted", "https://shop.example/reset#resetToken=…"],
    ["an authenticator's link", "otpauth://totp/Souk:ada?secret=PLANTED&issuer=Souk", "otpauth://…"],
    ["a bearer token", "sent Bearer planted-abc.def_ghi= twice", "sent Bearer … twice"],
    ["a header", "Authorization: Basic cGxhbnRlZDpwdw==", "Authorization: …"],
    ["a cookie", "Set-Cookie: sid=planted; HttpOnly", "Set-Cookie: …"],
    ["a JWT", `token was ${jwt}.`, "token was …."],
    ["a Stripe key", `Invalid API Key provided: ${liveKey}`, "Invalid API Key provided: sk_…"],
    ["a Stripe webhook secret", "whsec_planted123 is wrong", "whsec_… is wrong"],
    ["a client secret", "pi_3Abc_secret_planted", "pi_3Abc_secret_…"],
    ["a printed object", "{ email: 'a@b.c', password: 'planted', refreshToken: \"planted\" }", "{ email: 'a@b.c', password: '…', refreshToken: \"…\" }"],
    ["quoted JSON", '{"variables":{"password":"planted","code":"123456"}}', '{"variables":{"password":"…","code":"…"}}'],
    ["JSON quoted twice", '{\\"password\\":\\"planted\\"}', '{\\"password\\":\\"…\\"}'],
    ["an assignment", "SOUK_SECRET=planted PORT=4000", "SOUK_SECRET=… PORT=4000"],
    ["a refused row", "Failing row contains (1, ada@example.org, planted (x)).", "Failing row contains (…)"],
    ["a refused key", "Key (email)=(ada@example.org) already exists.", "Key (email)=(…) already exists."],
  ])("is struck out of %s", (_, text, cleaned) => {
    expect(withoutSecrets(text)).toBe(cleaned);
    expect(written((log) => log.info(text))).toContain(JSON.stringify(cleaned));
    expect(written((log) => log.info({ list: [{ note: text }] }))).toContain(JSON.stringify(cleaned));
  });

  test.each(["http://127.0.0.1:4000/mails?to=ada@example.org", "basic auth", "the token has expired", "password authentication failed for user \"souk\"", "code: 23505"])(
    "is not seen where there is none: %s", (text) => expect(withoutSecrets(text)).toBe(text));
});

test("a text of half a megabyte of beginnings of tokens is cleaned within the test's time: it is looked at once, not from each of them", () => {
  const hostile = "eyJ-".repeat(125_000);
  expect(withoutSecrets(`${hostile} ${jwt}`)).toBe(`${hostile} …`);
});

describe("a secret in an error", () => {
  test("is struck out of message, stack, cause, fields and the errors it gathers", () => {
    const inner = Object.assign(new Error(`key ${liveKey}`), { config: { headers: { authorization: "Custom planted" } } });
    const middle = new AggregateError([new Error("at redis://:planted@cache")], "several", { cause: inner });
    const outer = new Error("open postgres://souk:planted@db/souk", { cause: middle });
    const text = written((log) => { log.error({ err: outer }, "failed"); log.error(outer); log.warn({ error: outer }); });
    expect(text).not.toMatch(/planted|51Planted0Key/i);
    expect(text.match(/sk_…/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain("log.test.ts");
  });

  test("is struck out of the values of a failed statement", () => {
    const failed = new QueryFailedError("update trust.user set totp = $1", [sealed, "planted"], Object.assign(new Error("refused"), { code: "23514" }));
    const text = written((log) => log.error({ err: failed }, "failed"));
    expect(text).not.toContain(sealed);
    expect(text).not.toContain("planted");
    expect(text).toContain("update trust.user set totp = $1");
    expect(text).toContain('"code":"23514"');
  });
});

test("every line of a request carries its correlation id", () => {
  const text = written((log) => {
    const request = log.child({ correlationId: "req-12345678" });
    request.info("one");
    request.child({ subgraph: "trust" }).error({ err: new Error("x") }, "two");
  });
  expect(text.trim().split("\n").map((line) => (JSON.parse(line) as { correlationId: string }).correlationId)).toEqual(["req-12345678", "req-12345678"]);
});

test("a line is one JSON object, and what is below the level is not written", () => {
  const text = written((log) => { log.debug("not this"); log.info({ lines: "a\nb" }, "this"); });
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ level: 30, name: "test", msg: "this", lines: "a\nb" });
});

test.each([["development", true, true], ["development", false, false], ["production", true, false]] as const)(
  "in %s, with a terminal %s, lines for people are written: %s", (mode, isTTY, expected) => expect(isPretty(mode, { isTTY })).toBe(expected));

test("lines for people are without secrets too", async () => {
  const program = `import { logOpen } from ${JSON.stringify(new URL("log.ts", import.meta.url).href)};
    logOpen({ level: "info", name: "x", pretty: true }).info({ password: "planted-1", deep: [{ token: "planted-2" }] }, "at redis://:planted-3@cache");`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
  expect(stdout).not.toContain("planted");
  expect(stdout).toContain("at redis://:…@cache");
  expect(stdout).not.toContain('{"level"');
});
