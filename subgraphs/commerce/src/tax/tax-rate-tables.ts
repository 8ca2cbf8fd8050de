import { id, int, nullable, oneOf, table, text, timestamp, type Row } from "@souk/shared/table";

/** What a rate is for: the classes of listings, and their delivery. */
export type TaxClass = "STANDARD" | "REDUCED" | "ZERO" | "SHIPPING";
/** Whether a tax comes on top of a price or stands in it. */
export type TaxInclusion = "ADDED" | "INCLUDED";

/** What a country or a region of it takes of a sale, and from when on; until the next one of the same place and class. */
export const taxRates = table("commerce.tax_rate_period", {
  id: id("txr"),
  country: text(),
  /** Empty for the whole country. */
  region: text(),
  taxClass: oneOf<TaxClass>(),
  rateBps: int(),
  inclusion: oneOf<TaxInclusion>(),
  jurisdiction: text(),
  validFrom: timestamp(),
  validUntil: nullable(timestamp()),
  setAt: timestamp(),
  version: int(),
});
export type TaxRate = Row<typeof taxRates>;
