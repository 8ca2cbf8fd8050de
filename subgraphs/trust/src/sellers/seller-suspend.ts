import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { decisionRules, sellerDecide, type SellerDecisionInput } from "./seller-decide.ts";
import type { Seller } from "./seller-tables.ts";

/**
 * Stops a seller from selling and drafting. Decisions that hold the standing's lock are waited for; everybody else sees it within five seconds.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not selling), Invalid (the caller works for the seller)
 */
export const sellerSuspend = verb("sellerSuspend", async (tx, context: Context, input: SellerDecisionInput): Promise<Seller> => {
  const seller = await sellerDecide(tx, context, "suspend", input);
  await publish(tx, "seller.suspended", { sellerId: seller.id, reason: input.reason }, () => seller.version);
  return seller;
}, { input: decisionRules });
