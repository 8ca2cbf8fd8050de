import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownPromotionLock } from "./promotion-lock.ts";
import { promotionMove, type PromotionStepInput } from "./promotion-move.ts";
import type { Promotion } from "./promotion-tables.ts";

/**
 * Ends a promotion for good, with all its codes.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN for those who read it only
 * @throws Refused InvalidTransition (ended before)
 */
export const promotionEnd = verb("promotionEnd", async (tx, { caller }: Context, { id }: PromotionStepInput): Promise<Promotion> =>
  promotionMove(tx, await ownPromotionLock(tx, id, caller), "end"));
