import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { decisionRules, listingDecide, type ListingDecisionInput } from "./listing-decide.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Sends a listing back to its seller, who reads why, changes it and hands it in again.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not waiting for review), Invalid (the caller works for the seller)
 */
export const listingReject = verb("listingReject", (tx, context: Context, input: ListingDecisionInput): Promise<Listing> =>
  listingDecide(tx, context, "reject", input), { input: decisionRules });
