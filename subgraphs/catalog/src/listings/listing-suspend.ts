import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { decisionRules, listingDecide, type ListingDecisionInput } from "./listing-decide.ts";
import type { Listing } from "./listing-tables.ts";

/**
 * Takes a listing out of everybody's sight, until it is reinstated or removed.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not published), Invalid (the caller works for the seller)
 */
export const listingSuspend = verb("listingSuspend", (tx, context: Context, input: ListingDecisionInput): Promise<Listing> =>
  listingDecide(tx, context, "suspend", input), { input: decisionRules });
