import { describe, expect } from "vitest";
import { auditor, moved, platform, rowsRead, test, type LedgerGraph, type Stall } from "@souk/test/ledger-graph";
import type { AccountRef } from "./chart.ts";

const entriesOf = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LedgerAccount { entries(last: 50) { nodes { postedAt balanceAfter { minor } } } } } }`;
const balancesAt = `query ($of: [_Any!]!, $asOf: DateTime) { _entities(representations: $of) { ... on LedgerAccount { balance(asOf: $asOf) { minor } } } }`;
interface Entries { readonly _entities: readonly { readonly entries: { readonly nodes: readonly { readonly postedAt: string; readonly balanceAfter: { readonly minor: string } }[] } }[] }
interface Balances { readonly _entities: readonly { readonly balance: { readonly minor: string } }[] }

const representations = (ids: readonly string[]) => ({ of: ids.map((id) => ({ __typename: "LedgerAccount", id })) });
const ofAccounts = async (graph: LedgerGraph, accounts: readonly AccountRef[]) => representations(await Promise.all(accounts.map(graph.idOf)));
/** What an account held at a moment, or holds now. */
const balanceAt = async (graph: LedgerGraph, account: AccountRef, asOf?: Date): Promise<string> =>
  (await graph.ask<Balances>(auditor, balancesAt, { ...(await ofAccounts(graph, [account])), asOf }))._entities[0]!.balance.minor;
const momentsOf = async (graph: LedgerGraph, account: AccountRef): Promise<Date[]> =>
  (await graph.ask<Entries>(auditor, entriesOf, await ofAccounts(graph, [account])))._entities[0]!.entries.nodes.map(({ postedAt }) => new Date(postedAt)).toReversed();
const before = (moment: Date) => new Date(moment.getTime() - 1);
/** So that the next posting is of another millisecond. */
const pause = (graph: LedgerGraph) => graph.database.run("select pg_sleep(0.003)");

async function paid(graph: LedgerGraph, { escrow }: Stall, ...amounts: readonly bigint[]) {
  for (const amount of amounts) {
    await graph.post("payment.captured", [moved(platform.pending, escrow, amount)]);
    await pause(graph);
  }
}

describe("a balance at a moment that has passed", () => {
  test("is what the account held at the end of that very millisecond", async ({ graph }) => {
    const stall = graph.stall();
    await paid(graph, stall, 100n, 20n);
    await graph.post("hold.released", [moved(stall.escrow, stall.available, 30n)]);
    const [first, second, third] = await momentsOf(graph, stall.escrow) as [Date, Date, Date];
    const at = (moment?: Date) => balanceAt(graph, stall.escrow, moment);
    expect(await Promise.all([before(first), first, before(second), second, before(third), third].map(at))).toEqual(["0", "100", "100", "120", "120", "90"]);
    expect(await at()).toBe("90");
  });

  test("is nothing before the first entry and the present one from the last on, to the ends of the calendar", async ({ graph }) => {
    const stall = graph.stall();
    await paid(graph, stall, 100n);
    const at = (moment: string) => balanceAt(graph, stall.escrow, new Date(moment));
    expect(await at("0001-01-01T00:00:00.000Z")).toBe("0");
    expect(await at("9999-12-31T23:59:59.999Z")).toBe("100");
  });

  test("holds all of what one call has posted, or nothing of it", async ({ graph }) => {
    const stall = graph.stall();
    await graph.postTogether("payment.captured", [1n, 2n, 4n].map((amount) => [moved(platform.pending, stall.escrow, amount)]));
    const [moment, ...others] = await momentsOf(graph, stall.escrow) as [Date, Date, Date];
    expect(others).toEqual([moment, moment]);
    expect(await balanceAt(graph, stall.escrow, moment)).toBe("7");
    expect(await balanceAt(graph, stall.escrow, before(moment))).toBe("0");
  });

  test("is the same as the sum of what was posted by then, on both sides of many accounts", async ({ graph }) => {
    const stalls = Array.from({ length: 5 }, () => graph.stall());
    for (const stall of stalls) {
      await paid(graph, stall, 50n, 60n);
      await graph.post("hold.released", [moved(stall.escrow, stall.available, 80n)]);
      await graph.post("reserve.taken", [moved(stall.available, stall.reserve, 15n)]);
    }
    for (const account of [platform.pending, stalls[2]!.escrow, stalls[2]!.available]) {
      for (const moment of await momentsOf(graph, stalls[2]!.available)) {
        const { minor } = (await graph.database.row<{ minor: string }>(
          `select coalesce(sum(a.sign * case when p.debit_account_id = a.id then p.minor else -p.minor end), 0) as minor
             from ledger.account a
             join ledger.posting p on a.id in (p.debit_account_id, p.credit_account_id)
            where a.name = $1
              and p.posted_at < $2::timestamptz + interval '1 millisecond'`, [`${account.kind} ${account.owner} ${account.currency}`, moment]))!;
        expect(await balanceAt(graph, account, moment)).toBe(minor);
      }
    }
  });

  test("of many accounts at several moments takes one statement beside the accounts' own", async ({ graph }) => {
    const stalls = Array.from({ length: 10 }, () => graph.stall());
    for (const stall of stalls) await graph.post("payment.captured", [moved(platform.pending, stall.escrow, 5n)]);
    const now = new Date();
    const both = `query ($of: [_Any!]!, $now: DateTime!, $earlier: DateTime!) { _entities(representations: $of) { ... on LedgerAccount {
      balance { minor } now: balance(asOf: $now) { minor } earlier: balance(asOf: $earlier) { minor } } } }`;
    const statements = async (some: readonly Stall[]) =>
      graph.statements(auditor, both, { ...(await ofAccounts(graph, some.map(({ escrow }) => escrow))), now, earlier: new Date(now.getTime() - 60_000) });
    expect(await statements(stalls.slice(0, 1))).toBe(2);
    expect(await statements(stalls)).toBe(2);
  });

  test("reads one entry of each side, however many there are", async ({ graph }) => {
    const stall = graph.stall();
    for (let n = 0; n < 5; n++) await graph.postTogether("payment.captured", Array.from({ length: 400 }, () => [moved(platform.pending, stall.escrow, 1n)]));
    const plan = await graph.plans(auditor, balancesAt, { ...(await ofAccounts(graph, [platform.pending])), asOf: new Date() });
    expect(plan).toMatch(/posting_debits/);
    expect(plan).toMatch(/posting_credits/);
    expect(rowsRead(plan)).toBeLessThan(100);      // the accounts are a few dozen, the entries thousands
  });
});
