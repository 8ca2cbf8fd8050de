import { commerce } from "@souk/commerce";
import { consumerOf } from "@souk/shared/consumers";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/commerce";
import { inTransaction } from "@souk/test/database";
import { untilReadable } from "@souk/test/effects";
import { untilBlocked } from "@souk/test/until-blocked";
import { expect } from "vitest";

test("facts of several types that come together lock stock once, in its order: whoever stands between them waits for nobody who waits for them", async ({ orders, scratch }) => {
  const goods = await Promise.all([orders.goods(5), orders.goods(5)]);
  const levels = await orders.commerce.runtime.database.rows<{ id: string; variant_id: string }>(
    "select id, variant_id from commerce.inventory_level where variant_id = any($1::uuid[]) order by id", [goods.map(({ variantId }) => uuidOf(variantId))]);
  const [first, second] = levels.map(({ variant_id: variantId }) => goods.find((one) => uuidOf(one.variantId) === variantId)!);
  const paid = await orders.buys([{ goods: second!, quantity: 1 }]);
  const failed = await orders.buys([{ goods: first!, quantity: 1 }]);
  const fact = (orderGroupId: Id<"ogr">) => ({ orderGroupId, paymentId: newId("pay"), amountMinor: "1", currency: "EUR" });
  const money = await scratch.open("money");
  await inTransaction(money, async (tx) => {
    await publish(tx, "payment.captured", [fact(paid.orderGroupId)]);
    await publish(tx, "payment.failed", [{ ...fact(failed.orderGroupId), reason: "card_declined", isFinal: true }]);
  });
  await untilReadable(money, "money");
  const consumer = consumerOf({ database: orders.commerce.runtime.database, producer: "money", reactions: commerce.reactions!["money"]!, lock: commerce.reactionLocks!["money"]! });

  const [outcome, between] = await asAdmin(scratch.adminUrl, async (checkout) => {
    await checkout.query("begin");
    await checkout.query("select from commerce.inventory_level where id = $1 for no key update", [levels[0]!.id]);
    const reading = consumer.step();
    await untilBlocked(scratch);
    const { rowCount } = await checkout.query("select from commerce.inventory_level where id = $1 for no key update nowait", [levels[1]!.id]);
    await checkout.query("commit");
    return [await reading, rowCount] as const;
  });

  expect({ outcome, between }).toEqual({ outcome: { read: 2, applied: 2, parked: 0, isBusy: false }, between: 1 });
  expect([await orders.order(paid.buyer, paid.id, "state"), await orders.order(failed.buyer, failed.id, "state")]).toEqual([{ state: "ACCEPTED" }, { state: "CANCELLED" }]);
});
