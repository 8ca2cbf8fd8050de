import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram, statesOf } from "@souk/shared/machine";
import { setupMachine, type SetupCommand, type SetupState } from "./setup-states.ts";
import type { News } from "../provider/news.ts";
import type { SetupSeen } from "../provider/setup-seen.ts";
import { setupStep } from "./setup-step.ts";

test.each<[SetupState, SetupCommand[]]>([
  ["CREATED", ["begin", "lose", "askAction", "wait", "succeed", "fail", "cancel"]],
  ["REQUIRES_ACTION", ["begin", "lose", "open", "wait", "succeed", "fail", "cancel"]],
  ["PROCESSING", ["lose", "open", "askAction", "succeed", "fail", "cancel"]],
  ["INDETERMINATE", ["open", "askAction", "wait", "succeed", "fail", "cancel"]],
  ["SUCCEEDED", []],
  ["FAILED", []],
  ["CANCELLED", []],
])("a setup that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(setupMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(setupMachine));
});

test("the database knows the same states and steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T1452_payment-methods.sql", import.meta.url), "utf8");
  const steps = Object.entries(setupMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-z][a-zA-Z]*', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step).toSorted()).toEqual(steps.toSorted());
  const [, listed] = /constraint payment_method_setup_state_check check \(state in \(([^)]*)\)/.exec(migration)!;
  expect([...listed!.matchAll(/[A-Z_]+/g)].map(([state]) => state).toSorted()).toEqual(statesOf(setupMachine).toSorted());
});

const seen = (status: "OPEN" | "REQUIRES_ACTION" | "PROCESSING" | "SUCCEEDED" | "CANCELLED"): News<SetupSeen> => ({ kind: "seen", object: { ref: "seti_1", status, clientSecret: null, nextAction: null, decline: null, method: null } });
const news = { open: seen("OPEN"), action: seen("REQUIRES_ACTION"), processing: seen("PROCESSING"), succeeded: seen("SUCCEEDED"), cancelled: seen("CANCELLED"), lost: { kind: "lost" }, refused: { kind: "refused", code: "x", message: "x" } } as const;

test.each<[SetupState, Record<keyof typeof news, SetupCommand | null>]>([
  ["CREATED", { open: null, action: "askAction", processing: "wait", succeeded: "succeed", cancelled: "cancel", lost: "lose", refused: null }],
  ["REQUIRES_ACTION", { open: "open", action: null, processing: "wait", succeeded: "succeed", cancelled: "cancel", lost: "lose", refused: "open" }],
  ["PROCESSING", { open: "open", action: "askAction", processing: null, succeeded: "succeed", cancelled: "cancel", lost: "lose", refused: "open" }],
  ["INDETERMINATE", { open: "open", action: "askAction", processing: "wait", succeeded: "succeed", cancelled: "cancel", lost: null, refused: "open" }],
  ["SUCCEEDED", { open: null, action: null, processing: null, succeeded: null, cancelled: null, lost: null, refused: null }],
  ["FAILED", { open: null, action: null, processing: null, succeeded: null, cancelled: null, lost: null, refused: null }],
  ["CANCELLED", { open: null, action: null, processing: null, succeeded: null, cancelled: null, lost: null, refused: null }],
])("news of a setup that is %s leads to %j", (state, steps) => {
  for (const [name, one] of Object.entries(news)) expect(setupStep({ state, version: 3, providerRef: "seti_1" }, { news: one, atVersion: 3 }), name).toBe(steps[name as keyof typeof news]);
});

test("of two that looked, the one that looked before the last change is passed over, unless it saw the end", () => {
  const setup = { state: "REQUIRES_ACTION", version: 3, providerRef: "seti_1" } as const;
  expect(setupStep(setup, { news: seen("OPEN"), atVersion: 2 })).toBeNull();
  expect(setupStep(setup, { news: seen("OPEN"), atVersion: 3 })).toBe("open");
  expect(setupStep(setup, { news: seen("SUCCEEDED"), atVersion: 2 })).toBe("succeed");
});

test("a setup that the provider refused to begin has failed; one that it knows is open for another method", () => {
  expect(setupStep({ state: "CREATED", version: 1, providerRef: null }, { news: news.refused, atVersion: null })).toBe("fail");
});
