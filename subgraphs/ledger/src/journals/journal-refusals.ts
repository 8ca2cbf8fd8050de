import { idOf } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import { invalid, Refused } from "@souk/shared/refusals";
import { accountName, type AccountRef } from "../accounts/chart.ts";

/** Legs count as they are carried out: a rest that moves on stands behind its leg. */
const ofLeg = (leg: number) => ["postings", String(leg - 1)];

/** The account does not have it: its floor would be broken. Nothing was posted. */
export const insufficientBalance = (account: AccountRef, available: Money, leg: number) =>
  new Refused({ __typename: "InsufficientBalanceError", code: "INSUFFICIENT_BALANCE", message: `${accountName(account)} has no more than ${available.minor} to give.`, path: ofLeg(leg), account: accountName(account), available });

/** The account takes no more: its ceiling would be broken. Nothing was posted. */
export const balanceLimit = (account: AccountRef, available: Money, leg: number) =>
  new Refused({ __typename: "BalanceLimitError", code: "BALANCE_LIMIT", message: `${accountName(account)} takes no more than ${available.minor}.`, path: ofLeg(leg), account: accountName(account), available });

/** The chart has no such account. */
export const unknownAccount = (account: AccountRef, leg: number) =>
  new Refused({ __typename: "UnknownAccountError", code: "UNKNOWN_ACCOUNT", message: `The chart of accounts has no ${accountName(account)}.`, path: ofLeg(leg), account: accountName(account) });

/** The account is closed; it can be opened again. */
export const accountClosed = (account: AccountRef, leg: number) =>
  new Refused({ __typename: "AccountClosedError", code: "ACCOUNT_CLOSED", message: `${accountName(account)} is closed.`, path: ofLeg(leg), account: accountName(account) });

/** A posting in another currency than its account. */
export const currencyMismatch = (account: AccountRef, leg: number) =>
  new Refused({ __typename: "CurrencyMismatchError", code: "CURRENCY_MISMATCH", message: `${accountName(account)} is of another currency than the posting.`, path: ofLeg(leg), account: accountName(account) });

/** The key has another journal already. @param differences what is other, such as `postings.0.minor` */
export const journalKeyReused = (journalUuid: string, differences: readonly string[]) =>
  new Refused({ __typename: "JournalKeyReusedError", code: "IDEMPOTENCY_KEY_REUSED", message: `This key has another journal, which differs in ${differences.join(", ")}.`, path: ["key"], journalId: idOf("jnl", journalUuid), differences });

/** It would take effect in a period that is closed. */
export const periodClosed = (closedUntil: Date) =>
  new Refused({ __typename: "PeriodClosedError", code: "PERIOD_CLOSED", message: `The books are closed until ${closedUntil.toISOString()}.`, path: ["effectiveAt"], closedUntil });

/** More would be reversed than is left of the posting. */
export const reversalTooLarge = (remaining: Money, leg: number) =>
  new Refused({ __typename: "ReversalTooLargeError", code: "REVERSAL_TOO_LARGE", message: `No more than ${remaining.minor} of it is left to reverse.`, path: ofLeg(leg), remaining });

/** There is no such posting to reverse. */
export const nothingToReverse = () => new Refused(invalid(["reversalOf"], "There is no such posting to reverse."));

/** Every leg came to nothing: there is no entry to make. */
export const nothingToPost = () =>
  new Refused({ __typename: "NothingToPostError", code: "NOTHING_TO_POST", message: "All of it came to nothing.", path: null });
