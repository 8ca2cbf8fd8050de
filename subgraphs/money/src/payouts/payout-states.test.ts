import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allowedCommands, diagram, statesOf, type Machine } from "@souk/shared/machine";
import { payoutAccountMachine, type PayoutAccountCommand, type PayoutAccountState } from "../payout-accounts/payout-account-states.ts";
import { payoutAccountStep } from "../payout-accounts/payout-account-step.ts";
import type { AccountSeen } from "../provider/account-seen.ts";
import type { News } from "../provider/news.ts";
import type { PayoutSeen } from "../provider/payout-seen.ts";
import { payoutMachine, type PayoutCommand, type PayoutState } from "./payout-states.ts";
import { payoutStep } from "./payout-step.ts";
import { transferMachine, type TransferCommand, type TransferState } from "./transfer-states.ts";
import { transferStep } from "./transfer-step.ts";

test.each<[PayoutState, PayoutCommand[]]>([
  ["SCHEDULED", ["hold", "ready", "cancel"]],
  ["ON_HOLD", ["resume", "cancel"]],
  ["ELIGIBLE", ["transfer", "refuse"]],
  ["CANCELLED", []],
  ["TRANSFERRED", ["lose", "submit", "depart", "pay", "fail"]],
  ["INDETERMINATE", ["submit", "depart", "pay", "fail"]],
  ["SUBMITTED", ["depart", "pay", "fail"]],
  ["IN_TRANSIT", ["pay", "fail"]],
  ["PAID", ["return"]],
  ["FAILED", ["retry", "unwind"]],
  ["RETURNED", ["retry", "unwind"]],
  ["UNWOUND", []],
])("a payout that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(payoutMachine, state)).toEqual(accepted);
});

test.each<[TransferState, TransferCommand[]]>([
  ["REQUESTED", ["lose", "succeed", "fail"]],
  ["INDETERMINATE", ["succeed", "fail"]],
  ["SUCCEEDED", ["reverse"]],
  ["FAILED", []],
  ["REVERSING", ["keep", "undo"]],
  ["REVERSED", []],
])("a transfer that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(transferMachine, state)).toEqual(accepted);
});

test.each<[PayoutAccountState, PayoutAccountCommand[]]>([
  ["CREATED", ["begin", "enable", "close", "fail"]],
  ["ONBOARDING", ["enable", "close"]],
  ["ENABLED", ["restrict", "close"]],
  ["RESTRICTED", ["enable", "close"]],
  ["CLOSED", []],
  ["FAILED", []],
])("an account that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(payoutAccountMachine, state)).toEqual(accepted);
});

describe.each<[string, Machine]>([["payout", payoutMachine], ["transfer", transferMachine], ["payout_account", payoutAccountMachine]])("the machine of a %s", (table, machine) => {
  test("is drawn in the README", () => {
    expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(machine));
  });

  test("is what the database knows", () => {
    const migration = readFileSync(new URL("../../migrations/2026-11-21T1800_payouts.sql", import.meta.url), "utf8");
    const history = migration.slice(migration.indexOf(`constraint ${table}_history_is_a_step`), migration.indexOf(`create trigger ${table}_history_append_only`));
    const steps = Object.entries(machine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
    expect([...history.matchAll(/\('[a-zA-Z]+', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step).toSorted()).toEqual(steps.toSorted());
    const [, listed] = new RegExp(`constraint ${table}_state_check check \\(state in \\(([^)]*)\\)`).exec(migration)!;
    expect([...listed!.matchAll(/[A-Z_]+/g)].map(([state]) => state).toSorted()).toEqual(statesOf(machine).toSorted());
  });
});

const payoutSeen = (status: PayoutSeen["status"]): News<PayoutSeen> =>
  ({ kind: "seen", object: { ref: "po_1", status, amountMinor: 100n, currency: "EUR", arrivesAt: new Date(), failureCode: null, failure: null, bank: null } });
const refused = { kind: "refused", code: "x", message: "x" } as const;
const lost = { kind: "lost" } as const;

test.each<[PayoutState, (PayoutCommand | null)[]]>([
  ["TRANSFERRED", ["submit", "depart", "pay", "fail", "fail", "lose"]],
  ["INDETERMINATE", ["submit", "depart", "pay", "fail", "fail", null]],
  ["SUBMITTED", [null, "depart", "pay", "fail", null, null]],
  ["IN_TRANSIT", [null, null, "pay", "fail", null, null]],
  ["PAID", [null, null, null, "return", null, null]],
  ["FAILED", [null, null, null, null, null, null]],
  ["RETURNED", [null, null, null, null, null, null]],
  ["UNWOUND", [null, null, null, null, null, null]],
])("news of a payout that is %s leads to %j", (state, steps) => {
  expect([payoutSeen("PENDING"), payoutSeen("IN_TRANSIT"), payoutSeen("PAID"), payoutSeen("FAILED"), refused, lost].map((news) => payoutStep(state, news))).toEqual(steps);
});

const moved = { kind: "seen", object: { ref: "tr_1", balance: { ref: "txn_1", sourceRef: "tr_1", kind: "TRANSFER", amountMinor: -100n, feeMinor: 0n, currency: "EUR", isAvailable: true, createdAt: new Date(), availableAt: new Date() } } } as const;

test.each<[TransferState, (TransferCommand | null)[], (TransferCommand | null)[]]>([
  ["REQUESTED", ["succeed", "fail", "lose"], [null, null, null]],
  ["INDETERMINATE", ["succeed", "fail", null], [null, null, null]],
  ["SUCCEEDED", [null, null, null], [null, null, null]],
  ["FAILED", [null, null, null], [null, null, null]],
  ["REVERSING", [null, null, null], ["undo", "keep", null]],
  ["REVERSED", [null, null, null], [null, null, null]],
])("news of a transfer that is %s leads to %j, of taking it back to %j", (state, steps, back) => {
  expect([moved, refused, lost].map((news) => transferStep(state, { of: "transfer", news }))).toEqual(steps);
  expect([moved, refused, lost].map((news) => transferStep(state, { of: "reversal", news }))).toEqual(back);
});

const account = (transfers: AccountSeen["transfers"], payouts: AccountSeen["payouts"], isClosed = false): News<AccountSeen> => ({ kind: "seen", object: { ref: "acct_1", isClosed, transfers, payouts, requirements: [], dueAt: null } });

test.each<[PayoutAccountState, boolean, (PayoutAccountCommand | null)[]]>([
  ["CREATED", false, ["begin", "begin", "close", "fail", null, null]],
  ["ONBOARDING", false, [null, null, "close", null, null, null]],
  ["ONBOARDING", true, ["enable", null, "close", null, null, null]],
  ["ENABLED", true, [null, "restrict", "close", null, null, null]],
  ["RESTRICTED", true, ["enable", null, "close", null, null, null]],
  ["CLOSED", true, [null, null, null, null, null, null]],
  ["FAILED", false, [null, null, null, null, null, null]],
])("news of an account that is %s (pays only when told: %j) leads to %j", (state, isManual, steps) => {
  const [transfers, payouts] = state === "ENABLED" ? ["ACTIVE", "ACTIVE"] as const : ["PENDING", "PENDING"] as const;
  const now = { state, isManual, transfers, payouts, providerRef: null };
  const news = [account("ACTIVE", "ACTIVE"), account("ACTIVE", "RESTRICTED"), account("ACTIVE", "ACTIVE", true), refused, lost, { kind: "manual" as const }];
  expect(news.map((one) => payoutAccountStep(now, { payoutAccountId: "pac_1", news: one }))).toEqual(steps);
});
