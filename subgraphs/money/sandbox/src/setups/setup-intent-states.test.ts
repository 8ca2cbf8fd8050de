import { expect, test } from "vitest";
import { setupIntentMachine, type SetupIntentCommand, type SetupIntentState } from "./setup-intent-states.ts";

test.each<[SetupIntentState, SetupIntentCommand[]]>([
  ["requires_payment_method", ["cancel", "confirm", "update"]],
  ["requires_confirmation", ["cancel", "confirm", "update"]],
  ["requires_action", ["authenticate", "cancel", "confirm", "update"]],
  ["succeeded", []],
  ["canceled", []],
])("a setup that is %s takes exactly %j", (status, taken) => {
  const commands = Object.keys(setupIntentMachine) as SetupIntentCommand[];
  expect(commands.filter((command) => setupIntentMachine[command].from.includes(status)).toSorted()).toEqual(taken);
});
