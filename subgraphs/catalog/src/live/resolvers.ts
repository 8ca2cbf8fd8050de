import { live, liveStep, liveUpdate } from "@souk/shared/live";
import type { ListingMoveFact } from "@souk/schema/events/catalog";
import type { Resolvers } from "../graphql.ts";
import { listingWatch } from "./listing-watch.ts";

export const resolvers: Pick<Resolvers, "Subscription" | "ListingUpdate"> = {
  Subscription: { listingUpdated: live(listingWatch) },
  ListingUpdate: { ...liveUpdate, ...liveStep((payload: ListingMoveFact) => payload), listing: ({ payload }, _, { listings }) => listings.byId.load(payload.listingId) },
};
