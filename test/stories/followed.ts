import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "@souk/shared/ids";
import { categoryBy, sellerOf } from "../authorisation-objects.ts";
import { shelved, type Shelved } from "../authorisation-orders.ts";
import { follow, type Follower, type Way } from "../following.ts";
import { codes, give } from "../given.ts";
import type { Layout, Person, Stage, World } from "../world.ts";

interface Order { readonly id: Id<"ord">; readonly state: string }
interface Moved {
  readonly orderUpdated: {
    readonly id: string; readonly type: string; readonly cursor: string; readonly from: string | null; readonly to: string | null;
    readonly order: {
      readonly state: string; readonly seller: { readonly name: string }; readonly lines: readonly { readonly listing: { readonly title: string } | null }[];
      readonly hold: { readonly state: string } | null; readonly proof: { readonly matched: boolean } | null;
    } | null;
  };
}

/** Five subgraphs answer: commerce the order, trust its seller, catalog what it is of, money what is held, ledger the proof. */
const moved = `subscription Moves($id: ID, $after: Cursor) {
  orderUpdated(orderId: $id, after: $after) {
    id type cursor occurredAt from to
    order { id state seller { name } lines { listing { title } } hold { state } proof { matched } }
  }
}`;
const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };

/** Two who follow one order, by both ways, told in a market that is laid out so. */
export const following = (layout: Layout, open: () => Promise<Stage>) => describe(`following an order in ${layout}`, () => {
  let world: World;
  let close = async () => {};
  let ada: Person, ben: Person;
  let lamps: Shelved;
  const followers: Follower<Moved>[] = [];
  beforeAll(async () => {
    ({ world, close } = await open());
    [ada, ben] = await Promise.all([world.person("ada"), world.person("ben")]);
    lamps = await shelved(world, ada, await sellerOf(ada, "adas-lamps"), (await categoryBy(await world.staff("alma", "ADMIN"), "home")).id);
  }, 120_000);
  afterAll(async () => {
    for (const follower of followers) follower.close();
    await close();
  });

  async function buys(): Promise<{ readonly groupId: string; readonly order: Order }> {
    expect(codes(await give(ben, "cartLineAdd", "cart { id }", { variantId: lamps.variantId, quantity: 1 }))).toEqual([]);
    const begun = (await give(ben, "checkoutStart", "checkout { id }", {}))["checkout"] as { id: string };
    const shown = (await give(ben, "checkoutSetAddress", "checkout { id version }", { id: begun.id, address: home }))["checkout"] as { id: string; version: number };
    const told = await give(ben, "checkoutComplete", "orderGroup { id orders { id state } }", { id: shown.id, expectedVersion: shown.version });
    const group = told["orderGroup"] as { id: string; orders: [Order] };
    return { groupId: group.id, order: group.orders[0] };
  }
  const pays = async (groupId: string) => {
    const payment = (await give(ben, "paymentCreate", "payment { id }", { orderGroupId: groupId }))["payment"] as { id: string };
    expect(codes(await give(ben, "paymentConfirm", "payment { state }", { id: payment.id, paymentMethodId: "pm_card_visa" }))).toEqual([]);
  };
  const steps = ({ sent }: Follower<Moved>) => sent.map(({ data, errors }) => (data ? `${data.orderUpdated.type} ${data.orderUpdated.to ?? ""}`.trim() : errors?.[0]?.extensions?.["code"]));
  const begins = <T>(who: Person, way: Way, variables: Record<string, unknown>) => {
    const follower = follow<Moved>(way, { url: world.url, token: who.accessToken }, { query: moved, variables });
    followers.push(follower);
    return follower as Follower<T & Moved>;
  };

  const present = async () => (await ben.graph.tell<{ liveCursor: string }>("{ liveCursor }")).liveCursor;
  const ids = ({ sent }: Follower<Moved>) => sent.map(({ data }) => data?.orderUpdated.id);

  test("buyer and seller see it move, over WebSocket and as server-sent events, joined from five subgraphs", async () => {
    const { groupId, order } = await buys();
    const before = await present();
    const [buyers, sellers] = [begins(ben, "websocket", { id: order.id }), begins(ada, "server-sent events", { id: order.id })];
    await world.subscribed(2);
    await pays(groupId);
    const [, accepted] = await buyers.has(2);
    expect(accepted?.errors).toBeUndefined();
    await sellers.has(2);
    expect(accepted!.data!.orderUpdated.order).toMatchObject({
      state: "ACCEPTED", seller: { name: expect.stringMatching(/./) as string }, lines: [{ listing: { title: expect.stringMatching(/./) as string } }],
    });
    const parcel = (await give(ada, "shipmentCreate", "shipment { id }", { orderId: order.id }))["shipment"] as { id: string };
    expect(codes(await give(ada, "shipmentMarkShipped", "shipment { state }", { id: parcel.id }))).toEqual([]);
    expect(codes(await give(ben, "orderConfirmDelivery", "order { state }", { id: order.id }))).toEqual([]);
    const count = (follower: Follower<Moved>) => steps(follower).indexOf("order.delivered DELIVERED") + 1;
    await expect.poll(() => count(buyers) > 0 && count(sellers) > 0, { timeout: 30_000 }).toBe(true);      // an update comes a moment after what it tells of
    expect(steps(buyers)).toEqual(steps(sellers));
    expect(steps(buyers).slice(0, 3)).toEqual(["order.placed PLACED", "order.accepted ACCEPTED", expect.stringContaining("order.updated")]);
    const held = buyers.sent.at(-1)!.data!.orderUpdated.order!;
    expect([held.hold?.state, held.proof?.matched]).toEqual(["FUNDED", true]);

    // Whoever was cut off after the second comes back behind it, by the other way.
    const [again] = [begins(ben, "server-sent events", { id: order.id, after: buyers.sent[1]!.data!.orderUpdated.cursor })];
    // Whoever was cut off before the first has what was the present when they asked for it.
    const never = begins(ada, "websocket", { id: order.id, after: before });
    await again.has(buyers.sent.length - 2);
    await never.has(buyers.sent.length);
    expect([ids(again), ids(never)]).toEqual([ids(buyers).slice(2), ids(buyers)]);
    const delivered = await present();
    expect(codes(await give(ben, "orderComplete", "order { state }", { id: order.id }))).toEqual([]);
    const late = begins(ada, "server-sent events", { id: order.id, after: delivered });
    await expect.poll(() => steps(late), { timeout: 30_000 }).toContain("order.completed COMPLETED");
  });
});
