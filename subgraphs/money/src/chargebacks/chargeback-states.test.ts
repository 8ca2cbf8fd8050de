import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram, statesOf } from "@souk/shared/machine";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import type { DisputeSeen } from "../provider/dispute-seen.ts";
import type { News } from "../provider/news.ts";
import { chargebackMachine, type ChargebackCommand, type ChargebackState } from "./chargeback-states.ts";
import { chargebackStep } from "./chargeback-step.ts";

test.each<[ChargebackState, ChargebackCommand[]]>([
  ["OPENED", ["ask", "review", "accept", "win", "lose"]],
  ["EVIDENCE_DUE", ["review", "accept", "win", "lose"]],
  ["UNDER_REVIEW", ["ask", "win", "lose"]],
  ["ACCEPTED", ["ask", "review", "win", "lose"]],
  ["WON", []],
  ["LOST", []],
])("a chargeback that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(chargebackMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(chargebackMachine));
});

test("the database knows the same states and steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T1801_chargebacks.sql", import.meta.url), "utf8");
  const steps = Object.entries(chargebackMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-zA-Z]+', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step).toSorted()).toEqual(steps.toSorted());
  const [, listed] = /constraint chargeback_state_check check \(state in \(([^)]*)\)/.exec(migration)!;
  expect([...listed!.matchAll(/[A-Z_]+/g)].map(([state]) => state).toSorted()).toEqual(statesOf(chargebackMachine).toSorted());
});

const back: BalanceSeen = { ref: "txn_1", sourceRef: "du_1", kind: "DISPUTE_REVERSAL", amountMinor: 100n, feeMinor: 0n, currency: "EUR", isAvailable: true, createdAt: new Date(), availableAt: new Date() };
const seen = (status: DisputeSeen["status"], more: Partial<DisputeSeen> = {}): News<DisputeSeen> => ({ kind: "seen", object: {
  ref: "du_1", chargeRef: "ch_1", status, isInquiry: false, isAppeal: false, isAnswered: false, reason: "fraudulent", amountMinor: 100n, currency: "EUR", evidenceDueBy: null, at: new Date(), withdrawn: null, reinstated: null, ...more,
} });

test.each<[ChargebackState, (ChargebackCommand | null)[]]>([
  ["OPENED", ["ask", "review", null, "win", "lose", null, null, "ask"]],
  ["EVIDENCE_DUE", [null, "review", null, "win", "lose", null, null, null]],
  ["UNDER_REVIEW", [null, null, null, "win", "lose", null, null, "ask"]],      // what was seen before the answer asks nobody again; an appeal does
  ["ACCEPTED", [null, "review", null, "win", "lose", null, "ask", null]],
  ["WON", [null, null, null, null, null, null, null, null]],
  ["LOST", [null, null, null, null, null, null, null, null]],
])("news of a chargeback that is %s leads to %j", (state, steps) => {
  const news: News<DisputeSeen>[] = [
    seen("ASKED"), seen("REVIEWED"), seen("WON"), seen("WON", { reinstated: back }), seen("LOST"), { kind: "lost" }, { kind: "refused", code: "x", message: "x" }, seen("ASKED", { isAppeal: true }),
  ];
  expect(news.map((one) => chargebackStep({ state, isInquiry: false }, one))).toEqual(steps);
});

test("an inquiry that was answered and has become a dispute is to be answered again; closed, it is over", () => {
  expect(chargebackStep({ state: "UNDER_REVIEW", isInquiry: true }, seen("ASKED"))).toBe("ask");
  expect(chargebackStep({ state: "UNDER_REVIEW", isInquiry: true }, seen("WON", { isInquiry: true }))).toBe("win");
});
