import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { decisionRules, sellerDecide, type SellerDecisionInput } from "./seller-decide.ts";
import type { Seller } from "./seller-tables.ts";

/**
 * Lets a suspended or restricted seller sell again, and be paid.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (neither suspended nor restricted), Invalid (the caller works for the seller)
 */
export const sellerReinstate = verb("sellerReinstate", async (tx, context: Context, input: SellerDecisionInput): Promise<Seller> => {
  const seller = await sellerDecide(tx, context, "reinstate", input);
  await publish(tx, "seller.reinstated", { sellerId: seller.id }, () => seller.version);
  return seller;
}, { input: decisionRules });
