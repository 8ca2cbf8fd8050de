import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";

/** As large a team as one person can oversee, and a list that needs no pages. */
export const teamMax = 50;

/**
 * There is room for one more in a locked seller's team. Open invitations count, so that accepting them cannot pass the bound.
 * @throws Refused Invalid
 */
export async function teamHasRoom(tx: Tx, sellerId: Id<"sel">): Promise<void> {
  const { size } = present(await tx.row<{ size: number }>(
    `select (select count(*)::int from trust.seller_member where seller_id = $1)
          + (select count(*)::int from trust.seller_invitation
              where seller_id = $1 and accepted_by is null and expires_at > clock_timestamp()) as size`, [uuidOf(sellerId)]), "the count");
  if (size >= teamMax) throw new Refused(invalid(["id"], `A team has at most ${teamMax} people, open invitations included.`));
}
