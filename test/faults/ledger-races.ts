import { ledger } from "@souk/ledger";
import { account, type AccountKind } from "@souk/ledger/chart";
import type { Leg, NewJournal } from "@souk/ledger/journal";
import { journalWriter } from "@souk/ledger/journal-writer";
import type { Database } from "@souk/shared/database";
import { newId, type Id } from "@souk/shared/ids";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { byTransaction, byWriter, ownRowsMake, type Answer, type Poster } from "./ledger-posters.ts";
import { onOwnCluster } from "./own-cluster.ts";

/** What races for one balance came to, each repetition with a seller of its own. */
export interface RaceFigures {
  readonly repetitions: number;
  /** Withdrawals of the whole balance that were posted, for each repetition. */
  readonly withdrawn: readonly number[];
  /** All others, by what they were answered. */
  readonly turnedAway: Readonly<Record<string, number>>;
  /** What two refunds together took from the seller's balance and made its debt, in cents, as "taken+owed". */
  readonly refunds: readonly string[];
  /** What the books say of sellers afterwards that is not so, in words. */
  readonly wrong: readonly string[];
  readonly violated: readonly string[];
}

const eur = "EUR" as const;
const [balance, withdrawals, refundsAsked] = [90_00n, 100, [60_00n, 70_00n]] as const;
const psp = account("psp:available", "", eur);
const of = (kind: AccountKind, seller: Id<"sel">) => account(kind, seller, eur);

const journal = (kind: string, seller: Id<"sel">, fact: string, ...legs: readonly Leg[]): NewJournal => ({ key: `${seller}:${fact}`, kind, source: { type: "Seller", id: seller }, legs });
const earned = (seller: Id<"sel">) => journal("hold.released", seller, "earned", { debit: psp, credit: of("seller:available", seller), amount: { minor: balance, currency: eur } });
const withdrawal = (seller: Id<"sel">, n: number) =>
  journal("payout.requested", seller, `payout-${n}`, { debit: of("seller:available", seller), credit: of("seller:in_payout", seller), amount: { minor: balance, currency: eur } });
const refund = (seller: Id<"sel">, minor: bigint, n: number) =>
  journal("payment.refunded", seller, `refund-${n}`, { debit: of("seller:available", seller), credit: psp, amount: { minor, currency: eur }, upTo: { debit: of("seller:owed", seller), credit: psp } });

/**
 * As often as told: a hundred withdrawals of a seller's whole balance at once, and two refunds that together are more
 * than another seller's balance; every other one by a writer, the rest in transactions and by a second writer, as from another process.
 */
export const racesRun = ({ repetitions }: { readonly repetitions: number }): Promise<RaceFigures> => onOwnCluster(async (cluster) => {
  await ownRowsMake(cluster);
  const database = await cluster.open("ledger", { poolSize: 6 });
  const writers = [journalWriter(database), journalWriter(database)];
  const posters = [byWriter(writers[0]!), byTransaction(await cluster.open("money", { poolSize: 6 })), byWriter(writers[1]!)];
  const atOnce = async (journals: readonly NewJournal[], first: number): Promise<Answer[]> =>
    Promise.all(journals.map(async (one, n) => (await posters[(first + n) % posters.length]!.post([one]))[0]!));

  const [withdrawn, refunds, wrong]: [number[], string[], string[]] = [[], [], []];
  const turnedAway: Record<string, number> = {};
  for (let n = 0; n < repetitions; n++) {
    const seller = await sellerWith(posters[0]!);
    const answers = await atOnce(Array.from({ length: withdrawals }, (_, at) => withdrawal(seller, at)), n);
    withdrawn.push(answers.filter(({ is }) => is === "posted").length);
    for (const answer of answers) if (answer.is !== "posted") turnedAway[inWord(answer)] = (turnedAway[inWord(answer)] ?? 0) + 1;
    wrong.push(...await otherThan(database, seller, { "seller:available": 0n, "seller:in_payout": balance }));

    const refunded = await sellerWith(posters[0]!);
    const told = await atOnce(refundsAsked.map((minor, at) => refund(refunded, minor, at)), n);
    const amounts = told.map((answer) => (answer.is === "posted" ? answer.posted.amounts : []));
    refunds.push([0, 1].map((leg) => amounts.reduce((sum, each) => sum + (each[leg] ?? 0n), 0n)).join("+"));
    wrong.push(...await otherThan(database, refunded, { "seller:available": 0n, "seller:owed": owed }));
  }
  await Promise.all(writers.map((writer) => writer.close()));
  const violated = (await integrityCheck(database, subgraphInvariants(ledger))).filter(({ violations }) => violations > 0).map(({ name }) => name);
  return { repetitions, withdrawn, turnedAway, refunds, wrong, violated };
});

const owed = refundsAsked[0] + refundsAsked[1] - balance;

async function sellerWith(poster: Poster): Promise<Id<"sel">> {
  const seller = newId("sel");
  await poster.post([earned(seller)]);
  return seller;
}

const inWord = (answer: Answer): string => (answer.is === "refused" ? answer.code : answer.is === "broken" ? answer.error : answer.is);

async function otherThan(database: Database, seller: Id<"sel">, wanted: Readonly<Partial<Record<AccountKind, bigint>>>): Promise<string[]> {
  const rows = await database.rows<{ kind: AccountKind; balance: string }>("select kind, balance::text from ledger.account where owner = $1", [seller]);
  return Object.entries(wanted).filter(([kind, minor]) => BigInt(rows.find((row) => row.kind === kind)?.balance ?? -1) !== minor)
    .map(([kind]) => `${kind} of ${seller}: ${JSON.stringify(rows)}`);
}

/** What must be true of all races. */
export const raceClaims = ({ repetitions, withdrawn, turnedAway, refunds, wrong, violated }: RaceFigures): Record<string, boolean> => ({
  "of a hundred withdrawals of the whole balance exactly one is posted": withdrawn.length === repetitions && withdrawn.every((n) => n === 1),
  "the others are told that the balance does not suffice": turnedAway["INSUFFICIENT_BALANCE"] === repetitions * (withdrawals - 1),
  "two refunds take the balance once and make a debt of the rest": refunds.every((sum) => sum === `${balance}+${owed}`),
  "balances are what was told": wrong.length === 0,
  "every invariant holds": violated.length === 0,
});

/** The figures as lines to print. */
export const raceLines = ({ repetitions, turnedAway }: RaceFigures): string[] => [
  `${repetitions} times ${withdrawals} withdrawals of the whole balance at once: one posted each time, the others ${JSON.stringify(turnedAway)}`,
  `${repetitions} times two refunds of ${refundsAsked.join(" and ")} cents from ${balance}: ${balance} taken and ${owed} owed each time`,
];
