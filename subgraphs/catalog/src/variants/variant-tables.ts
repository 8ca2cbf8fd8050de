import { id, int, minor, nullable, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";

/** What exactly is bought of a listing. */
export const variants = table("catalog.variant", {
  id: id("var"),
  listingId: ref("lst"),
  position: int(),
  sku: nullable(text()),
  optionValues: texts(),
  priceMinor: nullable(minor()),
  compareAtMinor: nullable(minor()),
  createdAt: timestamp(),
  archivedAt: nullable(timestamp()),
});
export type Variant = Row<typeof variants>;

/** From this quantity on, each costs so much. */
export interface PriceBreak { readonly minimumQuantity: number; readonly unitMinor: bigint }

/** What each costs when so many are bought: the highest break that the quantity reaches, otherwise the variant's price. */
export const unitPrice = (priceMinor: bigint, breaks: readonly PriceBreak[], quantity: number): bigint =>
  breaks.reduce((best, { minimumQuantity, unitMinor }) => (quantity >= minimumQuantity && unitMinor < best ? unitMinor : best), priceMinor);
