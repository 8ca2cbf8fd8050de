import type { LiveEvent } from "@souk/shared/live";
import type { ListingMoveFact } from "@souk/schema/events/catalog";

export type { AttributeAnswer } from "./attributes/attribute-shown.ts";
export type { AttributeDefinition } from "./attributes/attribute-tables.ts";
export type { Category } from "./categories/category-tables.ts";
export type { CategoryPage as CategoryConnection } from "./categories/category-pages.ts";
export type { Collection } from "./collections/collection-tables.ts";
export type { CollectionPage as CollectionConnection } from "./collections/collection-reads.ts";
export type { Favourite, FavouritePage as FavouriteConnection } from "./favourites/favourite-reads.ts";
export type { FavouriteRemoved as FavouriteRemovePayload } from "./favourites/favourite-remove.ts";
export type { ReviewPolicy as ListingReviewPolicy } from "./review-policies/review-policies.ts";
export type { SearchPin } from "./search-pins/search-pins.ts";
export type { Listing } from "./listings/listing-tables.ts";
export type { ListingStep } from "./listings/listing-history.ts";
export type { Media } from "./media/media-tables.ts";
export type { MediaUploadAnswer as MediaUploadCreatePayload } from "./media/media-shown.ts";
export type { ListingExport } from "./exports/export-tables.ts";
export type { ImportUploadAnswer as ListingImportCreatePayload } from "./imports/import-shown.ts";
export type { ListingImport } from "./imports/import-tables.ts";
export type { ImportRow as ImportedRow } from "./imports/report-pages.ts";
export type { Money } from "@souk/shared/money";
export type { ListingPage as ListingConnection } from "./listings/listing-pages.ts";
/** Trust's; here it is known by its id. */
export interface Seller { readonly id: string }
/** Trust's, too. */
export interface User { readonly id: string }
export type { OfferedVariant as Variant } from "./variants/variant-reads.ts";
export type { Found as SearchEdge, SearchResult as SearchConnection } from "./search/search.ts";
export type { Facets as SearchFacets } from "./search/search-facets.ts";
export type { Suggestion as SearchSuggestion } from "./search/suggest.ts";
/** What subscriptions send: the event as it stands in the log. */
export type ListingUpdate = LiveEvent<ListingMoveFact>;
