import { uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerLock } from "./seller-lock.ts";
import { actsFor } from "./seller-rights.ts";
import type { Seller, SellerInvitation } from "./seller-tables.ts";

interface SellerMemberRoleSetInput { readonly id: Id<"sel">; readonly userId: Id<"usr">; readonly role: SellerInvitation["role"] }

/**
 * Gives somebody of the team another role. The owner's own role stays.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (not in the team, or its owner)
 */
export const sellerMemberRoleSet = verb("sellerMemberRoleSet", async (tx, { caller }: Context, { id, userId, role }: SellerMemberRoleSetInput): Promise<Seller> => {
  const seller = await sellerLock(tx, id, () => actsFor(caller, id));
  const changed = await tx.run(
    `update trust.seller_member set role = $3, updated_at = clock_timestamp()
      where seller_id = $1 and user_id = $2 and role <> 'SELLER_OWNER'`, [uuidOf(id), uuidOf(userId), role]);
  if (changed === 0) throw notFound(["input", "userId"]);
  await publish(tx, "member.changed", { userId, sellerId: id, role });
  return seller;
});
