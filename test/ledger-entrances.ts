import { account, type AccountKind, type AccountRef } from "@souk/ledger/chart";
import type { Leg, NewJournal, PostedJournal, Rest } from "@souk/ledger/journal";
import { journalWriter } from "@souk/ledger/journal-writer";
import { post } from "@souk/ledger/post";
import type { Outcome } from "@souk/shared/batcher";
import type { Database } from "@souk/shared/database";
import { newId } from "@souk/shared/ids";
import { inTransaction, testOrigin } from "./database.ts";

/** Posts journals, each for itself. */
export type Entrance = (database: Database, journals: readonly NewJournal[]) => Promise<Outcome<PostedJournal>[]>;

const waitMs = 20_000;      // a loaded machine is slow, not wrong

/** The two ways into the books: within a transaction of the caller's, all at once, and by the writer, one after the other. */
export const entrances: readonly (readonly [string, Entrance])[] = [
  ["in a transaction", (database, journals) => inTransaction(database, (tx) => post(tx, journals))],
  ["by the writer", async (database, journals) => {
    const writer = journalWriter(database);
    const outcomes: Outcome<PostedJournal>[] = [];
    for (const journal of journals)
      outcomes.push(await writer.post(journal, { ...testOrigin, deadlineMs: Date.now() + waitMs }).then((ok) => ({ ok }), (refused: Error) => ({ refused })));
    await writer.close();
    return outcomes;
  }],
];

/** Accounts of an order and its seller that no other test uses, and the platform's. */
export function accountsOfOrder() {
  const [order, seller] = [newId("ord"), newId("sel")];
  const of = (kind: AccountKind, owner: string) => account(kind, owner, "EUR");
  return { escrow: of("escrow", order), available: of("seller:available", seller), owed: of("seller:owed", seller), connected: of("psp:connected", seller), psp: of("psp:pending", "") };
}

/** A leg in cents of euro. */
export const moved = (debit: AccountRef, credit: AccountRef, minor: bigint, upTo?: Rest): Leg => ({ debit, credit, amount: { minor, currency: "EUR" }, ...(upTo === undefined ? {} : { upTo }) });

let facts = 0;
/** A journal under a key of its own, unless told otherwise. */
export const journalOf = (legs: readonly Leg[], also: Partial<NewJournal> = {}): NewJournal =>
  ({ key: `entrance:${++facts}`, kind: "payment.captured", source: { type: "Payment", id: "pay_1" }, legs, ...also });
