import { isMember, type Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { Refused, type UserError } from "@souk/shared/refusals";
import { currencyMixed, listingUnavailable, sellerUnavailable } from "../offers/offer-refusals.ts";
import { offersOf, sellersSelling, unitMinorFor } from "../offers/offer.ts";
import { purchasesOver } from "../purchase-limits/purchase-reads.ts";
import type { CheckoutLine } from "./checkout-tables.ts";

/** So many of a variant. */
interface Wanted { readonly variantId: Id<"var">; readonly sellerId: Id<"sel">; readonly quantity: number }

/** What these cost at this moment. @throws Refused with everything that stands in the way: ListingUnavailable, SellerUnavailable, CurrencyMixed, PurchaseLimit */
export async function checkoutLines(sql: Sql, caller: Caller, wanted: readonly Wanted[]): Promise<{ readonly lines: CheckoutLine[]; readonly currency: Currency }> {
  const offers = await offersOf(sql, wanted.map(({ variantId }) => variantId));
  const selling = await sellersSelling(sql, wanted.map(({ sellerId }) => sellerId));
  const faults: UserError[] = [];
  const lines = wanted.flatMap(({ variantId, quantity }): CheckoutLine[] => {
    const offer = offers.get(variantId);
    if (!offer?.isSellable || isMember(caller, offer.sellerId)) { faults.push(listingUnavailable(variantId, null)); return []; }
    if (!selling.has(offer.sellerId)) { faults.push(sellerUnavailable(offer.sellerId, null)); return []; }
    const { breaks: _, isSellable: __, currency: ___, ...sold } = offer;
    return [{ ...sold, quantity, unitMinor: unitMinorFor(offer, quantity) }];
  });
  const currencies = [...new Set([...offers.values()].map(({ currency }) => currency))];
  if (faults.length === 0 && currencies.length > 1) faults.push(currencyMixed(currencies, null));
  if (caller.userId) faults.push(...await purchasesOver(sql, { buyerId: caller.userId, lines }));
  if (faults.length > 0) throw new Refused(faults);
  return { lines, currency: currencies[0]! };
}
