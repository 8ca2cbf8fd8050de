import { idOf } from "@souk/shared/ids";
import { decimalOf } from "@souk/shared/money";
import { accountName } from "../accounts/chart.ts";
import { csvRecord } from "./csv.ts";
import type { BookedJournal, PostedLine } from "./booked-journal.ts";

/**
 * The first record. `debit` and `credit` are decimal amounts, of which one is empty; `amountMinor` is the same with a
 * sign, debits above zero, in minor units: it sums to zero in each currency. `balanceAfterMinor` is the account's balance after the entry, as
 * its kind counts, and `accountVersion` the number of its entries so far.
 */
export const csvHeader = csvRecord([
  "account", "accountKind", "accountOwner", "currency", "debit", "credit", "amountMinor", "balanceAfterMinor", "accountVersion",
  "journalId", "line", "key", "kind", "sourceType", "sourceId", "effectiveAt", "postedAt", "actor", "reversalOf",
]);

const text = (value: string) => ({ text: value });

/** A journal as records: two for each posting, its debit and its credit. */
export const csvOfJournal = (journal: BookedJournal): string =>
  journal.postings.map((posting) => entry(journal, posting, "debit") + entry(journal, posting, "credit")).join("");

function entry(journal: BookedJournal, posting: PostedLine, side: "debit" | "credit"): string {
  const { kind, owner, balance, version } = posting[side];
  const { currency, line } = posting;
  const minor = BigInt(posting.minor);
  const amount = decimalOf({ minor, currency });
  return csvRecord([
    text(accountName({ kind, owner, currency })), kind, text(owner), currency, ...(side === "debit" ? [amount, "", minor] : ["", amount, -minor]), balance, version,
    idOf("jnl", journal.id), line, text(journal.key), journal.kind, journal.sourceType, text(journal.sourceId), journal.effectiveAt, journal.postedAt,
    text(journal.actor), journal.reversalOf === null ? "" : idOf("jnl", journal.reversalOf),
  ]);
}
