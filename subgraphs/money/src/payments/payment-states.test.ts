import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram, statesOf } from "@souk/shared/machine";
import { paymentMachine, type PaymentCommand, type PaymentState } from "./payment-states.ts";
import type { IntentSeen } from "../provider/intent-seen.ts";
import type { News } from "../provider/news.ts";
import { paymentStep, type PaymentStep } from "./payment-step.ts";

test.each<[PaymentState, PaymentCommand[]]>([
  ["CREATED", ["begin", "lose", "askAction", "wait", "capture", "fail", "cancel"]],
  ["REQUIRES_ACTION", ["begin", "lose", "open", "wait", "capture", "fail", "cancel"]],
  ["PROCESSING", ["lose", "open", "askAction", "capture", "fail", "cancel"]],
  ["INDETERMINATE", ["open", "askAction", "wait", "capture", "fail", "cancel"]],
  ["CAPTURED", []],
  ["FAILED", []],
  ["CANCELLED", []],
])("a payment that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(paymentMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(paymentMachine));
});

test("the database knows the same states and steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T1441_payments.sql", import.meta.url), "utf8");
  const steps = Object.entries(paymentMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-z][a-zA-Z]*', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step).toSorted()).toEqual(steps.toSorted());
  const [, listed] = /constraint payment_state_check check \(state in \(([^)]*)\)/.exec(migration)!;
  expect([...listed!.matchAll(/[A-Z_]+/g)].map(([state]) => state).toSorted()).toEqual(statesOf(paymentMachine).toSorted());
});

const seen = (status: "OPEN" | "REQUIRES_ACTION" | "PROCESSING" | "SUCCEEDED" | "CANCELLED"): News<IntentSeen> =>
  ({ kind: "seen", object: { ref: "pi_1", status, amountMinor: 100n, currency: "EUR", clientSecret: null, nextAction: null, decline: null, charge: null } });
const news = { open: seen("OPEN"), action: seen("REQUIRES_ACTION"), processing: seen("PROCESSING"), succeeded: seen("SUCCEEDED"), cancelled: seen("CANCELLED"), lost: { kind: "lost" }, refused: { kind: "refused", code: "x", message: "x" } } as const;

test.each<[PaymentState, Record<keyof typeof news, PaymentStep>]>([
  ["CREATED", { open: null, action: "askAction", processing: "wait", succeeded: "capture", cancelled: "cancel", lost: "lose", refused: null }],
  ["REQUIRES_ACTION", { open: "open", action: null, processing: "wait", succeeded: "capture", cancelled: "cancel", lost: "lose", refused: "open" }],
  ["PROCESSING", { open: "open", action: "askAction", processing: null, succeeded: "capture", cancelled: "cancel", lost: "lose", refused: "open" }],
  ["INDETERMINATE", { open: "open", action: "askAction", processing: "wait", succeeded: "capture", cancelled: "cancel", lost: null, refused: "open" }],
  ["CAPTURED", { open: null, action: null, processing: null, succeeded: null, cancelled: null, lost: null, refused: null }],
  ["FAILED", { open: null, action: null, processing: null, succeeded: "STRAY", cancelled: null, lost: null, refused: null }],
  ["CANCELLED", { open: null, action: null, processing: null, succeeded: "STRAY", cancelled: null, lost: null, refused: null }],
])("news of a payment that is %s leads to %j", (state, steps) => {
  const payment = { state, version: 3, providerRef: "pi_1" };
  for (const [name, one] of Object.entries(news)) expect(paymentStep(payment, { news: one, atVersion: 3 }), name).toBe(steps[name as keyof typeof news]);
});

test("of two that looked, the one that looked before the last change is passed over, unless it saw the end", () => {
  const payment = { state: "REQUIRES_ACTION", version: 3, providerRef: "pi_1" } as const;
  expect(paymentStep(payment, { news: seen("OPEN"), atVersion: 2 })).toBeNull();
  expect(paymentStep(payment, { news: seen("OPEN"), atVersion: 3 })).toBe("open");
  expect(paymentStep(payment, { news: seen("SUCCEEDED"), atVersion: 2 })).toBe("capture");
  expect(paymentStep(payment, { news: seen("CANCELLED"), atVersion: 2 })).toBe("cancel");
});

test("a payment that the provider refused to begin has failed; one that it knows is open for another attempt", () => {
  expect(paymentStep({ state: "CREATED", version: 1, providerRef: null }, { news: news.refused, atVersion: null })).toBe("fail");
});
