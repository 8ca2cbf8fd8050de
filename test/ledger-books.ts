import { expect } from "vitest";
import { ledger } from "@souk/ledger";
import { account, type AccountKind, type AccountRef } from "@souk/ledger/chart";
import type { Leg, PostedJournal, Rest } from "@souk/ledger/journal";
import { post } from "@souk/ledger/post";
import type { Database } from "@souk/shared/database";
import { newId } from "@souk/shared/ids";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { inTransaction, test as base } from "./database.ts";
import { ledgerStory, type LedgerTable } from "./ledger-story.ts";

const eur = "EUR" as const;
const own = (kind: AccountKind) => account(kind, "", eur);

/** The platform's own accounts in euro; tax is owed to Germany. */
export const platform = {
  pending: own("psp:pending"), pspAvailable: own("psp:available"), bank: own("bank"),
  pspFees: own("expense:psp_fees"), disputes: own("expense:disputes"), promotions: own("expense:promotions"), refunds: own("expense:refunds"),
  commission: own("revenue:commission"), suspense: own("suspense:unmatched"), tax: account("tax:payable", "DE", eur),
} as const;

/** From one account to another: of an amount in cents, whole or up to what both have room for. */
export const moves = (debit: AccountRef, credit: AccountRef, minor: bigint, upTo?: Rest): Leg =>
  ({ debit, credit, amount: { minor, currency: eur }, ...(upTo === undefined ? {} : { upTo }) });

/** The books of one order of Ada's for a lamp. */
export interface Books {
  readonly escrow: AccountRef;
  /** The case of a chargeback. */
  readonly dispute: AccountRef;
  readonly available: AccountRef;
  readonly reserve: AccountRef;
  readonly inPayout: AccountRef;
  readonly owed: AccountRef;
  readonly connected: AccountRef;
  /** Posts one journal about the order, through the door. @throws Refused */
  post(kind: string, ...legs: readonly Leg[]): Promise<PostedJournal>;
  /** All that was posted, as a table. */
  story(): Promise<LedgerTable>;
  /** What is left of it on each account. */
  ends(): Promise<LedgerTable>;
}

/** The debt rule: of what a journal has credited to the seller, as much as is owed goes to the debt. */
export const debtFirst = ({ available, owed }: Books, minor: bigint): Leg => moves(available, owed, minor, "dropped");

/** The seller bears it: from what it has, the rest becomes its debt. */
export const bySeller = ({ available, owed }: Books, credit: AccountRef, minor: bigint): Leg =>
  moves(available, credit, minor, { debit: owed, credit });

/** The lamp is paid: items 100, of which the platform's promotion bears 10, shipping 5 and tax 19; 114 paid, 124 held. */
export const lampPaid = ({ post: posted, escrow }: Books) => posted("capture",
  moves(platform.pending, escrow, 114_00n),
  moves(platform.promotions, escrow, 10_00n));

/** The lamp's escrow is released: commission is 10 and the tax on it 2. */
export const lampReleased = ({ post: posted, escrow, available }: Books) => posted("release",
  moves(escrow, available, 93_00n),
  moves(escrow, platform.commission, 10_00n),
  moves(escrow, platform.tax, 21_00n));

let facts = 0;

/** Books of a new order. @param database the ledger's. @param ada whose order it is, by default a new seller's */
export function booksOf(database: Database, ada: string = newId("sel")): Books {
  const [lamp, chargeback] = [newId("ord"), newId("cbk")];
  const of = (kind: AccountKind, owner: string) => account(kind, owner, eur);
  const { postings, balances } = ledgerStory(database, { [ada]: "ada", [lamp]: "lamp", [chargeback]: "lamp" });
  return {
    escrow: of("escrow", lamp), dispute: of("dispute", chargeback),
    available: of("seller:available", ada), reserve: of("seller:reserve", ada), inPayout: of("seller:in_payout", ada),
    owed: of("seller:owed", ada), connected: of("psp:connected", ada),
    async post(kind, ...legs) {
      const [outcome] = await inTransaction(database, (tx) => post(tx, [{ key: `story:${lamp}:${++facts}`, kind, source: { type: "Order", id: lamp }, legs }]));
      if ("refused" in outcome!) throw outcome.refused;
      return outcome!.ok;
    },
    story: () => postings(lamp), ends: () => balances(lamp),
  };
}

/** Tests of the ledger as money will use it: each has an order of its own, and leaves books that are true. */
export const test = base.extend<{ $file: { database: Database }; $test: { books: Books } }>({
  database: [async ({ scratch }, use) => use(await scratch.open("ledger")), { scope: "file" }],
  books: async ({ database }, use) => {
    await use(booksOf(database));
    expect((await integrityCheck(database, subgraphInvariants(ledger))).filter(({ violations }) => violations > 0)).toEqual([]);
  },
});
