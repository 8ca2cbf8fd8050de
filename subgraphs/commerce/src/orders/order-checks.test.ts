import { expect } from "vitest";
import { onConnection } from "@souk/shared/connection";
import { newId, uuidOf } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { test } from "@souk/test/commerce";

/** Statements as an administrator's mistake might be, and which invariants notice each. */
const mistakes: readonly (readonly [string, string, readonly string[]])[] = [
  ["a unit that left in no parcel", "update commerce.order_line set shipped = 1 where order_id = $1", ["C3"]],
  ["a cancelled unit whose stock did not come back", "update commerce.order_line set cancelled = 2 where order_id = $1", ["C3", "C58", "C59"]],
  ["more packed than is open", "update commerce.shipment_line i set quantity = 9 from commerce.shipment s where s.id = i.shipment_id and s.order_id = $1", ["C3"]],
  ["a parcel of another order", `update commerce.shipment set order_id = (select id from commerce."order" where id <> $1 limit 1) where order_id = $1`, ["C3"]],
  ["a delivered order that has not come", `update commerce."order" set state = 'DELIVERED' where id = $1`, ["C4", "C56"]],
  ["a step that was never taken", "delete from commerce.order_history where order_id = $1 and to_state = 'ACCEPTED'", ["C4"]],
  ["a version behind its history", `update commerce."order" set version = 1 where id = $1`, ["C4"]],
  ["a parcel that left without a step", "update commerce.shipment set state = 'SHIPPED', shipped_at = clock_timestamp() where order_id = $1", ["C3", "C57"]],
  ["tax that no line has", `update commerce."order" set tax_minor = tax_minor + 1 where id = $1`, ["M5"]],
  ["a fee without a rule", `update commerce."order" set fee_minor = fee_minor + 1 where id = $1`, ["M5"]],
  ["more asked back than was cancelled", `update commerce."order" set refund_minor = 1 where id = $1`, ["C59"]],
  ["a cancelled unit that nobody asks back", "delete from commerce.order_cancellation_line where order_id = $1", ["C59"]],
  ["a refund that its units do not make", "update commerce.order_cancellation set amount_minor = amount_minor + 1 where order_id = $1", ["C59"]],
  ["more charged back than was told", `update commerce."order" set charged_back_minor = charged_back_minor + 1 where id = $1`, ["C62"]],
  ["more gone back than was told", `update commerce."order" set refunded_minor = refunded_minor + 1 where id = $1`, ["C61"]],
  ["a unit gone back that nobody told of", "update commerce.order_line set refunded = 2 where order_id = $1", ["C61"]],
  ["a refund of another order's unit", `update commerce.order_refund_line set order_line_id = (select id from commerce.order_line where order_id <> $1 limit 1)`, ["C61"]],
  ["an order closed for a refund of a part", `update commerce."order" set state = 'CLOSED_REFUNDED' where id = $1`, ["C4", "C56", "C61"]],
  ["a line whose fee has no rule", `update commerce."order" set fee = '{"rules": []}', fee_minor = 0, fee_tax_minor = 0 where id = $1`, ["M5"]],
  ["a total of a group that its orders do not make", `update commerce.order_group set total_minor = total_minor + 1 where id = (select group_id from commerce."order" where id = $1)`, ["M5"]],
];

test("each mistake in an order is noticed by its invariant and by no other", async ({ orders, scratch }) => {
  const goods = await orders.goods(9);
  await orders.bought([{ goods, quantity: 1 }]);
  const { id, orderGroupId, seller, lines: [line] } = await orders.bought([{ goods, quantity: 4 }]);
  await orders.tells(seller, "orderCancel", id, { reason: "One is cracked.", lines: [{ orderLineId: line!.id, quantity: 1 }] });
  await orders.tells(seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: line!.id, quantity: 1 }] });
  await orders.hears((tx) => publish(tx, "refund.succeeded", {
    refundId: newId("rfd"), orderId: id, orderGroupId, paymentId: newId("pay"), amountMinor: "1000", currency: "EUR", isWhole: false, lines: [{ orderLineId: line!.id, quantity: 1, amountMinor: "1000" }],
  }));
  expect(await orders.commerce.violated()).toEqual([]);
  for (const [what, statement, noticed] of mistakes) {
    const undo = await planted(scratch.adminUrl, statement, uuidOf(id));
    expect((await orders.commerce.violated()).toSorted(), what).toEqual(noticed);
    await undo();
  }
  expect(await orders.commerce.violated()).toEqual([]);
});

const tables = ["order_group", `"order"`, "order_line", "order_history", "order_cancellation", "order_cancellation_line", "order_refund", "order_refund_line", "shipment", "shipment_line", "shipment_history"];

/** Makes a mistake, past triggers and keys; the answer puts all back as it was. */
async function planted(adminUrl: string, statement: string, id: string): Promise<() => Promise<unknown>> {
  await onConnection(adminUrl, async (admin) => {
    await admin.query("set session_replication_role = replica");
    for (const table of tables) await admin.query(`create table commerce.${table.replaceAll('"', "")}_kept as table commerce.${table}`);
    await admin.query(statement, [id]);
  });
  return () => onConnection(adminUrl, async (admin) => {
    await admin.query("set session_replication_role = replica");
    for (const table of tables) {
      const kept = `commerce.${table.replaceAll('"', "")}_kept`;
      await admin.query(`delete from commerce.${table}`);
      await admin.query(`insert into commerce.${table} select * from ${kept}`);
      await admin.query(`drop table ${kept}`);
    }
  });
}
