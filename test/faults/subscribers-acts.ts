import { setTimeout as sleep } from "node:timers/promises";
import type { Id } from "@souk/shared/ids";
import { codes, give } from "../given.ts";
import type { Seeded } from "./seeded.ts";
import { given, type FollowedMarket, type Somebody } from "./subscribers-market.ts";

const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };

/** Buys one of something and pays it; its seller sends it. */
export async function buys({ goods, team }: FollowedMarket, buyer: Somebody, chance: Seeded): Promise<{ readonly orderId: Id<"ord">; readonly orderGroupId: Id<"ogr"> }> {
  const { variantId } = goods[chance.below(goods.length)]!;
  await given(buyer, "cartLineAdd", "cart { id }", "cart", { variantId, quantity: 1 });
  const begun = await given<{ id: string }>(buyer, "checkoutStart", "checkout { id }", "checkout", {});
  const ready = await given<{ version: number }>(buyer, "checkoutSetAddress", "checkout { version }", "checkout", { id: begun.id, address: home });
  const group = await given<{ id: Id<"ogr">; orders: readonly [{ readonly id: Id<"ord"> }] }>(buyer, "checkoutComplete", "orderGroup { id orders { id } }", "orderGroup", { id: begun.id, expectedVersion: ready.version });
  const payment = await given<{ id: string }>(buyer, "paymentCreate", "payment { id }", "payment", { orderGroupId: group.id });
  await given(buyer, "paymentConfirm", "payment { state }", "payment", { id: payment.id, paymentMethodId: "pm_card_visa" });
  const owner = team[chance.below(team.length)]!;
  const acceptedWithinMs = 5_000;
  for (const until = Date.now() + acceptedWithinMs; Date.now() < until; await sleep(200)) {
    const { order } = await buyer.graph.tell<{ order: { state: string } }>("query ($id: ID!) { order(id: $id) { state } }", { id: group.orders[0].id });
    if (order.state === "ACCEPTED") break;
  }
  const parcel = await given<{ id: string }>(owner, "shipmentCreate", "shipment { id }", "shipment", { orderId: group.orders[0].id });
  await given(owner, "shipmentMarkShipped", "shipment { state }", "shipment", { id: parcel.id });
  return { orderId: group.orders[0].id, orderGroupId: group.id };
}

async function retitles({ goods, team }: FollowedMarket, chance: Seeded): Promise<void> {
  const [owner, { listingId }] = [team[chance.below(team.length)]!, goods[chance.below(goods.length)]!];
  const { listing: { version } } = await owner.graph.tell<{ listing: { version: number } }>("query ($id: ID!) { listing(id: $id) { version } }", { id: listingId });
  await given(owner, "listingUpdate", "listing { id }", "listing", { id: listingId, expectedVersion: version, title: `A lamp ${chance.below(1_000_000)}` });
}

const counts = ({ goods, team }: FollowedMarket, chance: Seeded) => given(team[chance.below(team.length)]!, "inventoryAdjust", "inventoryAdjustment { id }", "inventoryAdjustment",
  { changes: [{ variantId: goods[chance.below(goods.length)]!.variantId, delta: 1 + chance.below(9), reason: "COUNTED" }] });

/** A refusal for its pace is a person's, too: they wait. */
async function says({ talks, team }: FollowedMarket, chance: Seeded): Promise<void> {
  const { id, buyer } = talks[chance.below(talks.length)]!;
  const author = chance.below(2) === 0 ? buyer : team[chance.below(team.length)]!;
  const refused = codes(await give(author, "messageSend", "message { id }", { conversationId: id, body: `Number ${chance.below(1_000_000)}` }));
  if (refused.length > 0) throw new Error(refused.join());
}

/** What was done, and what came to nothing. */
export interface ActsDone { readonly done: number; readonly failed: ReadonlyMap<string, number> }

/** Real acts one after the other, of so many hands at once, until told to stop; what fails, as much does while a process is dead, is left. */
export function actsBegin(market: FollowedMarket, chance: Seeded, { hands, pauseMs, up }: { readonly hands: number; readonly pauseMs: number; readonly up: () => Promise<void> }): { readonly done: number; stop(): Promise<ActsDone> } {
  const failed = new Map<string, number>();
  const state = { done: 0, isOver: false };
  const acts = [
    () => retitles(market, chance), () => counts(market, chance), () => says(market, chance), () => says(market, chance),
    () => buys(market, market.buyers[chance.below(market.buyers.length)]!, chance),
  ];
  const working = Array.from({ length: hands }, async () => {
    while (!state.isOver) {
      await up();
      try {
        await acts[chance.below(acts.length)]!();
        state.done += 1;
      } catch (error) {
        const why = String(error instanceof Error ? error.message : error).slice(0, 60);
        failed.set(why, (failed.get(why) ?? 0) + 1);
      }
      await sleep(chance.below(2 * pauseMs));
    }
  });
  return { get done() { return state.done; }, async stop() { state.isOver = true; await Promise.all(working); return { done: state.done, failed }; } };
}
