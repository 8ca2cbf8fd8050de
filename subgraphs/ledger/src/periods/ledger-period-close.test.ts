import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { captured, posted } from "@souk/test/captures";
import { test } from "@souk/test/database";
import { person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { account } from "../accounts/chart.ts";
import { ledger as definition } from "../index.ts";
import { periodSweep } from "./period-count.ts";

const staff = (role: string): Caller => ({ ...person({ roles: [role] }), steppedUpUntilMs: Date.now() + 600_000 });
const closeMutation = `mutation ($input: LedgerPeriodCloseInput!) { ledgerPeriodClose(input: $input) {
  period { id from until closedBy lines { kind } } userErrors { __typename code path ... on PeriodAlreadyClosedError { closedUntil } } } }`;
const periodsQuery = `query ($first: Int, $after: Cursor) { ledgerPeriods(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { from until
  lines { kind opening { minor currency } debits { minor } credits { minor } closing { decimal } } } } }`;
const day = (n: number) => new Date(Date.UTC(2024, 0, n));

let keys = 0;
const input = (until: Date) => ({ input: { until: until.toISOString(), idempotencyKey: `close-${++keys}` } });

describe("ledgerPeriodClose", () => {
  test("closes the books, adds them up by effective time, and refuses what comes too late", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, definition);
    const { database } = subgraph.runtime;
    const clerk = staff("FINANCE");
    const released = (minor: bigint, order: string, effectiveAt: Date) => ({
      ...captured(minor, { effectiveAt }), kind: "payment.released",
      legs: [{ debit: account("escrow", order, "EUR"), credit: account("revenue:commission", "", "EUR"), amount: { minor, currency: "EUR" as const } }],
    });
    const order = "ord_00000000000000000000000001";
    await posted(database, captured(100n, { order, effectiveAt: day(5) }), captured(50n, { order, effectiveAt: day(12) }), released(30n, order, day(9)), captured(1n));

    const first = await subgraph.as(clerk).run(closeMutation, input(day(10)));
    expect(first.data).toMatchObject({ ledgerPeriodClose: { period: { from: null, until: day(10).toISOString(), closedBy: clerk.actor, lines: null }, userErrors: [] } });
    await expect(posted(database, captured(1n, { effectiveAt: day(9) }))).rejects.toMatchObject({ userErrors: [{ code: "PERIOD_CLOSED", closedUntil: day(10) }] });
    await posted(database, captured(1n, { effectiveAt: day(10) }));
    await subgraph.as(clerk).run(closeMutation, input(day(20)));
    expect([await periodSweep.sweep(subgraph.runtime), await periodSweep.sweep(subgraph.runtime), await periodSweep.sweep(subgraph.runtime)]).toEqual([1, 1, 0]);

    const { data } = await subgraph.as(staff("AUDITOR")).run<{ ledgerPeriods: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(periodsQuery, { first: 1 });
    expect(data!.ledgerPeriods.nodes).toEqual([{ from: day(10).toISOString(), until: day(20).toISOString(), lines: [
      { kind: "ESCROW", opening: { minor: "70", currency: "EUR" }, debits: { minor: "0" }, credits: { minor: "51" }, closing: { decimal: "1.21" } },
      { kind: "PSP_PENDING", opening: { minor: "100", currency: "EUR" }, debits: { minor: "51" }, credits: { minor: "0" }, closing: { decimal: "1.51" } },
      { kind: "REVENUE_COMMISSION", opening: { minor: "30", currency: "EUR" }, debits: { minor: "0" }, credits: { minor: "0" }, closing: { decimal: "0.30" } },
    ] }]);
    const rest = await subgraph.as(staff("ADMIN")).run<{ ledgerPeriods: unknown }>(periodsQuery, { first: 1, after: data!.ledgerPeriods.pageInfo.endCursor });
    expect(rest.data!.ledgerPeriods).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ from: null, until: day(10).toISOString(), lines: [
      { kind: "ESCROW", opening: { minor: "0" }, debits: { minor: "30" }, credits: { minor: "100" }, closing: { decimal: "0.70" } },
      { kind: "PSP_PENDING", closing: { decimal: "1.00" } }, { kind: "REVENUE_COMMISSION", closing: { decimal: "0.30" } },
    ] }] });
    expect(await database.rows("select aggregate_id, actor from ledger.event where type = 'period.closed' order by position"))
      .toEqual([day(10), day(20)].map((until) => ({ aggregate_id: until.toISOString(), actor: clerk.actor })));
    expect(await subgraph.violated()).toEqual([]);
  });

  test("refuses a moment that is closed already, and one in the future, each by its type", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, definition);
    const closed = async (until: Date) => (await subgraph.as(staff("ADMIN")).run<{ ledgerPeriodClose: unknown }>(closeMutation, input(until))).data!.ledgerPeriodClose;
    const until = new Date(Date.now() - 60_000);
    expect(await closed(until)).toMatchObject({ userErrors: [] });
    for (const earlier of [until, new Date(until.getTime() - 1)])
      expect(await closed(earlier)).toEqual({ period: null, userErrors: [
        { __typename: "PeriodAlreadyClosedError", code: "PERIOD_ALREADY_CLOSED", path: ["input", "until"], closedUntil: until.toISOString() }] });
    expect(await closed(new Date(Date.now() + 60_000))).toEqual({ period: null, userErrors: [{ __typename: "InvalidInputError", code: "INVALID", path: ["input", "until"] }] });
  });

  test("answers the same key with the first period", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, definition);
    const clerk = staff("FINANCE");
    const asked = input(new Date(Date.now() - 1_000));
    const first = await subgraph.as(clerk).run<{ ledgerPeriodClose: { period: { id: string } } }>(closeMutation, asked);
    const again = await subgraph.as(clerk).run<{ ledgerPeriodClose: { period: { id: string } } }>(closeMutation, asked);
    expect(again.data!.ledgerPeriodClose.period.id).toBe(first.data!.ledgerPeriodClose.period.id);
    expect(again.extensions).toEqual({ idempotency: { replayed: ["ledgerPeriodClose"] } });
  });

  test("is for finance and administrators who have shown their second factor; the list for auditors too", async ({ scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, definition);
    for (const [caller, code] of [[anonymous, "UNAUTHENTICATED"], [person(), "FORBIDDEN"], [staff("SUPPORT"), "FORBIDDEN"], [staff("AUDITOR"), "FORBIDDEN"],
      [person({ roles: ["FINANCE"] }), "STEP_UP_REQUIRED"], [person({ roles: ["ADMIN"] }), "STEP_UP_REQUIRED"]] as const)
      expect((await subgraph.as(caller).run(closeMutation, input(new Date(Date.now() - 1)))).errors).toMatchObject([{ extensions: { code } }]);
    for (const [caller, code] of [[anonymous, "UNAUTHENTICATED"], [person(), "FORBIDDEN"], [staff("SUPPORT"), "FORBIDDEN"]] as const)
      expect((await subgraph.as(caller).run(periodsQuery, { first: 1 })).errors).toMatchObject([{ extensions: { code } }]);
  });
});
