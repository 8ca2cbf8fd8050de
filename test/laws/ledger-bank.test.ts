import { expect } from "vitest";
import { ledger } from "@souk/ledger";
import { account, type AccountRef } from "@souk/ledger/chart";
import type { Leg } from "@souk/ledger/journal";
import { journalWriter } from "@souk/ledger/journal-writer";
import { post } from "@souk/ledger/post";
import { newId } from "@souk/shared/ids";
import { integrityCheck } from "@souk/shared/integrity";
import { Refused } from "@souk/shared/refusals";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { inTransaction, test, testOrigin } from "../database.ts";
import { seeded } from "../faults/seeded.ts";

const loadMs = 4_000;
const callers = 16;
const snapshotsMin = 20;      // far fewer than are taken, so that a slow machine passes and a reader that never ran does not

/** Few accounts, so that everybody meets: of four sellers what they have and owe, and the provider. */
const sellers = Array.from({ length: 4 }, () => newId("sel"));
const accounts: readonly AccountRef[] = sellers.flatMap((seller) => [account("seller:available", seller, "EUR"), account("seller:owed", seller, "EUR"), account("psp:connected", seller, "EUR")]);

/** In one snapshot: the total of all balances, and the accounts whose balance is not that of their last entry. */
const snapshotSql = `
  select (select sum(a.sign * a.balance) from ledger.account a)::text as total,
         (select count(*)::int from ledger.account a) as accounts,
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

test("a bank whose total is looked at while everybody pays everybody has the same total in every snapshot", async ({ scratch }) => {
  const database = await scratch.open("ledger", { poolSize: 6 });
  const reader = await scratch.open("ledger", { poolSize: 1 });
  const writer = journalWriter(database);
  const seed = Date.now() & 0x7fffffff;
  process.stdout.write(`ledger bank: seed ${seed}\n`);
  const endsAt = Date.now() + loadMs;
  let [posted, refused] = [0, 0];

  const caller = async (n: number) => {
    const random = seeded(seed + n);
    for (let at = 0; Date.now() < endsAt; at++) {
      const legs = Array.from({ length: 1 + random.below(3) }, (): Leg => {
        const debit = random.below(accounts.length);
        return { debit: accounts[debit]!, credit: accounts[(debit + 1 + random.below(accounts.length - 1)) % accounts.length]!, amount: { minor: BigInt(1 + random.below(500)), currency: "EUR" } };
      });
      const journal = { key: `bank:${seed}:${n}:${at}`, kind: "bank.moved", source: { type: "Law", id: "bank" }, legs };
      try {
        if (n % 4 === 0) {
          const [outcome] = await inTransaction(database, (tx) => post(tx, [journal]));
          if ("refused" in outcome!) throw outcome.refused;
        } else await writer.post(journal, { ...testOrigin, deadlineMs: Date.now() + 20_000 });
        posted++;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused++;
      }
    }
  };
  const snapshots: { readonly total: string | null; readonly torn: number }[] = [];
  const looking = (async () => {
    while (Date.now() < endsAt) {
      const seen = (await reader.row<{ total: string | null; torn: number; accounts: number }>(snapshotSql))!;
      if (seen.accounts > 0) snapshots.push(seen);
    }
  })();
  await Promise.all([looking, ...Array.from({ length: callers }, (_, n) => caller(n))]);
  await writer.close();

  process.stdout.write(`ledger bank: ${posted} posted, ${refused} refused, ${snapshots.length} snapshots\n`);
  expect(snapshots.length).toBeGreaterThan(snapshotsMin);
  expect(posted).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
  expect(snapshots.filter(({ total, torn }) => total !== "0" || torn !== 0)).toEqual([]);
  const broken = (await integrityCheck(database, subgraphInvariants(ledger))).filter(({ name, violations }) => /^L[1-5]$/.test(name) && violations > 0);
  expect(broken).toEqual([]);
});
