import { badInput } from "@souk/shared/errors";
import type { Database } from "@souk/shared/database";
import { idOf, isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import type { Currency } from "@souk/shared/money";
import { lineQuantityMax } from "../carts/cart-tables.ts";
import { unitMinorFor } from "../offers/offer.ts";
import type { DeliveryItem, DeliveryOption } from "./delivery-quote.ts";
import { deliveryQuotes } from "./delivery-quotes.ts";

/** Where a buyer would have it brought, and how many. */
export interface EstimateArgs { readonly country: string; readonly postalCode?: string | null; readonly quantity?: number | null }
interface Asked { readonly listingId: string; readonly country: string; readonly postalCode: string | null; readonly quantity: number }
interface Offered {
  readonly listingId: string; readonly variantId: string; readonly sellerId: string; readonly kind: DeliveryItem["kind"]; readonly currency: Currency; readonly priceMinor: string;
  readonly breaks: readonly { readonly minimumQuantity: number; readonly unitMinor: string }[];
}

/** What bringing some of a listing would cost, by itself; null for a listing that nobody can buy at present. */
export interface ListingDelivery { load(listingId: string, args: EstimateArgs): Promise<readonly DeliveryOption[] | null> }

/** What was asked, as a loader's key. */
type Question = string;
const asked = (question: Question): Asked => JSON.parse(question) as Asked;

/** Opens it for one operation: two statements for all listings asked about in one turn. */
export function listingDelivery(database: Database): ListingDelivery {
  const loader = batched((questions: readonly Question[]) => estimated(database, questions), ({ question }) => question);
  return {
    async load(listingId, { country, postalCode = null, quantity }) {
      const many = quantity ?? 1;
      if (many < 1 || many > lineQuantityMax) throw badInput(`A quantity is from 1 to ${lineQuantityMax}.`);
      return (await loader.load(JSON.stringify({ listingId, country, postalCode, quantity: many } satisfies Asked)))?.options ?? null;
    },
  };
}

interface Estimate { readonly question: Question; readonly options: readonly DeliveryOption[] }

async function estimated(database: Database, questions: readonly Question[]): Promise<Estimate[]> {
  const offered = await offeredRead(database, questions.map((question) => asked(question).listingId));
  const known = questions.flatMap((question) => {
    const row = offered.get(asked(question).listingId);
    return row ? [{ question, row, ...asked(question) }] : [];
  });
  const quotes = await deliveryQuotes(database, known.map(({ row, country, postalCode, quantity }) => ({
    sellerId: idOf("sel", row.sellerId), currency: row.currency, destination: { country, postalCode },
    items: [{
      variantId: idOf("var", row.variantId), listingId: idOf("lst", row.listingId), kind: row.kind, quantity, subtotalMinor: subtotalOf(row, quantity),
    }],
  })));
  return known.map(({ question }, at) => ({ question, options: quotes[at]!.options }));
}

/** As a cart adds it up, quantity breaks and all: what is free from a subtotal on is free here and there alike. */
const subtotalOf = ({ priceMinor, breaks }: Offered, quantity: number): bigint => BigInt(quantity) * unitMinorFor({
  unitMinor: BigInt(priceMinor), breaks: breaks.map(({ minimumQuantity, unitMinor }) => ({ minimumQuantity, unitMinor: BigInt(unitMinor) })),
}, quantity);

/** The cheapest variant of each listing that can be bought now, by the listing's global id. */
async function offeredRead(database: Database, listingIds: readonly string[]): Promise<ReadonlyMap<string, Offered>> {
  const rows = await database.rows<Offered>(
    `select distinct on (v.listing_id) v.listing_id as "listingId", v.variant_id as "variantId", v.seller_id as "sellerId", v.kind, v.currency, v.price_minor as "priceMinor", v.price_breaks as breaks
       from catalog.sellable_variant_v1 v
       join trust.seller_standing_v1 s on s.seller_id = v.seller_id
      where v.listing_id = any($1::uuid[])
        and v.is_sellable
        and s.can_sell
      order by v.listing_id, v.price_minor, v.variant_id`, [listingIds.filter((id) => isId("lst", id)).map(uuidOf)]);
  return new Map(rows.map((row) => [idOf("lst", row.listingId), row]));
}
