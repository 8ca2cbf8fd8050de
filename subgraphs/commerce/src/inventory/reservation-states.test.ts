import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, checkConstraintSql, diagram, statesOf } from "@souk/shared/machine";
import { reservationMachine, type ReservationCommand, type ReservationState } from "./reservation-states.ts";

test.each<[ReservationState, ReservationCommand[]]>([
  ["HELD", ["finalise", "release", "expire"]],
  ["FINALIZED", []],
  ["RELEASED", []],
  ["EXPIRED", []],
])("a reservation that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(reservationMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(reservationMachine));
});

test("the database knows the same states", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T0701_inventory.sql", import.meta.url), "utf8");
  expect(statesOf(reservationMachine)).toHaveLength(4);
  expect(migration).toContain(checkConstraintSql(reservationMachine, "state"));
});
