import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerLock } from "./seller-lock.ts";
import { actsFor } from "./seller-rights.ts";
import type { MemberRole, Seller } from "./seller-tables.ts";

interface SellerMemberRemoveInput { readonly id: Id<"sel">; readonly userId: Id<"usr"> }

/**
 * Takes somebody out of a seller's team, or leaves it oneself. Access ends at once.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (not in the team; the owner stays)
 */
export const sellerMemberRemove = verb("sellerMemberRemove", async (tx, { caller }: Context, { id, userId }: SellerMemberRemoveInput): Promise<Seller> => {
  const isOwnLeave = userId === caller.userId;
  const seller = await sellerLock(tx, id, () => actsFor(caller, id, ...(isOwnLeave ? ["SELLER_MANAGER", "SELLER_FULFILMENT", "SELLER_FINANCE"] as const : [])));
  const member = await tx.row<{ role: MemberRole }>(
    "select role from trust.seller_member where seller_id = $1 and user_id = $2 for update", [uuidOf(id), uuidOf(userId)]);
  if (!member) throw notFound(["input", "userId"]);
  if (member.role === "SELLER_OWNER") throw new Refused(invalid(["input", "userId"], "The owner cannot be taken out of the team."));
  await tx.run("delete from trust.seller_member where seller_id = $1 and user_id = $2", [uuidOf(id), uuidOf(userId)]);
  await publish(tx, "member.changed", { userId, sellerId: id, role: null });
  return seller;
});
