import { demoCommerce } from "@souk/commerce";
import { demoPayout } from "@souk/money/demo";
import { CategoriesDocument, OpenSellerDocument, SetOrderPolicyDocument } from "@souk/schema/client/documents";
import { present } from "@souk/shared/assert";
import type { DemoTarget } from "./demo-ensure.ts";
import type { DemoMarket, DemoShop, OfferedListing } from "./demo-market.ts";
import { demoKey, give } from "./give.ts";
import { demoGoods, demoPictures } from "./goods.ts";
import { graphClient } from "./graph-client.ts";
import { listingOffered, offeredBy, pictureAttached } from "./listing-offered.ts";
import { onlyHere } from "./only-here.ts";
import { demoLast, demoNewcomers, demoPeople } from "./people.ts";
import { purchaseMade } from "./purchase-made.ts";
import { demoPurchases } from "./purchases.ts";
import { sandboxControl } from "./sandbox-control.ts";
import { settle, subgraphOf, type SignedIn } from "./settle.ts";
import { shopBy, shopOpened } from "./shop-opened.ts";
import { talkHeld } from "./talk-held.ts";
import { demoTalks } from "./talks.ts";

/** Who looks at each order before taking it on. */
const carefulShop = "nordholz";
/** Opened last, by whom comes last: where it is, the market is as it should be. */
const lastShop = present(demoLast.seller, demoLast.name);
/** Who is paid out. */
const paidShop = "studio-tonart";

/**
 * Fills the demo market as its people would, through the graph, while it can be used already: more shops, what they offer with
 * pictures, and orders in every state, where the provider is the sandbox. Repeatable, also after being cut off: what is there
 * stays as it is. One process at a time; the others leave it to that one.
 *
 * @param signal aborted, it ends within the request that is under way
 * @throws Error naming what could not be done; the next call goes on there
 */
export async function marketFill(target: DemoTarget, signal: AbortSignal): Promise<void> {
  const { foundations, say } = target;
  const isFilled = async () => await shopBy(foundations, lastShop.handle) !== null;
  if (await isFilled()) return;
  await onlyHere(foundations.access.adminUrl, async () => {
    if (await isFilled()) return;
    say("filling the demo market: more shops, pictures, orders in every state, conversations; it can be used meanwhile");
    const market = await peopleCome(target, signal);
    const offered = await goodsOffered(market);
    const { stripe } = foundations;
    if (!stripe?.apiUrl) return say("filled the demo market, without orders: they are paid at the payment sandbox");
    for (const purchase of demoPurchases) await purchaseMade(market, purchase, offered, stripe);
    for (const talk of demoTalks) await talkHeld(market, talk, offered);
    const { id, owner } = present(market.shops.get(paidShop), paidShop);
    await demoPayout(await foundations.runtimeOf(subgraphOf("money")), { id, ownerId: owner.userId }, (path, body) => sandboxControl(stripe, path, body), signal);
    const noor = await settle(demoLast, graphClient(target.url), foundations);
    await give(noor.graph, OpenSellerDocument, { input: { ...lastShop, idempotencyKey: demoKey(lastShop.handle, "open") } });
    say(`filled the demo market: ${market.shops.size} more shops, ${offered.size} listings with pictures, ${demoPurchases.length} purchases, ${demoTalks.length} conversations, a payout`);
  });
}

/** Signs everybody in, and opens the newcomers' shops. */
async function peopleCome(target: DemoTarget, signal: AbortSignal): Promise<DemoMarket> {
  const { foundations, url } = target;
  const graph = graphClient(url);
  const people = new Map<string, SignedIn>();
  const shops = new Map<string, DemoShop>();
  for (const person of [...demoPeople.filter(({ isAdmin, seller }) => isAdmin || seller?.type !== "BUSINESS"), ...demoNewcomers]) {
    signal.throwIfAborted();
    people.set(person.name, await settle(person, graph, foundations));
  }
  for (const { name, seller } of demoNewcomers) {
    const owner = present(people.get(name), name);
    if (seller) shops.set(seller.handle, { id: await shopOpened(foundations, owner, seller, adminOf(people)), owner });
  }
  await demoCommerce(await foundations.runtimeOf(subgraphOf("commerce")), { sellers: [...shops.values()].map(({ id, owner }) => ({ id, ownerId: owner.userId })) });
  const careful = present(shops.get(carefulShop), carefulShop);
  await give(careful.owner.graph, SetOrderPolicyDocument, { id: careful.id, input: { isAcceptedAtOnce: false, idempotencyKey: demoKey(carefulShop, "policy") } });
  return { ...target, signal, people, shops };
}

const adminOf = (people: ReadonlyMap<string, SignedIn>): SignedIn => present([...people.values()].find(({ isAdmin }) => isAdmin), "an administrator");

/** The shops of those who were there before. */
async function olderShops({ foundations, people }: DemoMarket): Promise<DemoShop[]> {
  const shops = [];
  for (const { name, seller } of demoPeople) {
    const [owner, shop] = [people.get(name), seller && await shopBy(foundations, seller.handle)];
    if (owner && shop) shops.push({ id: shop.id, owner });
  }
  return shops;
}

/** Everything that is sold is there, with pictures. @returns the newcomers' listings by title */
async function goodsOffered(market: DemoMarket): Promise<ReadonlyMap<string, OfferedListing>> {
  const { people, shops, signal } = market;
  const { categories: { edges } } = await give(adminOf(people).graph, CategoriesDocument, {});
  const categoryIds = new Map(edges.map(({ node }) => [node.slug, node.id]));
  for (const goods of demoGoods) {
    signal.throwIfAborted();
    await listingOffered(market, goods, present(categoryIds.get(goods.category), goods.category));
  }
  for (const shop of await olderShops(market))
    for (const [title, { id, media }] of await offeredBy(shop)) {
      const picture = demoPictures[title];
      if (picture && media.length === 0) await pictureAttached(shop, id, picture);
    }
  const offered = await Promise.all([...shops.values()].map(offeredBy));
  return new Map(offered.flatMap((listings) => [...listings]));
}
