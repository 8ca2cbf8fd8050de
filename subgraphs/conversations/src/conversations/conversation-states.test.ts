import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, checkConstraintSql, diagram, type Machine } from "@souk/shared/machine";
import { attachmentMachine } from "../attachments/attachment-states.ts";
import { messageMachine, type MessageCommand, type MessageState } from "../messages/message-states.ts";
import { conversationMachine, type ConversationCommand, type ConversationState } from "./conversation-states.ts";

test.each<[ConversationState, ConversationCommand[]]>([["OPEN", ["lock"]], ["LOCKED", ["unlock"]]])("a conversation that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(conversationMachine, state)).toEqual(accepted);
});

test.each<[MessageState, MessageCommand[]]>([
  ["SENT", ["edit", "redact"]], ["HELD", ["release", "reject"]], ["RELEASED", ["redact"]], ["REJECTED", []], ["REDACTED", []],
])("a message that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(messageMachine, state)).toEqual(accepted);
});

test.each<[string, string, Machine]>([
  ["conversation_history", "2026-11-21T2110_conversations", conversationMachine], ["message_history", "2026-11-22T0101_message-edit", messageMachine],
])("the table %s takes the machine's steps and no others", (name, file, machine) => {
  const migration = readFileSync(new URL(`../../migrations/${file}.sql`, import.meta.url), "utf8");
  const [, steps] = new RegExp(`${name}_is_a_step check \\(\\(command, from_state, to_state\\) in \\(([^;]*?)\\n {2}\\)\\)`).exec(migration)!;
  const said = [...steps!.matchAll(/\('(\w+)', '(\w+)', '(\w+)'\)/g)].map(([, ...step]) => step.join(" "));
  expect(said.toSorted()).toEqual(Object.entries(machine.table).flatMap(([command, { from, to }]) => from.map((each) => `${command} ${each} ${to}`)).toSorted());
});

test("the table of pictures has the machine's states", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T2111_attachments.sql", import.meta.url), "utf8");
  expect(migration).toContain(checkConstraintSql(attachmentMachine, "state"));
});

test.each([["conversation", conversationMachine], ["message", messageMachine]] as const)("the diagram of a %s in the README is the machine's", (_, machine) => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(machine));
});
