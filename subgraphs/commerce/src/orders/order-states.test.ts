import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowedCommands, diagram, statesOf } from "@souk/shared/machine";
import { orderMachine, type OrderCommand, type OrderState } from "./order-states.ts";

test.each<[OrderState, OrderCommand[]]>([
  ["PENDING_PAYMENT", ["place", "cancelUnpaid", "expireUnpaid"]],
  ["PLACED", ["accept", "decline", "expire", "cancel"]],
  ["ACCEPTED", ["beginFulfilment", "fulfil", "cancel"]],
  ["IN_FULFILMENT", ["fulfil", "cancel"]],
  ["FULFILLED", ["deliver", "closeRefunded"]],
  ["DELIVERED", ["complete", "closeRefunded"]],
  ["COMPLETED", ["close", "closeRefunded"]],
  ["CLOSED", []],
  ["CANCELLED", []],
  ["DECLINED", []],
  ["EXPIRED", []],
  ["CLOSED_REFUNDED", []],
])("an order that is %s accepts exactly %j", (state, accepted) => {
  expect(allowedCommands(orderMachine, state)).toEqual(accepted);
});

test("the diagram in the README is the machine's", () => {
  expect(readFileSync(new URL("../../README.md", import.meta.url), "utf8")).toContain(diagram(orderMachine));
});

test("the database knows the same states and steps", () => {
  const migration = readFileSync(new URL("../../migrations/2026-11-21T0740_orders.sql", import.meta.url), "utf8");
  const steps = Object.entries(orderMachine.table).flatMap(([command, { from, to }]) => from.map((state) => `('${command}', '${state}', '${to}')`));
  expect([...migration.matchAll(/\('[a-zA-Z]+', '[A-Z_]+', '[A-Z_]+'\)/g)].map(([step]) => step)).toEqual(steps);
  const [, listed] = /constraint order_state_check check \(state in \(([^)]*)\)/.exec(migration)!;
  expect([...listed!.matchAll(/[A-Z_]+/g)].map(([state]) => state).toSorted()).toEqual(statesOf(orderMachine).toSorted());
});
