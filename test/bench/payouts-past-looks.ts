import { accountBalances } from "@souk/ledger/account-balances";
import { accountNamed } from "@souk/ledger/account-reads";
import { accountStatements } from "@souk/ledger/account-statement";
import type { AccountRef } from "@souk/ledger/chart";
import { trialBalanceAt } from "@souk/ledger/trial-balance-at";
import { payoutItems, payoutOpenings } from "@souk/money/payout-items";
import { payouts, type Payout } from "@souk/money/payout-tables";
import { present } from "@souk/shared/assert";
import type { Database } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { PageArgs } from "@souk/shared/pages";
import type { Era } from "./payouts-past-books.ts";

/** Looks into the past, by what is asked for; and one row by its key, to compare. */
export const looks = {
  row: "a journal by its id",
  balance: "a seller's balance as of a past moment",
  busyBalance: "the busiest account's balance as of a past moment",
  statement: "a seller's statement over 30 days",
  trialBalance: "the trial balance of a past day",
  payout: "a payout's statement, 40 entries, first page",
  manyFirst: "one of a tenth of all postings, first page",
  manyMiddle: "the same, a page from its middle on",
  manyLast: "the same, its last page",
  busyStatement: "the busiest account's statement over 30 days",
} as const;
export type Look = keyof typeof looks;

/** Where is looked: what there is at this size. */
export interface LookedAt {
  readonly era: Era;
  readonly seller: () => AccountRef;
  readonly busy: AccountRef;
  readonly busySeller: AccountRef;
}

const dayMs = 86_400_000;
const pageSize = 50;

/** Opens them over both subgraphs' databases; each call looks once, as a request of its own. */
export async function looksOpen(ledger: Database, money: Database, { era, seller, busy, busySeller }: LookedAt): Promise<(of: { ledger: Database; money: Database }) => Record<Look, () => Promise<unknown>>> {
  const at = () => new Date(era.from.getTime() + Math.random() * (era.to.getTime() - era.from.getTime()));
  const accounts = new Map(await Promise.all([...Array.from({ length: 50 }, seller), busy].map(async (ref) => [ref.kind + ref.owner, present(await accountNamed(ledger, ref), "an account that was posted to")] as const)));
  const all = [...accounts.values()];
  const busyAccount = all.find(({ kind }) => kind === busy.kind)!;
  const anySeller = () => all[Math.floor(Math.random() * (all.length - 1))]!;
  const latest = async (owner: string): Promise<Payout> => present((await money.read(payouts,
    `select ${payouts.select("p")} from money.payout p where p.seller_id = $1 order by p.entry_version desc limit 1`, [uuidOf(owner as Id<"sel">)]))[0], "a payout that was planted");
  const usual = await Promise.all(all.filter((account) => account !== busyAccount).map(({ owner }) => latest(owner)));
  const many = await latest(busySeller.owner);
  const statementOf = async (sql: Database, payout: Payout, args: PageArgs) => payoutItems(sql, payout, present(await payoutOpenings(sql).load(payout.id), "where it begins"), args);
  const { at: middleAt } = present(await ledger.row<{ at: string }>(
    "select posted_at::text as at from ledger.posting where credit_account_id = (select id from ledger.account where kind = 'seller:available' and owner = $1) order by posted_at, credit_version offset $2 limit 1",
    [busySeller.owner, Math.floor(Number(many.entryVersion) / 2)]), "an entry in the middle");
  const middle = Buffer.from(JSON.stringify(["entryMoved", middleAt, "0"])).toString("base64url");
  const journals = (await ledger.rows<{ id: string }>("select id from ledger.journal limit 1000")).map(({ id }) => id);
  const month = () => {
    const from = new Date(era.from.getTime() + Math.random() * dayMs);
    return { from, to: new Date(from.getTime() + 30 * dayMs) };
  };
  return (of) => ({
    row: () => of.ledger.row("select * from ledger.journal where id = $1", [journals[Math.floor(Math.random() * journals.length)]]),
    balance: () => accountBalances(of.ledger).at(anySeller(), at()),
    busyBalance: () => accountBalances(of.ledger).at(busyAccount, at()),
    statement: () => accountStatements(of.ledger).over(anySeller(), month()),
    trialBalance: () => trialBalanceAt(of.ledger, at().toISOString().slice(0, 10), null),
    payout: () => statementOf(of.money, usual[Math.floor(Math.random() * usual.length)]!, { first: pageSize }),
    manyFirst: () => statementOf(of.money, many, { first: pageSize }),
    manyMiddle: () => statementOf(of.money, many, { first: pageSize, after: middle }),
    manyLast: () => statementOf(of.money, many, { last: pageSize }),
    busyStatement: () => accountStatements(of.ledger).over(busyAccount, month()),
  });
}
