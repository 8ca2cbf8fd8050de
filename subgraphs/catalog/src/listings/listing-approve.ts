import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { decisionRules, listingDecide, type ListingDecisionInput } from "./listing-decide.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Publishes a listing that was handed in: from now on everybody sees it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not waiting for review), Invalid (the caller works for the seller)
 */
export const listingApprove = verb("listingApprove", (tx, context: Context, input: ListingDecisionInput): Promise<Listing> =>
  listingDecide(tx, context, "approve", input), { input: decisionRules });
