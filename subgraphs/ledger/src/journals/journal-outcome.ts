import type { Outcome } from "@souk/shared/batcher";
import type { Sql } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import type { Refused } from "@souk/shared/refusals";
import type { DoorAnswer } from "./door.ts";
import { journalDifferences } from "./journal-difference.ts";
import {
  accountClosed, balanceLimit, currencyMismatch, insufficientBalance, journalKeyReused, nothingToPost, nothingToReverse, periodClosed,
  reversalTooLarge, unknownAccount,
} from "./journal-refusals.ts";
import type { PostedJournal } from "./journal.ts";

/** The door's answer as its asker gets it. `sql` is asked only for what a rare refusal has to tell. */
export async function journalOutcome(sql: Sql, answer: DoorAnswer): Promise<Outcome<PostedJournal>> {
  if (answer.outcome !== "POSTED" && answer.outcome !== "REPLAYED") return { refused: await refusal(sql, answer) };
  const amounts = answer.amounts ?? answer.asked.legs.map(({ amount }) => amount.minor);
  return { ok: { id: idOf("jnl", answer.journalUuid!), isReplay: answer.outcome === "REPLAYED", amounts } };
}

async function refusal(sql: Sql, { asked, outcome, journalUuid, leg, account, available }: DoorAnswer): Promise<Refused> {
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
    case "PERIOD_CLOSED": return periodClosed((await sql.row<{ until: Date }>("select ledger.closed_until_v1() as until"))!.until);
    case "KEY_REUSED": return journalKeyReused(journalUuid!, await journalDifferences(sql, journalUuid!, asked));
    case "NOTHING_TO_POST": return nothingToPost();
    case "POSTED": case "REPLAYED": throw new Error("not a refusal");
  }
}
