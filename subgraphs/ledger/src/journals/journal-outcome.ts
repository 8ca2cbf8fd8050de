import type { Outcome } from "@souk/shared/batcher";
import type { Sql } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import type { Refused } from "@souk/shared/refusals";
import type { DoorAnswer } from "./door.ts";
import { journalDifferences, journalsAsked, type Asked } from "./journal-difference.ts";
import {
  accountClosed, balanceLimit, currencyMismatch, insufficientBalance, journalKeyReused, nothingToPost, nothingToReverse, periodClosed,
  reversalTooLarge, unknownAccount,
} from "./journal-refusals.ts";
import type { PostedJournal } from "./journal.ts";

/** What rare refusals have to tell beside the door's answer. */
interface Told { readonly asked: ReadonlyMap<string, Asked>; readonly closedUntil: Date | null }

/**
 * The door's answers as their askers get them, in order. However many are refused, what refusals have to tell is read by
 * at most two statements: whoever sends what must be refused does not keep the others waiting.
 */
export async function journalOutcomes(sql: Sql, answers: readonly DoorAnswer[]): Promise<Outcome<PostedJournal>[]> {
  const reused = answers.flatMap(({ outcome, journalUuid }) => (outcome === "KEY_REUSED" && journalUuid !== null ? [journalUuid] : []));
  const isClosed = answers.some(({ outcome }) => outcome === "PERIOD_CLOSED");
  const told: Told = {
    asked: reused.length > 0 ? await journalsAsked(sql, [...new Set(reused)]) : new Map(),
    closedUntil: isClosed ? (await sql.row<{ until: Date }>("select ledger.closed_until_v1() as until"))!.until : null,
  };
  return answers.map((answer) => outcomeOf(answer, told));
}

function outcomeOf(answer: DoorAnswer, told: Told): Outcome<PostedJournal> {
  if (answer.outcome !== "POSTED" && answer.outcome !== "REPLAYED") return { refused: refusal(answer, told) };
  const amounts = answer.amounts ?? answer.asked.legs.map(({ amount }) => amount.minor);
  return { ok: { id: idOf("jnl", answer.journalUuid!), isReplay: answer.outcome === "REPLAYED", amounts } };
}

function refusal({ asked, outcome, journalUuid, leg, account, available }: DoorAnswer, told: Told): Refused {
  const at = leg ?? 1;
  const left: Money = { minor: available ?? 0n, currency: asked.legs[at - 1]!.amount.currency };
  switch (outcome) {
    case "BELOW_FLOOR": return insufficientBalance(account!, left, at);
    case "ABOVE_CEILING": return balanceLimit(account!, left, at);
    case "UNKNOWN_ACCOUNT": return unknownAccount(account!, at);
    case "ACCOUNT_CLOSED": return accountClosed(account!, at);
    case "CURRENCY_MISMATCH": return currencyMismatch(account!, at);
    case "REVERSAL_TOO_LARGE": return reversalTooLarge(left, at);
    case "UNKNOWN_JOURNAL": return nothingToReverse();
    case "PERIOD_CLOSED": return periodClosed(told.closedUntil!);
    case "KEY_REUSED": return journalKeyReused(journalUuid!, journalDifferences(told.asked.get(journalUuid!)!, asked));
    case "NOTHING_TO_POST": return nothingToPost();
    case "POSTED": case "REPLAYED": throw new Error("not a refusal");
  }
}
