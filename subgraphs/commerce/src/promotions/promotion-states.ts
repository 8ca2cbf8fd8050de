import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a promotion stands. That its time has not come or is over is no state: the database's clock tells it whenever it is used. */
export type PromotionState = "DRAFT" | "ACTIVE" | "PAUSED" | "ENDED";

/** From a draft to its end. The table promotion_history refuses any other step. */
export const promotionMachine = machine<PromotionState>()({
  activate: { from: ["DRAFT", "PAUSED"], to: "ACTIVE", by: ["seller", "operator"] },
  pause: { from: ["ACTIVE"], to: "PAUSED", by: ["seller", "operator"] },
  end: { from: ["DRAFT", "ACTIVE", "PAUSED"], to: "ENDED", by: ["seller", "operator"] },
});
export type PromotionCommand = CommandOf<typeof promotionMachine>;

/** The mutation behind each command. */
export const promotionMutations = {
  activate: "promotionActivate", pause: "promotionPause", end: "promotionEnd",
} as const satisfies Readonly<Record<PromotionCommand, string>>;

/** States in which its terms change: not while buyers count on them. */
export const editableStates: ReadonlySet<PromotionState> = new Set(["DRAFT", "PAUSED"]);
