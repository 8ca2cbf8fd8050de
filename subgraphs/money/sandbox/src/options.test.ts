import { expect, test } from "vitest";
import { optionsOf } from "./options.ts";

const needed = { SANDBOX_DATABASE_URL: "postgres://localhost/sandbox", SANDBOX_SECRET_KEY: "sk_test_1" };

test("two variables are needed, all others have their standard", () => {
  expect(optionsOf(needed)).toEqual({ faults: [], options: { databaseUrl: needed.SANDBOX_DATABASE_URL, secretKey: "sk_test_1", port: 12_111, endpoints: [], fee: { bps: 290, fixed: {}, fixedElse: 30, dispute: 1_500 } } });
});

test("every variable is heard", () => {
  const { options } = optionsOf({ ...needed, SANDBOX_PORT: "0", SANDBOX_HOST: "::1", SANDBOX_FEE_BPS: "150", SANDBOX_FEE_FIXED: "25", SANDBOX_PENDING_DAYS: "7", SANDBOX_PAYOUT_PENDING_MS: "0", SANDBOX_ONBOARDING_MS: "5", SANDBOX_ENDPOINTS: '[{"url":"http://localhost/hook","secret":"whsec_1"}]' });
  expect(options).toMatchObject({ port: 0, host: "::1", fee: { bps: 150, fixedElse: 25 }, pendingDays: 7, payoutPendingMs: 0, onboardingMs: 5, endpoints: [{ url: "http://localhost/hook", secret: "whsec_1", payload: "snapshot", events: ["*"] }] });
});

test("all that is wrong is said at once", () => {
  expect(optionsOf({ SANDBOX_PORT: "a", SANDBOX_ENDPOINTS: "[{}]" }).faults).toEqual([
    "SANDBOX_DATABASE_URL is missing: a PostgreSQL database of its own", "SANDBOX_SECRET_KEY is missing: the key that it accepts, sk_test_… or sk_live_…",
    "SANDBOX_PORT is not a whole number: a", "SANDBOX_ENDPOINTS cannot be read: each has a url and a secret",
  ]);
});
