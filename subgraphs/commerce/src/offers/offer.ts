import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { z } from "zod";

/** A variant as it is offered at the moment of reading. */
export interface Offer {
  readonly variantId: Id<"var">;
  readonly listingId: Id<"lst">;
  readonly sellerId: Id<"sel">;
  readonly categoryId: Id<"cat">;
  /** From the root down to its own. */
  readonly categoryPath: readonly Id<"cat">[];
  readonly listingVersion: number;
  readonly kind: OfferKind;
  readonly title: string;
  readonly sku: string | null;
  readonly optionNames: readonly string[];
  readonly optionValues: readonly string[];
  readonly taxClass: string;
  readonly currency: Currency;
  readonly unitMinor: bigint;
  readonly breaks: readonly { readonly minimumQuantity: number; readonly unitMinor: bigint }[];
  /** Published, priced for one, and of a kind that a cart can hold. */
  readonly isSellable: boolean;
}

/** What may be sold. */
export type OfferKind = "PHYSICAL" | "DIGITAL" | "SERVICE" | "RENTAL" | "PROJECT";

/** Rentals are booked and projects are quoted; a price by the hour needs hours. */
const cartKinds: ReadonlySet<string> = new Set<OfferKind>(["PHYSICAL", "DIGITAL", "SERVICE"]);

interface Row {
  readonly variant_id: string; readonly listing_id: string; readonly seller_id: string; readonly category_id: string; readonly category_path: string[]; readonly listing_version: number;
  readonly kind: OfferKind; readonly title: string; readonly sku: string | null; readonly option_names: string[]; readonly option_values: string[]; readonly tax_class: string;
  readonly currency: Currency | null; readonly price_minor: string | null; readonly price_rule: string; readonly price_breaks: unknown; readonly is_sellable: boolean;
}
const columns = `variant_id, listing_id, seller_id, category_id, category_path, listing_version, kind, title, sku, option_names, option_values, tax_class,
       currency, price_minor::text as price_minor, price_rule, price_breaks, is_sellable`;
const priceBreaks = z.array(z.object({ minimumQuantity: z.number(), unitMinor: z.string() }));

/** Variants as catalog offers them now, by id; those without a price are left out. */
export const offersOf = async (sql: Sql, variantIds: readonly Id<"var">[]): Promise<Map<Id<"var">, Offer>> =>
  offersIn(await sql.rows<Row>(`select ${columns} from catalog.sellable_variant_v1 where variant_id = any($1::uuid[])`, [variantIds.map(uuidOf)]));

/** As `offersOf`, locked: prices and listings stay as they are until the transaction ends. Taken after the stock. */
export const offersLock = async (sql: Sql, variantIds: readonly Id<"var">[]): Promise<Map<Id<"var">, Offer>> =>
  offersIn(await sql.rows<Row>(`select ${columns} from catalog.sellable_variant_lock_v1($1::uuid[])`, [variantIds.map(uuidOf)]));

const offersIn = (rows: readonly Row[]): Map<Id<"var">, Offer> =>
  new Map(rows.flatMap((row): [Id<"var">, Offer][] => {
    if (row.price_minor === null || row.currency === null) return [];
    const variantId = idOf("var", row.variant_id);
    return [[variantId, {
      variantId, listingId: idOf("lst", row.listing_id), sellerId: idOf("sel", row.seller_id), categoryId: idOf("cat", row.category_id), categoryPath: row.category_path.map((id) => idOf("cat", id)),
      listingVersion: row.listing_version, kind: row.kind, title: row.title, sku: row.sku, optionNames: row.option_names, optionValues: row.option_values,
      taxClass: row.tax_class, currency: row.currency, unitMinor: BigInt(row.price_minor),
      breaks: priceBreaks.parse(row.price_breaks).map(({ minimumQuantity, unitMinor }) => ({ minimumQuantity, unitMinor: BigInt(unitMinor) })),
      isSellable: row.is_sellable && row.price_rule === "FIXED" && cartKinds.has(row.kind),
    }]];
  }));

/** What each costs when so many are bought: the last break that is reached, or the plain price. */
export const unitMinorFor = ({ unitMinor, breaks }: Pick<Offer, "unitMinor" | "breaks">, quantity: number): bigint =>
  breaks.findLast(({ minimumQuantity }) => quantity >= minimumQuantity)?.unitMinor ?? unitMinor;

/** Which of these sellers may sell now. */
export const sellersSelling = async (sql: Sql, sellerIds: readonly Id<"sel">[]): Promise<Set<Id<"sel">>> => selling(await sql.rows<{ seller_id: string }>(
  "select seller_id from trust.seller_standing_v1 where seller_id = any($1::uuid[]) and can_sell", [sellerIds.map(uuidOf)]));

/** As `sellersSelling`, locked: a suspension waits for the transaction, or it for the suspension. */
export const sellersSellingLock = async (sql: Sql, sellerIds: readonly Id<"sel">[]): Promise<Set<Id<"sel">>> => selling(await sql.rows<{ seller_id: string }>(
  "select seller_id from trust.seller_standing_lock_v1($1::uuid[]) where can_sell", [sellerIds.map(uuidOf)]));

const selling = (rows: readonly { seller_id: string }[]) => new Set(rows.map(({ seller_id }) => idOf("sel", seller_id)));
