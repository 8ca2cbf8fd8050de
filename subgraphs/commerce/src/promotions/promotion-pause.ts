import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownPromotionLock } from "./promotion-lock.ts";
import { promotionMove, type PromotionStepInput } from "./promotion-move.ts";
import type { Promotion } from "./promotion-tables.ts";

/**
 * Stops a promotion from applying until it is activated again; checkouts that wait for its lock find it paused.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN for those who read it only
 * @throws Refused InvalidTransition (not active)
 */
export const promotionPause = verb("promotionPause", async (tx, { caller }: Context, { id }: PromotionStepInput): Promise<Promotion> =>
  promotionMove(tx, await ownPromotionLock(tx, id, caller), "pause"));
