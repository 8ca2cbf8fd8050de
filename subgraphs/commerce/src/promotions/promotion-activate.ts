import { uuidOf } from "@souk/shared/ids";
import type { Tx } from "@souk/shared/database";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownPromotionLock, promotionsOfOwnerLock } from "./promotion-lock.ts";
import { promotionMove, type PromotionStepInput } from "./promotion-move.ts";
import type { Promotion, PromotionOwner } from "./promotion-tables.ts";

/** Every cart with this owner's goods reads all of them. */
export const automaticActiveMax = 50;

/**
 * Lets a promotion apply, from the moment its time begins.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN for those who read it only
 * @throws Refused InvalidTransition (active or ended), Invalid (its owner has 50 automatic ones, or its time is over)
 */
export const promotionActivate = verb("promotionActivate", async (tx, { caller }: Context, { id }: PromotionStepInput): Promise<Promotion> => {
  const promotion = await ownPromotionLock(tx, id, caller);
  const moved = await promotionMove(tx, promotion, "activate");
  if (promotion.isAutomatic) await automaticLimit(tx, promotion.sellerId);
  if (await isOver(tx, promotion)) throw new Refused(invalid(["id"], "Its time is over: set another one first."));
  return moved;
});

const isOver = async (tx: Tx, { validUntil }: Promotion): Promise<boolean> =>
  (await tx.row<{ over: boolean | null }>("select $1::timestamptz <= clock_timestamp() as over", [validUntil]))?.over === true;

async function automaticLimit(tx: Tx, owner: PromotionOwner): Promise<void> {
  await promotionsOfOwnerLock(tx, owner);
  const active = await tx.row<{ count: number }>(
    "select count(*)::int as count from commerce.promotion where seller_id is not distinct from $1 and state = 'ACTIVE' and is_automatic",
    [owner && uuidOf(owner)]);
  if ((active?.count ?? 0) > automaticActiveMax) throw new Refused(invalid(["id"], `At most ${automaticActiveMax} promotions apply by themselves.`));
}
