import type { Id } from "@souk/shared/ids";
import type { News } from "../provider/news.ts";
import type { PayoutSeen } from "../provider/payout-seen.ts";
import type { PayoutCommand, PayoutState } from "./payout-states.ts";

/** What was learned of a payout, and the call that it answers. */
export interface PayoutLearned {
  readonly payoutId: Id<"pyt">;
  readonly news: News<PayoutSeen>;
  readonly callId?: Id<"pcl">;
}

const onItsWay: ReadonlySet<PayoutState> = new Set(["TRANSFERRED", "INDETERMINATE", "SUBMITTED", "IN_TRANSIT"]);

/** What news does to a payout; null where it changes nothing. One that was paid can only come back. */
export function payoutStep(state: PayoutState, news: News<PayoutSeen>): PayoutCommand | null {
  if (news.kind === "lost") return state === "TRANSFERRED" ? "lose" : null;
  if (news.kind === "refused") return state === "TRANSFERRED" || state === "INDETERMINATE" ? "fail" : null;
  const { status } = news.object;
  if (state === "PAID") return status === "FAILED" ? "return" : null;
  if (!onItsWay.has(state)) return null;
  switch (status) {
    case "PAID": return "pay";
    case "FAILED": return "fail";
    case "IN_TRANSIT": return state === "IN_TRANSIT" ? null : "depart";
    case "PENDING": return state === "TRANSFERRED" || state === "INDETERMINATE" ? "submit" : null;
  }
}
