import type { Id } from "@souk/shared/ids";
import type { News } from "../provider/news.ts";
import type { RefundSeen } from "../provider/refund-seen.ts";
import type { RefundCommand, RefundState } from "./refund-states.ts";

/** What was learned of a refund. */
export type RefundNews = News<RefundSeen>
  /** The buyer gets nothing of it: nobody has to be asked. */
  | { readonly kind: "nothingToPay" };

/** What was learned of which refund, and the call that it answers. */
export interface RefundLearned {
  readonly refundId: Id<"rfd">;
  readonly news: RefundNews;
  readonly callId?: Id<"pcl">;
}

/**
 * What news does to a refund; null where it changes nothing. A refund has succeeded once the provider says so and its balance
 * shows it: the books follow the balance. One that succeeded can only bounce.
 */
export function refundStep(state: RefundState, news: RefundNews): RefundCommand | null {
  const isOpen = state === "REQUESTED" || state === "INDETERMINATE" || state === "SUBMITTED";
  if (news.kind === "nothingToPay") return isOpen ? "succeed" : null;
  if (news.kind === "refused") return isOpen && state !== "SUBMITTED" ? "fail" : null;
  if (news.kind === "lost") return state === "REQUESTED" ? "lose" : null;
  const { status, balance, failureBalance } = news.object;
  if (status === "FAILED") return state === "SUCCEEDED" ? (failureBalance ? "bounce" : null) : isOpen ? (balance ? "succeed" : "fail") : null;
  if (!isOpen) return null;
  if (balance) return "succeed";
  return state === "SUBMITTED" ? null : "submit";
}
