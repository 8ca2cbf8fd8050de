import type { SubgraphRuntime } from "@souk/shared/context";
import type { Id } from "@souk/shared/ids";
import { categoriesEnsure } from "../demo-categories-ensure.ts";
import { chanceOf } from "./chance.ts";
import { marketLeaves, marketRoots } from "./market-categories.ts";
import { marketListing } from "./market-listing.ts";
import { marketUuid } from "./market-ids.ts";
import { marketPictures } from "./market-pictures.ts";
import { marketWrite, type Placed } from "./market-write.ts";

/** A large market that is wished for. */
export interface MarketWanted {
  /** How many listings it has in the end. */
  readonly listings: number;
  /** Another seed is another market, beside the first. */
  readonly seed: number;
  /** Those who sell, the largest first; as many as `marketSellers` says, or fewer. */
  readonly sellers: readonly Id<"sel">[];
  /** Is told after each batch. */
  readonly progress?: (progress: MarketProgress) => void;
}
/** How far it is. */
export interface MarketProgress { readonly done: number; readonly of: number; readonly perSecond: number; readonly secondsLeft: number }

const sellersFirst = 20;
/** One for so many further listings, as a market grows. */
const listingsPerSeller = 1_000;
/** How many sellers share this many listings. */
export const marketSellers = (listings: number, available = Infinity): number => Math.min(available, sellersFirst + Math.floor(listings / listingsPerSeller));

/** Rows of one transaction: less than two seconds, since a long one holds back whoever reads the log. */
const batchListings = 1_000;
const origin = { actor: "service:seed", correlationId: "seed" };

/**
 * Makes the listings of a large market, with their categories and pictures. The same for the same seed, but for its moments,
 * which lie before now. Repeatable: numbers that are there stay, a larger market has the smaller one in it; goes on after a crash.
 *
 * Its listings stand in the log as they are now, by one event each: nobody reacts to the drafts that they never were.
 * @returns how many it made
 */
export async function marketSeed(runtime: SubgraphRuntime, { listings, seed, sellers, progress = () => {} }: MarketWanted): Promise<number> {
  const { database, objects } = runtime;
  const { ids: categories } = await categoriesEnsure(runtime, [...marketRoots, ...marketLeaves]);
  const places = { seed, categories, pictures: await marketPictures(objects, seed) };
  const beganAt = performance.now();
  let made = 0;
  for (let from = 0; from < listings; from += batchListings) {
    const numbers = Array.from({ length: Math.min(batchListings, listings - from) }, (_, at) => from + at);
    const there = new Set((await database.rows<{ id: string }>("select id from catalog.listing where id = any($1::uuid[])", [numbers.map((number) => marketUuid(seed, number, "listing"))])).map(({ id }) => id));
    const missing = numbers.filter((number) => !there.has(marketUuid(seed, number, "listing")));
    if (missing.length === 0) continue;
    await database.transaction({ origin }, (tx) => marketWrite(tx, places, missing.map((number): Placed =>
      ({ number, sellerId: chanceOf(~seed, number).zipf(sellers.slice(0, marketSellers(number, sellers.length))), listing: marketListing(seed, number) }))));
    made += missing.length;
    const done = from + numbers.length, perSecond = made / ((performance.now() - beganAt) / 1_000);
    progress({ done, of: listings, perSecond, secondsLeft: (listings - done) / perSecond });
  }
  return made;
}
