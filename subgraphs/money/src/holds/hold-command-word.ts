import type { HoldCommand as HoldCommandWord } from "../graphql.ts";
import type { HoldStep } from "./hold-step.ts";

/** The graph's word for what was done to a hold. */
export const holdCommandWord: Readonly<Record<HoldStep["command"], HoldCommandWord>> = {
  fund: "FUND", askRelease: "ASK_RELEASE", release: "RELEASE", askRefund: "ASK_REFUND", refund: "REFUND", dropRefund: "DROP_REFUND", freeze: "FREEZE", unfreeze: "UNFREEZE",
  chargeBack: "CHARGE_BACK", chargeBackWon: "CHARGE_BACK_WON", chargeBackLost: "CHARGE_BACK_LOST",
};
