import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { ownSellerLock, teamRoleOf } from "./seller-lock.ts";
import { givesRole } from "./seller-rights.ts";
import type { Seller } from "./seller-tables.ts";

interface SellerMemberRemoveInput { readonly id: Id<"sel">; readonly userId: Id<"usr"> }

const path = ["input", "userId"];

/**
 * Takes somebody out of a seller's team, or leaves it oneself. Access ends at once.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (not in the team; the owner stays; a manager is the owner's to take out)
 */
export const sellerMemberRemove = verb("sellerMemberRemove", async (tx, { caller }: Context, { id, userId }: SellerMemberRemoveInput): Promise<Seller> => {
  const { seller, held } = await ownSellerLock(tx, id, caller);
  const role = await teamRoleOf(tx, id, userId);
  if (role === null) throw notFound(path, "Nobody of this team.");
  if (role === "SELLER_OWNER") throw new Refused(invalid(path, "The owner cannot be taken out of the team."));
  if (userId !== caller.userId && !givesRole(held, role)) throw new Refused(invalid(path, "This role is not yours to take."));
  await tx.run(`delete from trust.seller_member where seller_id = $1 and user_id = $2`, [uuidOf(id), uuidOf(userId)]);
  await publish(tx, "member.changed", { userId, sellerId: id, role: null });
  return seller;
});
