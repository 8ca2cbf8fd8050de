import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { decisionRules, listingDecide, type ListingDecisionInput } from "./listing-decide.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Shows a suspended listing again, with the life it had left.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not suspended), Invalid (the caller works for the seller)
 */
export const listingReinstate = verb("listingReinstate", (tx, context: Context, input: ListingDecisionInput): Promise<Listing> =>
  listingDecide(tx, context, "reinstate", input), { input: decisionRules });
