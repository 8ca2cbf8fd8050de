import type { Id } from "@souk/shared/ids";
import { id, int, nullable, oneOf, table, text, timestamp, type Row } from "@souk/shared/table";
import type { CollectionState } from "./collection-states.ts";

/** As many listings as one collection holds: ten pages of a hundred, which nobody reads to the end. */
export const collectionListingsMax = 1_000;
/** Named at once: as many as a page shows. */
export const listingsAtOnceMax = 100;
/** As many as stand above the fold, and some. */
export const pinsMax = 20;

/** Listings that staff shows together. */
export const collections = table("catalog.collection", {
  id: id("col"),
  slug: text(),
  name: text(),
  description: text(),
  state: oneOf<CollectionState>(),
  version: int(),
  publishedAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Collection = Row<typeof collections>;

/** Which collection is moved, and the key. */
export interface CollectionStepInput { readonly id: Id<"col">; readonly idempotencyKey: string }
/** Which listings of which collection, and the key. */
export interface CollectionListingsInput extends CollectionStepInput { readonly listingIds: readonly Id<"lst">[] }
