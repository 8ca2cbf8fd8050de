import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { ownSellerLock, teamRoleOf } from "./seller-lock.ts";
import { givesRole } from "./seller-rights.ts";
import type { Seller, TeamRole } from "./seller-tables.ts";

interface SellerMemberRoleSetInput { readonly id: Id<"sel">; readonly userId: Id<"usr">; readonly role: TeamRole }

/**
 * Gives somebody of the team another role. The owner's own role stays.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (not in the team, the owner, a role that is not the caller's to give or take)
 */
export const sellerMemberRoleSet = verb("sellerMemberRoleSet", async (tx, { caller }: Context, { id, userId, role }: SellerMemberRoleSetInput): Promise<Seller> => {
  const { seller, held } = await ownSellerLock(tx, id, caller);
  const before = await teamRoleOf(tx, id, userId);
  if (before === null) throw notFound(["input", "userId"], "Nobody of this team.");
  if (before === "SELLER_OWNER") throw new Refused(invalid(["input", "userId"], "The owner's role stays."));
  if (!givesRole(held, before) || !givesRole(held, role)) throw new Refused(invalid(["input", "role"], "This role is not yours to give."));
  if (before === role) return seller;
  await tx.run(
    `update trust.seller_member
        set role = $3, updated_at = clock_timestamp()
      where seller_id = $1 and user_id = $2`, [uuidOf(id), uuidOf(userId), role]);
  await publish(tx, "member.changed", { userId, sellerId: id, role });
  return seller;
});
