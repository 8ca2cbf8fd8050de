import type { Id } from "@souk/shared/ids";
import type { News } from "../provider/news.ts";
import type { TransferSeen } from "../provider/transfer-seen.ts";
import type { TransferCommand, TransferState } from "./transfer-states.ts";

/** What was learned of a transfer, or of taking it back, and the call that it answers. */
export interface TransferLearned {
  readonly transferId: Id<"trf">;
  readonly of: "transfer" | "reversal";
  readonly news: News<TransferSeen>;
  readonly callId?: Id<"pcl">;
}

/** What news does to a transfer; null where it changes nothing. */
export function transferStep(state: TransferState, { of, news }: Pick<TransferLearned, "of" | "news">): TransferCommand | null {
  if (of === "reversal") {
    if (state !== "REVERSING" || news.kind === "lost") return null;
    return news.kind === "seen" ? "undo" : "keep";
  }
  if (state !== "REQUESTED" && state !== "INDETERMINATE") return null;
  if (news.kind === "lost") return state === "REQUESTED" ? "lose" : null;
  return news.kind === "seen" ? "succeed" : "fail";
}
