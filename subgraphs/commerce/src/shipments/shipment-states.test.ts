import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram, statesOf } from "@souk/shared/machine";
import { shipmentMachine, type ShipmentCommand, type ShipmentState } from "./shipment-states.ts";

test.each<[ShipmentState, ShipmentCommand[]]>([
  ["PENDING", ["ship", "cancel"]],
  ["SHIPPED", ["deliver"]],
  ["DELIVERED", []],
  ["CANCELLED", []],
])("a shipment that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(shipmentMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(shipmentMachine));
});

test("the database knows the same states and steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T0750_shipments.sql", import.meta.url), "utf8");
  const steps = Object.entries(shipmentMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-z]+', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step)).toEqual(steps);
  const [, listed] = /constraint shipment_state_check check \(state in \(([^)]*)\)/.exec(migration)!;
  expect([...listed!.matchAll(/[A-Z_]+/g)].map(([state]) => state).toSorted()).toEqual(statesOf(shipmentMachine).toSorted());
});
