/** What attribute columns begin with; then comes the question's key. */
export const attributeColumn = "attribute.";

/** Columns of Souk's CSV that are said of a listing, in the order in which they are written. */
export const listingColumns = [
  "key", "title", "description", "kind", "category", "condition", "priceRule", "tags", "language",
  "location.country", "location.place", "location.latitude", "location.longitude",
  "serviceTerms.durationMinutes", "serviceTerms.venue", "rentalTerms.minimumUnits", "rentalTerms.maximumUnits", "rentalTerms.deposit",
  "digitalTerms.delivery", "projectTerms.typicalDays", "projectTerms.revisions", "isPublished", "currency",
] as const;

/** Columns that are said of each variant. */
export const variantColumns = [
  "option1.name", "option1.value", "option2.name", "option2.value", "option3.name", "option3.value", "sku", "price", "compareAtPrice", "quantityBreaks",
] as const;

/** A column of Souk's CSV that is not an attribute's. */
export type SoukColumn = (typeof listingColumns)[number] | (typeof variantColumns)[number];
