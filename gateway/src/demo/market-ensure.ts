import { marketSeed, marketSellers, type MarketProgress } from "@souk/catalog/seed";
import { idOf, type Id } from "@souk/shared/ids";
import type { DemoTarget } from "./demo-ensure.ts";
import { graphClient } from "./graph-client.ts";
import type { DemoPerson, DemoSeller } from "./people.ts";
import { databaseOf, sellerOpened, settle, subgraphOf } from "./settle.ts";

/** Merchants of the large market: with the demo people fewer than may register from one address. */
const merchantsMax = 20;
/** As many as one person may own. */
const shopsPerMerchant = 20;
const progressEveryMs = 5_000;

const merchant = (number: number): DemoPerson => ({ name: `Merchant ${number}`, email: `merchant-${number}@souk.example`, about: "sells in the large market" });
const shop = (number: number): DemoSeller => ({ name: `Shop ${number}`, handle: `market-shop-${number}`, type: "INDIVIDUAL", country: "DE" });

/** Makes the large market of a seed, or adds what it lacks: its sellers through the graph, its listings in batches. Repeatable. */
export async function marketEnsure(target: DemoTarget, { listings, seed }: { readonly listings: number; readonly seed: number }): Promise<void> {
  const { foundations, say } = target;
  const sellers = await shopsEnsure(target, marketSellers(listings, merchantsMax * shopsPerMerchant));
  say(`making ${listings.toLocaleString("en")} listings of ${sellers.length} sellers, seed ${seed}`);
  let saidAt = 0;
  const progress = (at: MarketProgress) => {
    if (performance.now() - saidAt < progressEveryMs && at.done < at.of) return;
    saidAt = performance.now();
    say(progressLine(at));
  };
  const made = await marketSeed(await foundations.runtimeOf(subgraphOf("catalog")), { listings, seed, sellers, progress });
  say(`made ${made.toLocaleString("en")} listings; the other ${(listings - made).toLocaleString("en")} were there`);
}

const progressLine = ({ done, of, perSecond, secondsLeft }: MarketProgress): string =>
  `  ${done.toLocaleString("en")} of ${of.toLocaleString("en")}, ${Math.round(perSecond).toLocaleString("en")} a second, ${Math.ceil(secondsLeft)} s left`;

/** So many shops that may sell, in their order; those that are missing are opened by their merchants. */
async function shopsEnsure({ url, foundations, say }: DemoTarget, count: number): Promise<Id<"sel">[]> {
  const wanted = Array.from({ length: count }, (_, at) => shop(at + 1));
  const trust = await databaseOf(foundations, "trust");
  const rows = await trust.rows<{ id: string; handle: string }>(
    "select id, handle from trust.seller where handle = any($1::text[]) and can_sell", [wanted.map(({ handle }) => handle)]);
  const known = new Map(rows.map(({ id, handle }) => [handle, idOf("sel", id)]));
  const missing = wanted.filter(({ handle }) => !known.has(handle));
  if (missing.length > 0) say(`opening ${missing.length} shops`);
  const graph = graphClient(url);
  for (let from = 0; from < count; from += shopsPerMerchant) {
    const closed = wanted.slice(from, from + shopsPerMerchant).filter(({ handle }) => !known.has(handle));
    if (closed.length === 0) continue;
    const owner = await settle(merchant(from / shopsPerMerchant + 1), graph, foundations);
    for (const seller of closed) known.set(seller.handle, await sellerOpened(owner, seller));
  }
  return wanted.map(({ handle }) => known.get(handle)!);
}
