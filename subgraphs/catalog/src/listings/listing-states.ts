import { allowedTransitions, machine, type CommandOf } from "@souk/shared/machine";

/** Where a listing stands. "Sold out" and "on vacation" are not states: they follow from stock and the seller's calendar. */
export type ListingState = "DRAFT" | "PENDING_REVIEW" | "PUBLISHED" | "REJECTED" | "PAUSED" | "EXPIRED" | "SUSPENDED" | "REMOVED" | "ARCHIVED";

/** From a draft to what everybody sees. The table listing_history refuses any other step. */
export const listingMachine = machine<ListingState>()({
  submit: { from: ["DRAFT"], to: "PENDING_REVIEW", by: ["seller"] },
  approve: { from: ["PENDING_REVIEW"], to: "PUBLISHED", by: ["operator", "system"] },
  reject: { from: ["PENDING_REVIEW"], to: "REJECTED", by: ["operator"] },
  redraft: { from: ["REJECTED"], to: "DRAFT", by: ["seller"] },
  pause: { from: ["PUBLISHED"], to: "PAUSED", by: ["seller"] },
  resume: { from: ["PAUSED"], to: "PUBLISHED", by: ["seller"] },
  expire: { from: ["PUBLISHED"], to: "EXPIRED", by: ["system"] },
  renew: { from: ["EXPIRED"], to: "PUBLISHED", by: ["seller"] },
  suspend: { from: ["PUBLISHED", "PAUSED"], to: "SUSPENDED", by: ["operator"] },
  reinstate: { from: ["SUSPENDED"], to: "PUBLISHED", by: ["operator"] },
  remove: { from: ["SUSPENDED"], to: "REMOVED", by: ["operator"] },
  archive: { from: ["DRAFT", "PENDING_REVIEW", "PUBLISHED", "REJECTED", "PAUSED", "EXPIRED", "SUSPENDED"], to: "ARCHIVED", by: ["seller"] },
});
export type ListingCommand = CommandOf<typeof listingMachine>;

/** The mutation behind each command that a person gives. */
export const listingMutations = {
  submit: "listingSubmit", approve: "listingApprove", reject: "listingReject", redraft: "listingRedraft", pause: "listingPause",
  resume: "listingResume", renew: "listingRenew", suspend: "listingSuspend", reinstate: "listingReinstate", remove: "listingRemove",
  archive: "listingArchive",
} as const satisfies Readonly<Record<Exclude<ListingCommand, "expire">, string>>;

/** States in which a seller changes what a listing says: not while somebody looks at it, nor when it is over. */
export const editableStates: ReadonlySet<ListingState> = new Set(["DRAFT", "PUBLISHED", "PAUSED", "EXPIRED"]);

/** Where a listing can go from here. */
export const allowedStates = (state: ListingState): ListingState[] => allowedTransitions(listingMachine, state).map(({ to }) => to);
