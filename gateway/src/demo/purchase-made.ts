import {
  AddToCartDocument, CompleteCheckoutDocument, ConfirmPaymentDocument, MyOrdersDocument, PayDocument, PaymentStatusDocument, SetCheckoutAddressDocument, StartCheckoutDocument, type DeliveryAddressInput,
} from "@souk/schema/client/documents";
import { present } from "@souk/shared/assert";
import type { StripeSettings } from "@souk/shared/context";
import type { DemoMarket, OfferedListing } from "./demo-market.ts";
import { demoKey, give, given } from "./give.ts";
import { orderTaken } from "./order-steps.ts";
import type { DemoPurchase } from "./purchases.ts";
import { sandboxControl } from "./sandbox-control.ts";
import { seen } from "./seen.ts";
import type { SignedIn } from "./settle.ts";

/** Where they live. */
const homes: Readonly<Record<string, DeliveryAddressInput>> = {
  Ben: { name: "Ben Albrecht", line1: "Oranienstraße 14", postalCode: "10999", city: "Berlin", country: "DE" },
  Emil: { name: "Emil Hofer", line1: "Neubaugasse 31", postalCode: "1070", city: "Wien", country: "AT" },
  Lena: { name: "Lena Brandt", line1: "Große Bleichen 8", line2: "Hinterhaus", postalCode: "20354", city: "Hamburg", country: "DE" },
};
const ordersLookedAt = 50;

/** An order as far as it is bought. */
interface BoughtOrder { readonly id: string; readonly shop: string; readonly isUnpaid: boolean }
interface Bought { readonly groupId: string; readonly orders: readonly BoughtOrder[] }

/** Buys, pays, and has everybody do what belongs to it. Repeatable: what was bought is known by its buyer and its goods, and gone on with. */
export async function purchaseMade(market: DemoMarket, purchase: DemoPurchase, offered: ReadonlyMap<string, OfferedListing>, stripe: StripeSettings): Promise<void> {
  const { people, shops, signal } = market;
  const buyer = present(people.get(purchase.buyer), purchase.buyer);
  const basket = await boughtBefore(buyer, purchase) ?? await bought(buyer, purchase, offered);
  if (purchase.cards.length === 0) return;
  if (basket.orders.some(({ isUnpaid }) => isUnpaid)) await paid(buyer, purchase, basket.groupId, stripe, signal);
  for (const { id, shop } of basket.orders)
    await orderTaken(id, purchase.steps[shop] ?? [], { buyer: buyer.graph, seller: present(shops.get(shop), shop).owner.graph }, signal);
}

const titlesOf = (titles: readonly string[]): string => titles.toSorted().join("|");

/** The orders of the same goods, by the same buyer. */
async function boughtBefore({ graph }: SignedIn, { goods }: DemoPurchase): Promise<Bought | undefined> {
  const { me } = await give(graph, MyOrdersDocument, { first: ordersLookedAt });
  const all = me?.orders?.edges.map(({ node }) => node) ?? [];
  for (const groupId of new Set(all.map(({ group }) => group?.id ?? ""))) {
    const orders = all.filter(({ group }) => group?.id === groupId);
    if (titlesOf(orders.flatMap(({ lines }) => lines.map(({ title }) => title))) === titlesOf(goods.map(({ title }) => title)))
      return { groupId, orders: orders.map(({ id, state, seller }) => ({ id, shop: seller?.handle ?? "", isUnpaid: state === "PENDING_PAYMENT" })) };
  }
  return undefined;
}

/** From the cart to what is to be paid. */
async function bought({ name, graph }: SignedIn, { goods }: DemoPurchase, offered: ReadonlyMap<string, OfferedListing>): Promise<Bought> {
  const key = (...step: string[]) => demoKey(name, goods[0]!.title, ...step);
  const lineIds: string[] = [];
  for (const { title, choice, quantity } of goods) {
    const variant = present(offered.get(title)?.variants.find(({ options }) => choice === undefined || options.some(({ value }) => value === choice)), title);
    const { cartLineAdd: { cart } } = await give(graph, AddToCartDocument, { input: { variantId: variant.id, quantity, idempotencyKey: key(title, "cart") } });
    lineIds.push(cart!.lines.find((line) => line.variant?.id === variant.id)!.id);
  }
  const { checkoutStart: { checkout: begun } } = await give(graph, StartCheckoutDocument, { input: { lineIds, idempotencyKey: key("checkout") } });
  const { checkoutSetAddress: { checkout } } = await give(graph, SetCheckoutAddressDocument, { id: begun!.id, input: { address: present(homes[name], name), idempotencyKey: key("address") } });
  const { checkoutComplete: { orderGroup } } = await give(graph, CompleteCheckoutDocument, { id: checkout!.id, input: { expectedVersion: checkout!.version, idempotencyKey: key("complete") } });
  const { id: groupId, orders } = orderGroup!;
  return { groupId, orders: orders.map(({ id, seller }) => ({ id, shop: seller?.handle ?? "", isUnpaid: true })) };
}

/** Tries each card until one is taken, and answers for the buyer at their bank's page. */
async function paid({ name, graph }: SignedIn, { goods, cards }: DemoPurchase, orderGroupId: string, stripe: StripeSettings, signal: AbortSignal): Promise<void> {
  const key = (...step: string[]) => demoKey(name, goods[0]!.title, ...step);
  const { paymentCreate } = await give(graph, PayDocument, { input: { orderGroupId, idempotencyKey: key("pay") } });
  const { id } = paymentCreate.payment!;
  for (const card of cards) {
    const { paymentConfirm: { payment } } = await given(graph, ConfirmPaymentDocument, { id, input: { paymentMethodId: card, idempotencyKey: key(card) } });
    const intent = /payment_intents\/(\w+)/.exec(payment?.nextAction?.url ?? "")?.[1];
    if (intent) await sandboxControl(stripe, `/payment_intents/${intent}/authenticate`, { outcome: "succeed" });
  }
  await seen("a payment", signal, async () => (await give(graph, PaymentStatusDocument, { id })).payment?.state === "CAPTURED");
}
