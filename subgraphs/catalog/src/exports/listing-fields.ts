import { locationOf, termsOf } from "../listings/listing-details.ts";
import type { Exported } from "./exported-listings.ts";

/** A listing's fields by the names of ListingCreateInput, beside what it offers and answers. */
export function fieldsOf({ key, listing, categorySlug }: Exported) {
  const { title, description, kind, condition, priceRule, tags, language, latitude, longitude, state } = listing;
  const location = locationOf(listing);
  return {
    key, kind, title, description, category: categorySlug, condition, priceRule, tags, language,
    // Whole, where the graph rounds to some centimetres: what is imported again is the same place.
    location: location && { country: location.country, place: location.place, latitude: latitude === null ? null : String(latitude), longitude: longitude === null ? null : String(longitude) },
    serviceTerms: termsOf("serviceTerms")(listing), rentalTerms: termsOf("rentalTerms")(listing),
    digitalTerms: termsOf("digitalTerms")(listing), projectTerms: termsOf("projectTerms")(listing),
    isPublished: state !== "DRAFT",
  };
}
