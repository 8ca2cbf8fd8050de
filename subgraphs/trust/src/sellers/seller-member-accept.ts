import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Tx } from "@souk/shared/database";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerLock } from "./seller-lock.ts";
import type { Seller, TeamRole } from "./seller-tables.ts";
import { verifiedPersonLock } from "./verified-person.ts";

/**
 * Joins the team that an invitation's token is for. Somebody who is in it already keeps the role held.
 *
 * Repeatable: the same key returns the first answer; a used token is refused under another.
 * @throws Refused Invalid (token unknown, used or expired: which of them is told to nobody), VerificationRequired
 */
export const sellerMemberAccept = verb("sellerMemberAccept", async (tx, { caller, secrets }: Context, { token }: { readonly token: string }): Promise<Seller> => {
  const userId = await verifiedPersonLock(tx, caller);
  const { sellerId, role } = await invitationSpend(tx, secrets.digest("invitation", token), userId);
  const joined = await tx.run(
    `insert into trust.seller_member (seller_id, user_id, role, added_by)
     values ($1, $2, $3, $4)
     on conflict (seller_id, user_id) do nothing`, [uuidOf(sellerId), uuidOf(userId), role, tx.origin.actor]);
  if (joined === 1) await publish(tx, "member.changed", { userId, sellerId, role });
  return sellerLock(tx, sellerId);
});

async function invitationSpend(tx: Tx, token: Buffer, userId: Id<"usr">): Promise<{ readonly sellerId: Id<"sel">; readonly role: TeamRole }> {
  const spent = await tx.row<{ seller_id: string; role: TeamRole }>(
    `update trust.seller_invitation
        set accepted_by = $2
      where token_digest = $1
        and accepted_by is null
        and expires_at > clock_timestamp()
      returning seller_id, role`, [token, uuidOf(userId)]);
  if (!spent) throw notFound(["input", "token"], "This invitation is not valid any more.");
  return { sellerId: idOf("sel", spent.seller_id), role: spent.role };
}
