import type { Id } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import { unitMinorFor, type Offer } from "../offers/offer.ts";
import { unitsByListing } from "../purchase-limits/buying.ts";
import { leftOf, type PurchaseLimited } from "../purchase-limits/purchase-refusals.ts";
import type { CartLine } from "./cart-tables.ts";

/** Something of a line is not as its buyer saw it, or cannot be bought as it stands. */
export interface CartWarning {
  readonly kind: "PRICE_CHANGED" | "LISTING_UNAVAILABLE" | "SELLER_UNAVAILABLE" | "INSUFFICIENT_STOCK" | "PURCHASE_LIMIT" | "CURRENCY_MIXED";
  readonly lineId: Id<"cln">;
  /** What was shown, and what it costs now; of PRICE_CHANGED only. */
  readonly was?: Money;
  readonly now?: Money;
  /** How many there are; of INSUFFICIENT_STOCK only. */
  readonly available?: number;
  /** How many one buyer may have in all, and how many this one may still buy; of PURCHASE_LIMIT only. */
  readonly limit?: number;
  readonly left?: number;
}

/** What is known of a line now. */
export interface LineNow {
  readonly line: CartLine;
  readonly offer: Offer | null;
  readonly isSelling: boolean;
  /** How many can be bought; null if they are not counted. */
  readonly available: number | null;
  /** What limits its buyer; null if nothing does. */
  readonly limited: PurchaseLimited | null;
}

/**
 * What a buyer must be told before paying: of each line the first thing that stands in its way, or that its price has
 * changed. A currency is mixed where it is not that of the first line that can be bought.
 */
export function cartWarnings(lines: readonly LineNow[]): CartWarning[] {
  const [first] = lines.flatMap(({ offer }) => (offer?.isSellable ? [offer.currency] : []));
  const units = unitsByListing(lines.map(({ line }) => line));
  return lines.flatMap(({ line, offer, isSelling, available, limited }): CartWarning[] => {
    const lineId = line.id;
    if (!offer?.isSellable) return [{ kind: "LISTING_UNAVAILABLE", lineId }];
    if (!isSelling) return [{ kind: "SELLER_UNAVAILABLE", lineId }];
    if (available !== null && available < line.quantity) return [{ kind: "INSUFFICIENT_STOCK", lineId, available }];
    if (limited && units.get(line.listingId)! > leftOf(limited)) return [{ kind: "PURCHASE_LIMIT", lineId, limit: limited.limit, left: leftOf(limited) }];
    const [was, now] = [{ minor: line.seenUnitMinor, currency: line.seenCurrency }, { minor: unitMinorFor(offer, line.quantity), currency: offer.currency }];
    return [
      ...was.minor !== now.minor || was.currency !== now.currency ? [{ kind: "PRICE_CHANGED", lineId, was, now } as const] : [],
      ...offer.currency === first ? [] : [{ kind: "CURRENCY_MIXED", lineId } as const],
    ];
  });
}
