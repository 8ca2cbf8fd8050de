import { present } from "@souk/shared/assert";
import { payload } from "@souk/shared/payload";
import { answersMissing, answersShown } from "../attributes/attribute-shown.ts";
import type { Resolvers } from "../graphql.ts";
import { isShown } from "../media/media-reads.ts";
import { listingApprove } from "./listing-approve.ts";
import { listingArchive } from "./listing-archive.ts";
import { listingCreate } from "./listing-create.ts";
import { locationOf, termsOf } from "./listing-details.ts";
import { listingDuplicate } from "./listing-duplicate.ts";
import { listingPause } from "./listing-pause.ts";
import { listingRedraft } from "./listing-redraft.ts";
import { listingReinstate } from "./listing-reinstate.ts";
import { listingReject } from "./listing-reject.ts";
import { listingRemove } from "./listing-remove.ts";
import { listingRenew } from "./listing-renew.ts";
import { listingResume } from "./listing-resume.ts";
import { listingSubmit } from "./listing-submit.ts";
import { listingSuspend } from "./listing-suspend.ts";
import { listingUpdate } from "./listing-update.ts";
import { seesInside } from "./listing-reads.ts";
import { stepsAllowed } from "./listing-steps.ts";
import { highestPriceOf, priceOf } from "./listing-tables.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Seller" | "Listing" | "ListingConnection"> = {
  Query: { listing: (_, { id }, { listings }) => listings.byId.load(id) },
  Mutation: {
    listingCreate: payload("listing", listingCreate),
    listingUpdate: payload("listing", listingUpdate),
    listingSubmit: payload("listing", listingSubmit),
    listingRedraft: payload("listing", listingRedraft),
    listingPause: payload("listing", listingPause),
    listingResume: payload("listing", listingResume),
    listingRenew: payload("listing", listingRenew),
    listingArchive: payload("listing", listingArchive),
    listingDuplicate: payload("listing", listingDuplicate),
    listingApprove: payload("listing", listingApprove),
    listingReject: payload("listing", listingReject),
    listingSuspend: payload("listing", listingSuspend),
    listingReinstate: payload("listing", listingReinstate),
    listingRemove: payload("listing", listingRemove),
  },
  Seller: {
    __resolveReference: (seller) => seller,
    listings: ({ id }, args, { listings }) => listings.pageOfSeller(id, args),
  },
  Listing: {
    __resolveReference: ({ id }, { listings }) => listings.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    category: async ({ categoryId }, _, { categories }) => present(await categories.byId.load(categoryId), "a listing's category"),
    attributes: async ({ categoryId, attributes }, _, { categories }) => answersShown(await categories.asked(categoryId), attributes),
    missingAttributes: async ({ categoryId, attributes }, _, { categories }) => answersMissing(await categories.asked(categoryId), attributes),
    location: locationOf,
    serviceTerms: termsOf("serviceTerms"),
    rentalTerms: termsOf("rentalTerms"),
    digitalTerms: termsOf("digitalTerms"),
    projectTerms: termsOf("projectTerms"),
    price: priceOf,
    highestPrice: highestPriceOf,
    variants: (listing, _, { variants }) => variants.ofListing(listing),
    media: async (listing, _, { caller, media }) => (await media.ofListing(listing)).filter(seesInside(caller, listing) ? () => true : isShown),
    isFavourite: ({ id }, _, { favourites }) => favourites.isMine(id),
    favouriteCount: ({ id }, _, { favourites }) => favourites.count(id),
    stateReason: (listing, _, { caller }) => (seesInside(caller, listing) ? listing.stateReason : null),
    allowedTransitions: (listing, _, { caller }) => (seesInside(caller, listing) ? stepsAllowed(listing, caller) : null),
    history: (listing, _, { caller, listings }) => (seesInside(caller, listing) ? listings.stepsOf.load(listing.id) : null),
  },
  ListingConnection: { totalCount: (page) => page.count() },
};
