import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { allDaysTaken, captured, dayAgo, daysPass, posted } from "@souk/test/captures";
import { test } from "@souk/test/database";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { ledger as definition } from "../index.ts";

const daysQuery = `query ($owner: ID!, $first: Int, $after: Cursor, $last: Int) { ledgerAccount(kind: ESCROW, ownerId: $owner, currency: "EUR") {
  dailyBalances(first: $first, after: $after, last: $last) { nodes { day balance { decimal } debits { minor } credits { minor } version } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
interface Days { readonly ledgerAccount: { readonly dailyBalances: { readonly nodes: readonly { readonly day: string }[]; readonly pageInfo: { readonly endCursor: string } } } }

describe("dailyBalances and trialBalance(asOf:)", () => {
  test("show the days on which an account moved, the latest first, and the trial balance of a past day", async ({ scratch }) => {
    const { database, counted } = countingDatabase(await scratch.open("ledger"));
    const subgraph = await subgraphUnderTest(scratch, definition, database);
    const auditor = subgraph.as(person({ roles: ["AUDITOR"] }));
    const owner = newId("ord");
    for (const minor of [100n, 20n, 3n]) {
      await posted(database, captured(minor, { order: owner }));
      await daysPass(scratch, 1);
    }
    await allDaysTaken(database);
    const [threeAgo, twoAgo, yesterday] = [await dayAgo(database, 3), await dayAgo(database, 2), await dayAgo(database, 1)];

    const { data } = await auditor.run<Days>(daysQuery, { owner, first: 2 });
    expect(data!.ledgerAccount.dailyBalances).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: [
      { day: yesterday, balance: { decimal: "1.23" }, debits: { minor: "0" }, credits: { minor: "3" }, version: "3" },
      { day: twoAgo, balance: { decimal: "1.20" }, debits: { minor: "0" }, credits: { minor: "20" }, version: "2" },
    ] });
    const rest = await auditor.run<Days>(daysQuery, { owner, first: 2, after: data!.ledgerAccount.dailyBalances.pageInfo.endCursor });
    expect(rest.data!.ledgerAccount.dailyBalances.nodes.map(({ day }) => day)).toEqual([threeAgo]);
    expect((await auditor.run<Days>(daysQuery, { owner, last: 2 })).data!.ledgerAccount.dailyBalances.nodes.map(({ day }) => day)).toEqual([twoAgo, threeAgo]);
    expect((await auditor.run<Days>(daysQuery, { owner, first: 51 })).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);

    expect(await counted(() => auditor.run(`{ ledgerAccounts(first: 50) { nodes { dailyBalances(first: 2) { nodes { day } } } } }`))).toBe(2);
    const trial = (asOf: string | null) => auditor.run(`query ($asOf: Date) { trialBalance(asOf: $asOf) { lines { kind debit { minor } credit { minor } } sums { isBalanced } } }`, { asOf });
    expect((await trial(twoAgo)).data).toEqual({ trialBalance: { sums: [{ isBalanced: true }], lines: [
      { kind: "ESCROW", debit: { minor: "0" }, credit: { minor: "120" } }, { kind: "PSP_PENDING", debit: { minor: "120" }, credit: { minor: "0" } },
    ] } });
    expect((await trial(yesterday)).data).toEqual((await trial(null)).data);
    expect((await trial(await dayAgo(database, 0))).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(await subgraph.violated()).not.toContain("L7");
  });
});
