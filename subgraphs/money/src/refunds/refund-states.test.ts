import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram, statesOf } from "@souk/shared/machine";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import { refundMachine, type RefundCommand, type RefundState } from "./refund-states.ts";
import { refundStep, type RefundNews } from "./refund-step.ts";

test.each<[RefundState, RefundCommand[]]>([
  ["REQUESTED", ["submit", "lose", "succeed", "fail"]],
  ["INDETERMINATE", ["submit", "succeed", "fail"]],
  ["SUBMITTED", ["succeed", "fail"]],
  ["SUCCEEDED", ["bounce"]],
  ["FAILED", ["retry"]],
  ["REVERSED", []],
])("a refund that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(refundMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(refundMachine));
});

test("the database knows the same states and steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T1443_refunds.sql", import.meta.url), "utf8");
  const steps = Object.entries(refundMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-zA-Z]+', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step).toSorted()).toEqual(steps.toSorted());
  const [, listed] = /constraint refund_state_check check \(state in \(([^)]*)\)/.exec(migration)!;
  expect([...listed!.matchAll(/[A-Z_]+/g)].map(([state]) => state).toSorted()).toEqual(statesOf(refundMachine).toSorted());
});

const entry: BalanceSeen = { ref: "txn_1", sourceRef: "re_1", kind: "REFUND", amountMinor: -100n, feeMinor: 0n, currency: "EUR", isAvailable: false, createdAt: new Date(), availableAt: new Date() };
const seen = (status: "PENDING" | "SUCCEEDED" | "FAILED", balance: BalanceSeen | null, failureBalance: BalanceSeen | null = null): RefundNews =>
  ({ kind: "seen", object: { ref: "re_1", status, amountMinor: 100n, currency: "EUR", failure: null, balance, failureBalance } });

test.each<[RefundState, (RefundCommand | null)[]]>([
  ["REQUESTED", ["submit", "succeed", "succeed", "fail", "lose", "fail", "succeed"]],
  ["INDETERMINATE", ["submit", "succeed", "succeed", "fail", null, "fail", "succeed"]],
  ["SUBMITTED", [null, "succeed", "succeed", "fail", null, null, "succeed"]],
  ["SUCCEEDED", [null, null, "bounce", null, null, null, null]],
  ["FAILED", [null, null, null, null, null, null, null]],
  ["REVERSED", [null, null, null, null, null, null, null]],
])("news of a refund that is %s leads to %j", (state, steps) => {
  const news: RefundNews[] = [
    seen("PENDING", null), seen("SUCCEEDED", entry), seen("FAILED", entry, { ...entry, ref: "txn_2", kind: "REFUND_FAILURE" }), seen("FAILED", null), { kind: "lost" },
    { kind: "refused", code: "x", message: "x" }, { kind: "nothingToPay" },
  ];
  expect(news.map((one) => refundStep(state, one))).toEqual(steps);
});
