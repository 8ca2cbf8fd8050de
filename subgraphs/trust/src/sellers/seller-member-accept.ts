import { unauthenticated } from "@souk/shared/errors";
import { idOf, uuidOf } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerLock } from "./seller-lock.ts";
import type { MemberRole, Seller } from "./seller-tables.ts";

/**
 * Joins the team that an invitation's token is for. Somebody who is in it already keeps the role held.
 *
 * Repeatable: the same key returns the first answer; a used token is refused under another.
 * @throws Refused Invalid (token unknown, used or expired: which of them is told to nobody)
 */
export const sellerMemberAccept = verb("sellerMemberAccept", async (tx, { caller, secrets }: Context, { token }: { readonly token: string }): Promise<Seller> => {
  if (!caller.userId) throw unauthenticated();
  const invitation = await tx.row<{ id: string; seller_id: string; role: MemberRole }>(
    `update trust.seller_invitation set accepted_by = $2
      where token_digest = $1 and accepted_by is null and expires_at > clock_timestamp()
      returning id, seller_id, role`, [secrets.digest("invitation", token), uuidOf(caller.userId)]);
  if (!invitation) throw notFound(["input", "token"], "This invitation is not valid any more.");
  const sellerId = idOf("sel", invitation.seller_id);
  const joined = await tx.run(
    `insert into trust.seller_member (seller_id, user_id, role, added_by) values ($1, $2, $3, $4) on conflict do nothing`,
    [invitation.seller_id, uuidOf(caller.userId), invitation.role, tx.origin.actor]);
  if (joined === 1) await publish(tx, "member.changed", { userId: caller.userId, sellerId, role: invitation.role });
  return sellerLock(tx, sellerId);
});
