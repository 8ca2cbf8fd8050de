import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { allowedCommands, diagram, type CommandOf } from "@souk/shared/machine";
import { test } from "@souk/test/database";
import { asAdmin } from "@souk/test/cluster";
import { providerEventMachine, type ProviderEventCommand, type ProviderEventState } from "./provider-event-states.ts";

const states: readonly ProviderEventState[] = ["RECEIVED", "PROCESSED", "IGNORED", "FAILED", "DEAD"];
const commands = Object.keys(providerEventMachine.table) as CommandOf<typeof providerEventMachine>[];

test.for<[ProviderEventState, ProviderEventCommand[]]>([
  ["RECEIVED", ["finish", "ignore", "fail", "giveUp"]], ["FAILED", ["finish", "ignore", "fail", "giveUp", "replay"]],
  ["PROCESSED", ["replay"]], ["IGNORED", ["replay"]], ["DEAD", ["replay"]],
])("what the provider told, %s, accepts exactly %j", ([state, accepted]) => {
  expect(allowedCommands(providerEventMachine, state)).toEqual(accepted);
});

test("the history takes exactly the machine's steps", async ({ scratch }) => {
  const database = await scratch.open("money");
  await database.run("insert into money.provider_event (id, ref, type, payload, created_at) values ('00000000-0000-7000-8000-000000000001', 'evt_1', 't', '{}', now())");
  const written: string[] = [];
  let version = 100;
  for (const command of commands) for (const from of states) for (const to of states)
    await database.run(
      `insert into money.provider_event_history (provider_event_id, version, command, from_state, to_state, actor, correlation_id)
       values ('00000000-0000-7000-8000-000000000001', $1, $2, $3, $4, 'test', 'test')`, [version++, command, from, to]).then(() => written.push(`${command} ${from} ${to}`), () => {});
  expect(written.toSorted()).toEqual(commands.flatMap((command) => providerEventMachine.table[command].from.map((from) => `${command} ${from} ${providerEventMachine.table[command].to}`)).toSorted());
});

test("what was stored is never altered: its words, when it came, what happened to it", async ({ scratch }) => {
  for (const column of ["payload = 'x'", "ref = 'x'", "type = 'x'", "received_at = now()"])
    await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(`update money.provider_event set ${column}`)), column).rejects.toThrow(/append-only|refuse|change/i);
  await expect(asAdmin(scratch.adminUrl, (admin) => admin.query("delete from money.provider_event_history"))).rejects.toThrow(/append-only/);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(providerEventMachine));
});
