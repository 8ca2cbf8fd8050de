import { expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { chart, type AccountTemplate } from "./chart.ts";

/** An owner of each sort, and one that is none. */
const owners: Record<AccountTemplate["ownedBy"], readonly string[]> = {
  platform: [""], seller: [newId("sel")], order: [newId("ord"), newId("mls")], user: [newId("usr")], jurisdiction: ["DE", "US-CA"], case: [newId("cbk"), newId("dsp")],
};
const nobody = ["nobody", "de", "sel_1", `${newId("sel")} `];

test("the chart in code and the one in the database are the same, kind by kind", async ({ scratch }) => {
  const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ kind: string; sign: number; floor: string; owners: string[] }>(
    "select kind, sign, floor, array(select o from unnest($1::text[]) as o where o ~ owner_pattern order by o collate \"C\") as owners from ledger.account_kind",
    [[...Object.values(owners).flat(), ...nobody]]));
  const free = "-4000000000000000000";
  expect(Object.fromEntries(rows.map(({ kind, ...row }) => [kind, row]))).toEqual(Object.fromEntries(Object.entries(chart).map(([kind, template]: [string, AccountTemplate]) =>
    [kind, { sign: template.normalSide === "DEBIT" ? 1 : -1, floor: template.floor === undefined ? free : String(template.floor), owners: owners[template.ownedBy].toSorted() }])));
});
