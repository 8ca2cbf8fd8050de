import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { allowedCommands, checkConstraintSql, diagram, statesOf, type Machine } from "@souk/shared/machine";
import { asAdmin } from "@souk/test/cluster";
import { test, type TestDatabase } from "@souk/test/database";
import { platformPayoutMachine } from "../platform-payouts/platform-payout-states.ts";
import { itemMachine, type ItemCommand, type ItemState } from "./item-states.ts";
import { runMachine, type RunCommand, type RunState } from "./run-states.ts";

test.for<[ItemState, ItemCommand[]]>([["UNMATCHED", ["stay", "assign", "match", "resolve"]], ["EXCEPTION", ["assign", "match", "resolve"]], ["MATCHED", []], ["RESOLVED", []]])(
  "a break that is %s accepts exactly %j", ([state, accepted]) => { expect(allowedCommands(itemMachine, state)).toEqual(accepted); });
test.for<[RunState, RunCommand[]]>([["RUNNING", ["complete", "fail"]], ["COMPLETED", []], ["FAILED", []]])(
  "a reconciliation that is %s accepts exactly %j", ([state, accepted]) => { expect(allowedCommands(runMachine, state)).toEqual(accepted); });
test.for<[string, string[]]>([
  ["REQUESTED", ["approve", "reject"]], ["SUBMITTED", ["lose", "leave", "fail"]], ["INDETERMINATE", ["leave", "fail"]], ["IN_TRANSIT", ["arrive", "fail"]], ["PAID", ["bounce"]], ["FAILED", []], ["RETURNED", []], ["REJECTED", []],
])("a payout of the platform's own that is %s accepts exactly %j", ([state, accepted]) => { expect(allowedCommands(platformPayoutMachine as Machine, state)).toEqual(accepted); });

const checkOf = (scratch: TestDatabase, name: string) => asAdmin(scratch.adminUrl, async (admin) => (await admin.query<{ text: string }>("select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1", [name])).rows[0]!.text);
const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word!);

test("the database takes exactly the machines' states and steps", async ({ scratch }) => {
  for (const [machine, table] of [[itemMachine, "reconciliation_item"], [platformPayoutMachine, "platform_payout"], [runMachine, "reconciliation_run"]] as readonly (readonly [Machine, string])[]) {
    expect(quoted(await checkOf(scratch, `${table}_state_check`)).toSorted(), table).toEqual(quoted(checkConstraintSql(machine, "state")).toSorted());
    expect(statesOf(machine).length).toBeGreaterThan(2);
    if (table === "reconciliation_run") continue;      // its row says all of its two steps
    const words = quoted(await checkOf(scratch, `${table}_history_is_a_step`));
    const steps = Array.from({ length: words.length / 3 }, (_, at) => words.slice(at * 3, at * 3 + 3).join(" "));
    expect(steps.toSorted(), table).toEqual(Object.entries(machine.table).flatMap(([command, { from, to }]) => from.map((state) => `${command} ${state} ${to}`)).toSorted());
  }
});

test("the diagrams in the README are the machines'", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  for (const machine of [itemMachine, runMachine, platformPayoutMachine] as readonly Machine[]) expect(readme).toContain(diagram(machine));
});
