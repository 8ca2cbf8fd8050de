import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { idOf, uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test as base, type Bought, type Goods, type OrdersWorld } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";
import { ordersInTime } from "../order-life/orders-due.ts";

interface Step { readonly to: string; readonly mutation: string | null; readonly blockedBy: string | null }
interface Shelf { readonly lamp: Goods; readonly work: Goods; readonly file: Goods }

const test = base.extend<{ $file: { shelf: Shelf } }>({
  shelf: [async ({ orders }, use) => {
    const lamp = await orders.goods(9_999);
    await use({ lamp, work: await orders.goods(null, { shop: lamp.shop, input: { kind: "SERVICE", condition: null } }),
      file: await orders.goods(null, { shop: lamp.shop, input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } }) });
  }, { scope: "file" }],
});

const pack = async (orders: OrdersWorld, bought: Bought, quantity: number) =>
  String((await orders.tells(bought.seller, "shipmentCreate", null, { orderId: bought.id, lines: [{ orderLineId: bought.lines[0]!.id, quantity }] })).shipment!["id"]);
const lamps = (orders: OrdersWorld, { lamp }: Shelf) => orders.bought([{ goods: lamp, quantity: 2 }]);

/** How an order may stand when somebody looks what they can do. */
const situations: Readonly<Record<string, (orders: OrdersWorld, shelf: Shelf) => Promise<Bought>>> = {
  "unpaid": (orders, { lamp }) => orders.buys([{ goods: lamp, quantity: 2 }]),
  "looked at": (orders, { lamp }) => orders.bought([{ goods: lamp, quantity: 2 }], { isLookedAt: true }),
  "to be packed": lamps,
  "of work alone": (orders, { work }) => orders.bought([{ goods: work, quantity: 1 }]),
  "of a thing and work": (orders, { lamp, work }) => orders.bought([{ goods: lamp, quantity: 2 }, { goods: work, quantity: 1 }]),
  "of a thing and a download, which is there": (orders, { lamp, file }) => orders.bought([{ goods: lamp, quantity: 2 }, { goods: file, quantity: 1 }]),
  "of work, the thing beside it cancelled": async (orders, { lamp, work }) => {
    const bought = await orders.bought([{ goods: lamp, quantity: 2 }, { goods: work, quantity: 1 }]);
    await orders.tells(bought.seller, "orderCancel", bought.id, { reason: "No.", lines: [{ orderLineId: bought.lines[0]!.id, quantity: 2 }] });
    return bought;
  },
  "packed": async (orders, shelf) => {
    const bought = await lamps(orders, shelf);
    await pack(orders, bought, 2);
    return bought;
  },
  "half sent, the rest not packed": async (orders, shelf) => {
    const bought = await lamps(orders, shelf);
    await orders.tells(bought.seller, "shipmentMarkShipped", await pack(orders, bought, 1));
    return bought;
  },
  "half there, the rest not packed": async (orders, shelf) => {
    const bought = await lamps(orders, shelf);
    const parcel = await pack(orders, bought, 1);
    for (const mutation of ["shipmentMarkShipped", "shipmentMarkDelivered"]) await orders.tells(bought.seller, mutation, parcel);
    return bought;
  },
  "sent": async (orders, shelf) => {
    const bought = await lamps(orders, shelf);
    await orders.tells(bought.seller, "shipmentMarkShipped", await pack(orders, bought, 2));
    return bought;
  },
  "there": async (orders, shelf) => {
    const bought = await situations["sent"]!(orders, shelf);
    await orders.tells(bought.buyer, "orderConfirmDelivery", bought.id);
    return bought;
  },
};
const callers: Readonly<Record<string, (bought: Bought) => Caller>> = {
  buyer: ({ buyer }) => buyer,
  seller: ({ seller }) => seller,
  "who packs": ({ seller }) => person({ memberships: [{ of: seller.memberships[0]!.of, role: "SELLER_FULFILMENT" }] }),
  "who keeps the books": ({ seller }) => person({ memberships: [{ of: seller.memberships[0]!.of, role: "SELLER_FINANCE" }] }),
  support: () => person({ roles: ["SUPPORT"] }),
  auditor: () => person({ roles: ["AUDITOR"] }),
};

/** Takes a step as it was offered. @returns whether it was let through */
async function isTaken(orders: OrdersWorld, caller: Caller, { id, orderGroupId }: Bought, mutation: string): Promise<boolean> {
  if (mutation === "checkoutReopen") return isThrough(orders, caller, mutation, idOf("chk", (await orders.commerce.runtime.database.row<{ id: string }>("select checkout_id as id from commerce.order_group where id = $1", [uuidOf(orderGroupId)]))!.id));
  if (mutation === "shipmentCreate") return isThrough(orders, caller, mutation, null, { orderId: id });
  if (mutation !== "shipmentMarkShipped") return isThrough(orders, caller, mutation, id, mutation === "orderCancel" || mutation === "orderDecline" ? { reason: "No." } : {});
  const { shipments } = (await orders.order<{ shipments: readonly { readonly id: string; readonly state: string }[] }>(caller, id, "shipments { id state }"))!;
  const parcel = shipments.find(({ state }) => state === "PENDING");
  return parcel ? isThrough(orders, caller, mutation, parcel.id) : false;
}
const isThrough = (orders: OrdersWorld, ...call: Parameters<OrdersWorld["tells"]>) => orders.tells(...call).then(({ userErrors }) => userErrors.length === 0, () => false);

describe("what an order offers", () => {
  test.for(Object.keys(situations))("when it is %s is done for whoever it is offered to, and refused to everybody else", async (situation, { orders, shelf }) => {
    const made = () => situations[situation]!(orders, shelf);
    const standing = await made();
    const state = (await orders.order(standing.buyer, standing.id, "state"))!["state"];
    let offered = 0;
    for (const [name, callerOf] of Object.entries(callers)) {
      const { allowedTransitions } = (await orders.order<{ allowedTransitions: readonly Step[] }>(callerOf(standing), standing.id, "allowedTransitions { to mutation blockedBy }"))!;
      for (const { to, mutation, blockedBy } of allowedTransitions) {
        if (blockedBy !== null) {
          if (mutation) expect([name, mutation, await isTaken(orders, callerOf(standing), standing, mutation)]).toEqual([name, mutation, false]);
          continue;
        }
        offered++;
        const fresh = await made();
        expect([name, mutation, await isTaken(orders, callerOf(fresh), fresh, mutation!)]).toEqual([name, mutation, true]);
        const { history } = (await orders.order<{ history: readonly { readonly to: string }[] }>(fresh.buyer, fresh.id, "history { to }"))!;
        if (mutation !== "orderHandOver" || situation === "of work alone") expect(history.map((step) => step.to), `${name} ${mutation!}`).toContain(to);
      }
    }
    expect(offered).toBeGreaterThan(0);
    expect(await orders.order(standing.buyer, standing.id, "state")).toEqual({ state });
  });

  test("by time is where it leads: what has left in part is fulfilled when its time is over, not cancelled", async ({ orders, shelf }) => {
    const half = await situations["half sent, the rest not packed"]!(orders, shelf);
    expect(await orders.order(half.buyer, half.id, "timers { effect }")).toEqual({ timers: [{ effect: "FULFILLED" }] });
    await orders.falls(half.id);
    await ordersInTime.sweep(orders.commerce.runtime);
    expect(await orders.order(half.buyer, half.id, "state")).toEqual({ state: "FULFILLED" });
  });

  test("packing does not make the time longer in which all is to be sent", async ({ orders, shelf, scratch }) => {
    const bought = await lamps(orders, shelf);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`update commerce."order" set due_at = '2999-01-01' where id = $1`, [uuidOf(bought.id)]));
    await pack(orders, bought, 1);
    expect(await orders.order(bought.buyer, bought.id, "state timers { dueAt effect }")).toEqual({ state: "IN_FULFILMENT", timers: [{ dueAt: expect.stringContaining("2999-01-01") as string, effect: "CANCELLED" }] });
  });
});
