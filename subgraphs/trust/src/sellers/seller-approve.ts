import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { decisionRules, sellerDecide, type SellerDecisionInput } from "./seller-decide.ts";
import type { Seller } from "./seller-tables.ts";

/**
 * Lets a seller sell, after an operator has looked at it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not waiting for approval), Invalid (the caller works for the seller)
 */
export const sellerApprove = verb("sellerApprove", async (tx, context: Context, input: SellerDecisionInput): Promise<Seller> => {
  const seller = await sellerDecide(tx, context, "approve", input);
  await publish(tx, "seller.approved", { sellerId: seller.id }, () => seller.version);
  return seller;
}, { input: decisionRules });
