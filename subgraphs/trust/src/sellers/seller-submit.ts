import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerLockAs } from "./seller-lock.ts";
import { sellerMove } from "./seller-move.ts";
import type { Seller } from "./seller-tables.ts";

/** Who the history names when nobody looked. */
const approvalPolicy = { actor: "service:approval-policy", reason: "No approval is asked of this type of seller." };

/**
 * Hands a seller in for approval. Where the policy for its type says that nobody needs to look, it is approved at once.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (handed in already), Invalid (not the caller's own)
 */
export const sellerSubmit = verb("sellerSubmit", async (tx, { caller }: Context, { id }: { readonly id: Id<"sel"> }): Promise<Seller> => {
  const submitted = await sellerMove(tx, await sellerLockAs(tx, id, caller), "submit");
  await publish(tx, "seller.submitted", { sellerId: id }, () => submitted.version);
  const policy = await tx.row<{ isAutomatic: boolean }>(
    `select is_automatic as "isAutomatic" from trust.seller_approval_policy where seller_type = $1`, [submitted.type]);
  if (!policy?.isAutomatic) return submitted;
  const approved = await sellerMove(tx, submitted, "approve", approvalPolicy);
  await publish(tx, "seller.approved", { sellerId: id }, () => approved.version);
  return approved;
});
