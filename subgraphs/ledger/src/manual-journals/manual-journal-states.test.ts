import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { test } from "@souk/test/manual-journals";
import { uuidOf } from "@souk/shared/ids";
import { allowedCommands, allowedTransitions, diagram } from "@souk/shared/machine";
import { manualJournalMachine, manualJournalMutations, type ManualJournalCommand, type ManualJournalState } from "./manual-journal-states.ts";

const states: readonly ManualJournalState[] = ["PROPOSED", "POSTED", "REJECTED", "WITHDRAWN", "EXPIRED"];
const commands = Object.keys(manualJournalMutations) as ManualJournalCommand[];
const given = commands.filter((command) => manualJournalMutations[command] !== null);

test.for<[ManualJournalState, ManualJournalCommand[]]>([
  ["PROPOSED", ["approve", "reject", "withdraw", "expire"]], ["POSTED", []], ["REJECTED", []], ["WITHDRAWN", []], ["EXPIRED", []],
])("a manual journal that is %s accepts exactly %j", ([state, accepted]) => {
  expect(allowedCommands(manualJournalMachine, state)).toEqual(accepted);
});

test.for(states.flatMap((state) => given.map((command) => [command, state] as const)))("%s while %s follows the machine", async ([command, state], { books }) => {
  const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
  const id = await books.brought(state, ada, ben);
  const { manualJournal, userErrors } = await books[command as "approve" | "reject" | "withdraw"](command === "withdraw" ? ada : ben, id);
  const { to } = manualJournalMachine.table[command];
  if (allowedCommands(manualJournalMachine, state).includes(command)) {
    expect([manualJournal, userErrors]).toMatchObject([{ state: to, version: 2, allowedTransitions: [] }, []]);
    return;
  }
  expect([manualJournal, userErrors]).toMatchObject([null, [{
    code: "INVALID_TRANSITION", from: state, to, allowed: [...new Set(allowedTransitions(manualJournalMachine, state).map((step) => step.to))] }]]);
});

test("the history takes exactly the machine's steps", async ({ books }) => {
  const { id } = await books.proposed(books.staff("FINANCE"));
  const written: string[] = [];
  let version = 100;
  for (const command of commands)
    for (const from of states)
      for (const to of states)
        await books.database.run(
          `insert into ledger.manual_journal_history (manual_journal_id, version, command, from_state, to_state, actor, correlation_id) values ($1, $2, $3, $4, $5, 'test', 'test')`,
          [uuidOf(id), version++, command, from, to]).then(() => written.push(`${command} ${from} ${to}`), () => {});
  expect(written).toEqual(commands.flatMap((command) => manualJournalMachine.table[command].from.map((from) => `${command} ${from} ${manualJournalMachine.table[command].to}`)));
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(manualJournalMachine));
});
