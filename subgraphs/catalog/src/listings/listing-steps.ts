import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { ownListingBar } from "./listing-decide.ts";
import { isListingWriter } from "./listing-guards.ts";
import { listingMachine, listingMutations, type ListingCommand, type ListingState } from "./listing-states.ts";
import type { Listing } from "./listing-tables.ts";

/** A step that a state allows; `blockedBy` is why the caller may not take it, null if they may. */
export interface AllowedStep { readonly to: ListingState; readonly mutation: string | null; readonly blockedBy: string | null }

/** Who decides what; the schema has the same. */
const deciders: Readonly<Partial<Record<ListingCommand, readonly string[]>>> = {
  approve: ["ADMIN", "MODERATOR"], reject: ["ADMIN", "MODERATOR"], suspend: ["ADMIN", "MODERATOR", "RISK_ANALYST"],
  reinstate: ["ADMIN", "MODERATOR", "RISK_ANALYST"], remove: ["ADMIN", "MODERATOR"],
};

function barOf(command: ListingCommand, caller: Caller, { sellerId }: Listing): string | null {
  if (command === "expire") return "Only time does this.";
  const roles = deciders[command];
  if (!roles) return isListingWriter(caller, sellerId) ? null : "The seller's owner and managers do this.";
  if (!hasRole(caller, ...roles)) return "An operator decides this.";
  return isMember(caller, sellerId) ? ownListingBar : null;
}

/** What the machine allows for a listing now, and what of it the caller may do. */
export const stepsAllowed = (listing: Listing, caller: Caller): AllowedStep[] =>
  allowedTransitions(listingMachine, listing.state).map(({ to, command }) =>
    ({ to, mutation: command === "expire" ? null : listingMutations[command], blockedBy: barOf(command, caller, listing) }));
