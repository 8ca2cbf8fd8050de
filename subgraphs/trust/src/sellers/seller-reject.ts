import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { decisionRules, sellerDecide, type SellerDecisionInput } from "./seller-decide.ts";
import type { Seller } from "./seller-tables.ts";

/**
 * Turns a seller down; the event carries the reason for whoever tells its team.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not waiting for approval), Invalid (the caller works for the seller)
 */
export const sellerReject = verb("sellerReject", async (tx, context: Context, input: SellerDecisionInput): Promise<Seller> => {
  const seller = await sellerDecide(tx, context, "reject", input);
  await publish(tx, "seller.rejected", { sellerId: seller.id, reason: input.reason }, () => seller.version);
  return seller;
}, { input: decisionRules });
