import { describe, expect } from "vitest";
import { test, type OrdersWorld } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";

const tracking = "carrier trackingNumber trackingUrl";
const sent = async (orders: OrdersWorld, isSent = true) => {
  const bought = await orders.bought([{ goods: await orders.goods(1), quantity: 1 }]);
  const id = String((await orders.tells(bought.seller, "shipmentCreate", null, { orderId: bought.id, carrier: "DHL", trackingNumber: "1" })).shipment!["id"]);
  if (isSent) await orders.tells(bought.seller, "shipmentMarkShipped", id, { trackingUrl: "https://dhl.example/1" });
  return { ...bought, shipmentId: id };
};

describe("how a parcel can be followed", () => {
  test("is corrected after it has left: what is not said stays, null takes away, and it is told", async ({ orders }) => {
    const { id, buyer, seller, shipmentId } = await sent(orders);
    const { version } = (await orders.order<{ version: number }>(buyer, id, "version"))!;
    expect((await orders.tells(seller, "shipmentUpdateTracking", shipmentId, { trackingNumber: "2", trackingUrl: null }, tracking)).shipment)
      .toMatchObject({ state: "SHIPPED", version: 3, carrier: "DHL", trackingNumber: "2", trackingUrl: null });
    expect(await orders.order(buyer, id, `version shipments { ${tracking} }`)).toEqual({ version: version + 1, shipments: [{ carrier: "DHL", trackingNumber: "2", trackingUrl: null }] });
    expect(await orders.commerce.runtime.database.rows("select type, aggregate_version as version from commerce.event where aggregate_id = $1 order by position desc limit 1", [shipmentId]))
      .toEqual([{ type: "shipment.updated", version: "3" }]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is its seller's to say, of a parcel that is packed or on its way, and at an address that is safe", async ({ orders }) => {
    const { buyer, seller, shipmentId } = await sent(orders, false);
    const told = (caller = seller, input: object = { carrier: "GLS" }) => orders.tells(caller, "shipmentUpdateTracking", shipmentId, input, tracking);
    expect((await told()).shipment).toMatchObject({ state: "PENDING", carrier: "GLS" });
    expect((await told(seller, { trackingUrl: "http://dhl.example/1" })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "trackingUrl"] }]);
    expect((await told(person())).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(told(buyer)).rejects.toThrow("FORBIDDEN");
    await orders.tells(seller, "shipmentMarkShipped", shipmentId);
    await orders.tells(seller, "shipmentMarkDelivered", shipmentId);
    expect((await told()).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "DELIVERED" }]);
  });
});
