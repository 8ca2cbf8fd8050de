import type { Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { isPromotionWriter } from "./promotion-guards.ts";
import { promotionMachine, promotionMutations } from "./promotion-states.ts";
import type { Promotion } from "./promotion-tables.ts";

/** What the machine allows for a promotion now; `blockedBy` is why the caller may not do it, null if they may. */
export const stepsAllowed = ({ state, sellerId }: Promotion, caller: Caller) => allowedTransitions(promotionMachine, state).map(({ to, command }) => ({
  to, mutation: promotionMutations[command],
  blockedBy: isPromotionWriter(caller, sellerId) ? null : sellerId === null ? "Finance and administrators do this." : "The seller's owner and managers do this.",
}));
