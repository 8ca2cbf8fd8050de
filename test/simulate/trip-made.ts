import { operation } from "@souk/schema/operations";
import type { Market } from "./market.ts";
import type { OrderAtHand } from "./order-at-hand.ts";
import { groupPaid } from "./group-paid.ts";
import type { Person } from "./person.ts";
import { words } from "./stalls.ts";
import { counted } from "./tally.ts";
import type { Trip } from "./trips.ts";

interface Shown {
  readonly checkout: { readonly id: string; readonly version: number; readonly sellers: readonly { readonly seller: { readonly id: string }; readonly deliveryOptions: readonly { readonly optionId: string; readonly name: string }[] }[] };
}
interface Ordered {
  readonly orderGroup: { readonly id: string; readonly orders: readonly { readonly id: string; readonly seller: { readonly id: string }; readonly totals: { readonly total: { readonly minor: string } }; readonly lines: readonly { readonly id: string; readonly ordered: number }[] }[] };
}

const listingQuery = "query Page($id: ID!) { listing(id: $id) { id title price { minor } stockStatus variants { id available } seller { id name } } }";
const shown = "checkout { id version sellers { seller { id } deliveryOptions { optionId name } } }";
const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };
const searchCount = 10;

/** Goes the whole way from a search to paid orders, or as far as the buyer means to go. @returns the orders that were paid */
export async function tripMade(market: Market, trip: Trip, day: number): Promise<OrderAtHand[]> {
  const { tally } = market.town;
  const buyer = market.people.buyers[trip.buyer]!;
  const parts = new Set(trip.wants.map(({ stall }) => stall)).size;
  const checkout = await checkoutReady(market, buyer, trip);
  const told = checkout && await buyer.gives<Ordered>("checkoutComplete", {
    about: trip.about, fields: "orderGroup { id orders { id seller { id } totals { total { minor } } lines { id ordered } } }", id: checkout.id, input: { expectedVersion: checkout.version },
  });
  if (!told?.payload.orderGroup) {
    tally.notBought += parts;
    return [];
  }
  const { orderGroup } = told.payload;
  tally.bought += orderGroup.orders.length;
  if (!await groupPaid(market, buyer, trip, orderGroup.id)) return [];
  return orderGroup.orders.map(({ id, seller, totals, lines }) => {
    const stall = market.bazaar.stalls.find(({ sellerId }) => sellerId === seller.id)!;
    const wants = trip.wants.filter((want) => want.stall === stall.number);
    return {
      id, about: `${trip.about} stall ${stall.number}`, buyer, stall, isDigital: wants.every(({ goods }) => stall.goods[goods]!.isDigital), totalMinor: Number(totals.total.minor), orderGroupId: orderGroup.id, day,
      lines: lines.map((line) => ({ ...line, sent: 0, cancelled: 0 })), state: null, shipmentIds: [], refundIds: [], tried: new Set<string>(),
    };
  });
}

/** Looks, fills the cart, and brings a checkout to where nothing is missing. @returns null when something was refused */
async function checkoutReady({ bazaar, town: { tally } }: Market, buyer: Person, { about, wants, searches, isExpress, code }: Trip): Promise<Shown["checkout"] | null> {
  const first = bazaar.stalls[wants[0]!.stall]!;
  if (searches) {
    await buyer.reads(operation("search-page"), { query: words[first.number % words.length], first: searchCount });
    counted(tally.acts, "searches");
  }
  await buyer.reads(listingQuery, { id: first.goods[wants[0]!.goods]!.listingId });
  const lineIds = new Set<string>();
  for (const [at, want] of wants.entries()) {
    const { variantIds } = bazaar.stalls[want.stall]!.goods[want.goods]!;
    const variantId = variantIds[want.variant % variantIds.length]!;
    const added = await buyer.gives<{ cart: { lines: readonly { id: string; variant: { id: string } }[] } | null }>("cartLineAdd", { about: `${about} ${at}`, fields: "cart { lines { id variant { id } } }", input: { variantId, quantity: want.quantity } });
    const line = added?.payload.cart?.lines.find(({ variant }) => variant.id === variantId);
    if (!line) return null;
    lineIds.add(line.id);
  }
  const started = await buyer.gives<Shown>("checkoutStart", { about, fields: "checkout { id }", input: { lineIds: [...lineIds] } });
  if (!started || started.codes.length > 0) return null;
  const { id } = started.payload.checkout;
  /** A step of the checkout; what is refused leaves it as it was. */
  const step = async (mutation: string, also: string, input: object, before: Shown["checkout"] | null): Promise<Shown["checkout"] | null> => {
    const told = await buyer.gives<Shown>(mutation, { about: `${about} ${also}`, fields: shown, id, input });
    return told && told.codes.length === 0 ? told.payload.checkout : before;
  };
  let checkout = await step("checkoutSetAddress", "home", { address: home }, null);
  if (checkout && code !== "none") checkout = await step("checkoutApplyCodes", code, { codes: [{ platform: bazaar.code, stall: first.code, wrong: "NOSUCHCODE" }[code]] }, checkout);
  const express = isExpress ? checkout?.sellers.find(({ deliveryOptions }) => deliveryOptions.some(({ name }) => name === "Express")) : undefined;
  if (checkout && express) checkout = await step("checkoutSelectDelivery", "express", { sellerId: express.seller.id, optionId: express.deliveryOptions.find(({ name }) => name === "Express")!.optionId }, checkout);
  return checkout;
}
