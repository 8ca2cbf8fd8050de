import { bool, currency, id, int, minor, nullable, oneOf, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { ItemState } from "./item-states.ts";
import type { RunState } from "./run-states.ts";

/** What a run does next. Each step is repeatable. */
export type RunStep = "BOOKS" | "ENTRIES" | "CARRIED" | "ACCOUNTS" | "BALANCE" | "TAIL" | "COMPARE";

/** One comparison of the books with the provider and the bank. */
export const reconciliationRuns = table("money.reconciliation_run", {
  id: id("rcr"),
  fromAt: timestamp(),
  untilAt: timestamp(),
  startedAt: timestamp(),
  dueAt: nullable(timestamp()),
  booksAt: nullable(timestamp()),
  balanceAt: nullable(timestamp()),
  endedAt: nullable(timestamp()),
  version: int(),
  attempts: int(),
  entryCount: int(),
  matchedCount: int(),
  transitCount: int(),
  breakCount: int(),
  notedCount: int(),
  includesBank: bool(),
  state: oneOf<RunState>(),
  step: oneOf<RunStep>(),
  cause: text(),
  startedBy: text(),
  currency: nullable(currency()),
  headRef: nullable(text()),
  cursor: nullable(text()),
  reason: nullable(text()),
});
export type ReconciliationRun = Row<typeof reconciliationRuns>;

/** What a break is. */
export type ItemKind = "MISSING_IN_BOOKS" | "MISSING_AT_PROVIDER" | "AMOUNT_DIFFERS" | "DOUBLED" | "LATE" | "BALANCE_DIFFERS" | "UNCLEARED" | "BANK_LINE_UNMATCHED" | "BANK_LINE_MISSING";

/** Something that does not agree, until it does. */
export const reconciliationItems = table("money.reconciliation_item", {
  id: id("rci"),
  subject: text(),
  kind: oneOf<ItemKind>(),
  state: oneOf<ItemState>(),
  version: int(),
  currency: currency(),
  providerMinor: nullable(minor()),
  booksMinor: nullable(minor()),
  differenceMinor: minor(),
  providerRef: nullable(text()),
  sourceRef: nullable(text()),
  journalKey: nullable(text()),
  accountKinds: texts(),
  accountOwner: text(),
  ownerId: nullable(ref("usr")),
  firstRunId: ref("rcr"),
  lastRunId: ref("rcr"),
  journalId: nullable(ref("jnl")),
  note: nullable(text()),
  happenedAt: timestamp(),
  firstSeenAt: timestamp(),
  lastSeenAt: timestamp(),
  closedAt: nullable(timestamp()),
});
export type ReconciliationItem = Row<typeof reconciliationItems>;

/** A file of the bank's. */
export const bankStatements = table("money.bank_statement", {
  id: id("bst"),
  fromOn: text(),
  untilOn: text(),
  lineCount: int(),
  importedBy: text(),
  importedAt: timestamp(),
});
export type BankStatement = Row<typeof bankStatements>;
