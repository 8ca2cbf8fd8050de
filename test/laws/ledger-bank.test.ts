import { expect } from "vitest";
import { account, type AccountRef } from "@souk/ledger/chart";
import type { Leg, NewJournal } from "@souk/ledger/journal";
import { newId } from "@souk/shared/ids";
import { test } from "../database.ts";
import { seeded } from "../faults/seeded.ts";
import { brokenLaws } from "../ledger-attacks.ts";
import { seed } from "./cases.ts";
import { answerOf, entrancesOpen, through } from "./ledger-entrance.ts";

const loadMs = 4_000;
const callers = 16;
const journalsOfCallMax = 6;
const snapshotsMin = 20;      // far fewer than are taken, so that a slow machine passes and a reader that never ran does not

/** Few accounts, so that everybody meets: of four sellers what they have and owe, with a floor, and the provider, without. */
const accounts = (["EUR", "JPY"] as const).map((currency): readonly AccountRef[] =>
  Array.from({ length: 4 }, () => newId("sel")).flatMap((seller) => [account("seller:available", seller, currency), account("seller:owed", seller, currency), account("psp:connected", seller, currency)]));

/** In one snapshot: currencies, what does not add up to zero, and the accounts that do not stand where their last entry says. */
const snapshotSql = `
  select (select count(distinct currency)::int from ledger.account) as currencies,
         (select count(*)::int from (select from ledger.account group by currency having sum(sign * balance) <> 0) as c) as unbalanced,
         (select count(*)::int
            from ledger.account a
           cross join lateral (
             select balance, version
               from (select debit_balance as balance, debit_version as version from ledger.posting where debit_account_id = a.id
                     union all
                     select credit_balance, credit_version from ledger.posting where credit_account_id = a.id) as e
              order by version desc
              limit 1
           ) as last
           where (last.balance, last.version) is distinct from (a.balance, a.version)) as torn`;
interface Snapshot { readonly currencies: number; readonly unbalanced: number; readonly torn: number }

test(`a bank that is looked at while everybody pays everybody has the same total in every snapshot (seed ${seed})`, async ({ scratch }) => {
  const entrances = entrancesOpen(await scratch.open("ledger", { poolSize: 6 }));
  const reader = await scratch.open("ledger", { poolSize: 1 });
  const endsAt = Date.now() + loadMs;
  const met = new Map<string, number>();

  /** Every fourth posts in a transaction of its own, several journals in one call; the others wait for each other's company in the writer. */
  const caller = async (n: number) => {
    const random = seeded(seed + n);
    const leg = (): Leg => {
      const of = accounts[random.below(2)]!;
      const debit = random.below(of.length);
      return { debit: of[debit]!, credit: of[(debit + 1 + random.below(of.length - 1)) % of.length]!, amount: { minor: BigInt(1 + random.below(500)), currency: of[debit]!.currency } };
    };
    for (let at = 0; Date.now() < endsAt; at++) {
      const journals = Array.from({ length: 1 + random.below(n % 4 === 0 ? journalsOfCallMax : 1) }, (_, of): NewJournal =>
        ({ key: `bank:${n}:${at}:${of}`, kind: "bank.moved", source: { type: "Law", id: "bank" }, legs: Array.from({ length: 1 + random.below(3) }, leg) }));
      for (const outcome of await through(n % 4 === 0 ? "post" : "writer", entrances, journals)) {
        const answer = answerOf(outcome);
        const word = answer.is === "refused" ? answer.code : answer.is;
        met.set(word, (met.get(word) ?? 0) + 1);
      }
    }
  };
  const snapshots: Snapshot[] = [];
  const looking = async () => {
    while (Date.now() < endsAt) snapshots.push((await reader.row<Snapshot>(snapshotSql))!);
  };
  await Promise.all([looking(), ...Array.from({ length: callers }, (_, n) => caller(n))]);
  await entrances.writer.close();

  process.stdout.write(`ledger bank: ${[...met].map(([word, times]) => `${times} ${word}`).join(" · ")} · ${snapshots.length} snapshots\n`);
  expect(snapshots.filter(({ currencies }) => currencies === 2).length).toBeGreaterThan(snapshotsMin);
  expect([...met.keys()].toSorted()).toEqual(["INSUFFICIENT_BALANCE", "posted"]);
  expect(snapshots.filter(({ unbalanced, torn }) => unbalanced + torn > 0)).toEqual([]);
  expect(await brokenLaws((text) => reader.rows(text))).toEqual([]);
});
