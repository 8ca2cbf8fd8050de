import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerLock, sellerMove } from "./seller-lock.ts";
import { actsFor } from "./seller-rights.ts";

/**
 * Hands a seller in for approval. Where the policy for its type says that nobody needs to look, it is approved at once.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (submitted already)
 */
export const sellerSubmit = verb("sellerSubmit", async (tx, { caller }: Context, { id }: { readonly id: Id<"sel"> }) => {
  const seller = await sellerLock(tx, id, () => actsFor(caller, id));
  const submitted = await sellerMove(tx, seller, "submit");
  await publish(tx, "seller.submitted", { sellerId: id });
  const policy = await tx.row<{ automatic: boolean }>(
    "select is_automatic as automatic from trust.seller_approval_policy where seller_type = $1", [seller.type]);
  if (!policy?.automatic) return submitted;
  const approved = await sellerMove(tx, submitted, "approve", "by policy");
  await publish(tx, "seller.approved", { sellerId: id });
  return approved;
});
