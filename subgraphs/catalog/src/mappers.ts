export type { AttributeAnswer } from "./attributes/attribute-shown.ts";
export type { AttributeDefinition } from "./attributes/attribute-tables.ts";
export type { Category } from "./categories/category-tables.ts";
export type { CategoryPage as CategoryConnection } from "./categories/category-pages.ts";
export type { Listing } from "./listings/listing-tables.ts";
export type { ListingStep } from "./listings/listing-history.ts";
export type { Media } from "./media/media-tables.ts";
export type { MediaUploadAnswer as MediaUploadCreatePayload } from "./media/media-shown.ts";
export type { Money } from "@souk/shared/money";
export type { ListingPage as ListingConnection } from "./listings/listing-pages.ts";
/** Trust's; here it is known by its id. */
export interface Seller { readonly id: string }
export type { OfferedVariant as Variant } from "./variants/variant-reads.ts";
export type { Found as SearchEdge, SearchResult as SearchConnection } from "./search/search.ts";
export type { Facets as SearchFacets } from "./search/search-facets.ts";
export type { Suggestion as SearchSuggestion } from "./search/suggest.ts";
