import { expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { allowedCommands, statesOf } from "@souk/shared/machine";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/commerce";
import { orderMachine, type OrderCommand } from "../orders/order-states.ts";

/** What people give, and by whom; what parcels move is asked of a parcel's making. */
const given: Partial<Record<OrderCommand, readonly ["buyer" | "seller", string, object]>> = {
  accept: ["seller", "orderAccept", {}], decline: ["seller", "orderDecline", { reason: "No." }], cancel: ["seller", "orderCancel", { reason: "No." }],
  fulfil: ["seller", "orderHandOver", {}], deliver: ["buyer", "orderConfirmDelivery", {}], complete: ["buyer", "orderComplete", {}],
};

test.for(statesOf(orderMachine))("an order that is %s refuses whatever its table does not allow, naming what it does", async (from, { orders, scratch }) => {
  const { id, buyer, seller } = await orders.bought([{ goods: await orders.goods(1), quantity: 1 }]);
  const of = { buyer, seller };
  await asAdmin(scratch.adminUrl, (admin) => admin.query(`update commerce."order" set state = $2, due_at = null, due_command = null where id = $1`, [uuidOf(id), from]));
  const allowed = allowedCommands(orderMachine, from);
  const reachable = [...new Set(allowed.map((command) => orderMachine.table[command].to))];
  for (const [command, [by, mutation, input]] of Object.entries(given) as [OrderCommand, readonly ["buyer" | "seller", string, object]][]) {
    if (allowed.includes(command)) continue;
    expect(await orders.tells(of[by], mutation, id, input), mutation).toMatchObject({
      order: null, userErrors: [{ code: "INVALID_TRANSITION", from, to: orderMachine.table[command].to, allowed: reachable }] });
  }
  if (!allowed.includes("beginFulfilment") && from !== "IN_FULFILMENT")
    expect((await orders.tells(seller, "shipmentCreate", null, { orderId: id })).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from, to: "IN_FULFILMENT", allowed: reachable }]);
  expect(await orders.order(buyer, id, "state version")).toEqual({ state: from, version: 3 });
});
