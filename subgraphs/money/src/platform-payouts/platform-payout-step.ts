import type { Id } from "@souk/shared/ids";
import type { News } from "../provider/news.ts";
import type { PlatformPayoutSeen } from "../provider/platform-payout-seen.ts";
import type { PlatformPayoutCommand, PlatformPayoutState } from "./platform-payout-states.ts";

/** What was learned of which payout, and the call that it answers. */
export interface PlatformPayoutLearned {
  readonly platformPayoutId: Id<"ppo">;
  readonly news: News<PlatformPayoutSeen>;
  readonly callId?: Id<"pcl">;
}

/**
 * What news does to a payout, step by step; nothing where it changes nothing. It leaves when the provider's balance shows it,
 * and fails or comes back when the balance shows that: the books follow the balance.
 */
export function platformPayoutSteps(state: PlatformPayoutState, news: News<PlatformPayoutSeen>): PlatformPayoutCommand[] {
  const isAsked = state === "SUBMITTED" || state === "INDETERMINATE";
  if (news.kind === "refused") return isAsked ? ["fail"] : [];
  if (news.kind === "lost") return state === "SUBMITTED" ? ["lose"] : [];
  const { status, balance, failureBalance } = news.object;
  const steps: PlatformPayoutCommand[] = [];
  if (isAsked && !balance) return status === "FAILED" ? ["fail"] : [];
  if (isAsked) steps.push("leave");
  const isLeft = isAsked || state === "IN_TRANSIT";
  if (isLeft && status === "PAID") steps.push("arrive");
  if (isLeft && status === "FAILED" && failureBalance) steps.push("fail");
  if (state === "PAID" && status === "FAILED" && failureBalance) steps.push("bounce");
  return steps;
}
