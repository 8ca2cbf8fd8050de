import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { decisionRules, listingDecide, type ListingDecisionInput } from "./listing-decide.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Ends a suspended listing for ever.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not suspended), Invalid (the caller works for the seller)
 */
export const listingRemove = verb("listingRemove", (tx, context: Context, input: ListingDecisionInput): Promise<Listing> =>
  listingDecide(tx, context, "remove", input), { input: decisionRules });
