import { isMember, type Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import type { UserError } from "@souk/shared/refusals";
import { insufficientStock, listingUnavailable, priceChanged, sellerUnavailable } from "../offers/offer-refusals.ts";
import { unitMinorFor, type Offer } from "../offers/offer.ts";
import type { Checkout, CheckoutLine } from "./checkout-tables.ts";

/** What there is of a variant, under its lock. */
export interface LockedStock {
  readonly policy: "TRACKED" | "UNLIMITED" | "UNIQUE";
  readonly levels: readonly { readonly levelId: string; readonly available: number }[];
}

/** So many from one place. */
export interface Allocation { readonly variantId: Id<"var">; readonly levelId: string; readonly quantity: number }

/** The world as it stands still while a batch is decided. */
export interface LockedMarket {
  readonly offers: ReadonlyMap<Id<"var">, Offer>;
  readonly selling: ReadonlySet<Id<"sel">>;
  readonly stock: ReadonlyMap<Id<"var">, LockedStock>;
}

/** Everything that stands in a checkout's way, or what it would get; `take` makes it so for those that come after. */
export type Decision = { readonly refused: UserError[] } | { readonly taken: readonly Allocation[]; take(): void };

/** False if there is less than a checkout wants before anybody has taken any: it is refused, whatever else is so. */
export const mayBeInStock = (stock: LockedMarket["stock"], { lines }: Checkout): boolean => lines.every(({ variantId, quantity }) => {
  const of = stock.get(variantId);
  return of?.policy === "UNLIMITED" || (of?.levels ?? []).reduce((sum, { available }) => sum + available, 0) >= quantity;
});

/** Looks at one checkout after the other, in the order they came, and at what those before have left. */
export function deciderOf(market: LockedMarket): (checkout: Checkout, caller: Caller) => Decision {
  const left = new Map([...market.stock.values()].flatMap(({ levels }) => levels.map(({ levelId, available }): [string, number] => [levelId, available])));
  const leftOf = ({ levels }: LockedStock) => levels.map(({ levelId }) => ({ levelId, available: left.get(levelId)! }));

  const wrongWith = (line: CheckoutLine, currency: Checkout["currency"], caller: Caller): UserError | undefined => {
    const offer = market.offers.get(line.variantId);
    if (!offer?.isSellable || offer.sellerId !== line.sellerId || isMember(caller, line.sellerId)) return listingUnavailable(line.variantId, null);
    if (!market.selling.has(line.sellerId)) return sellerUnavailable(line.sellerId, null);
    const now = { minor: unitMinorFor(offer, line.quantity), currency: offer.currency };
    if (now.minor !== line.unitMinor || now.currency !== currency) return priceChanged(line.variantId, { minor: line.unitMinor, currency }, now, null);
    const stock = market.stock.get(line.variantId);
    if (stock?.policy === "UNLIMITED") return undefined;
    const available = stock ? leftOf(stock).reduce((sum, level) => sum + level.available, 0) : 0;
    return available < line.quantity ? insufficientStock(line.variantId, available, null) : undefined;
  };

  return ({ lines, currency }, caller) => {
    const refused = lines.flatMap((line) => wrongWith(line, currency, caller) ?? []);
    if (refused.length > 0) return { refused };
    const taken = lines.flatMap(({ variantId, quantity }): Allocation[] => {
      const stock = market.stock.get(variantId)!;
      return stock.policy === "UNLIMITED" ? [] : fromLevels(leftOf(stock), quantity).map((part) => ({ variantId, ...part }));
    });
    return { taken, take: () => taken.forEach(({ levelId, quantity }) => left.set(levelId, left.get(levelId)! - quantity)) };
  };
}

/** From one place if one has enough, so that it is one parcel; otherwise from the fullest first. */
function fromLevels(levels: readonly { readonly levelId: string; readonly available: number }[], quantity: number): { readonly levelId: string; readonly quantity: number }[] {
  const enough = levels.filter(({ available }) => available >= quantity).toSorted((a, b) => a.available - b.available)[0];
  if (enough) return [{ levelId: enough.levelId, quantity }];
  let missing = quantity;
  return levels.toSorted((a, b) => b.available - a.available).flatMap(({ levelId, available }) => {
    const part = Math.min(available, missing);
    missing -= part;
    return part > 0 ? [{ levelId, quantity: part }] : [];
  });
}
