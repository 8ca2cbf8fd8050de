import type { Id } from "@souk/shared/ids";
import type { DisputeSeen } from "../provider/dispute-seen.ts";
import type { News } from "../provider/news.ts";
import { isDecided, type ChargebackCommand } from "./chargeback-states.ts";
import type { Chargeback } from "./chargeback-tables.ts";

/** What was learned of a dispute of a payment, and the call that it answers. */
export interface ChargebackLearned {
  /** The provider's. */
  readonly ref: string;
  readonly paymentId: Id<"pay">;
  readonly news: News<DisputeSeen>;
  readonly callId?: Id<"pcl">;
}

/**
 * What news does to a chargeback; null where it changes no state. It is won once the balance shows what came back, for the
 * books follow the balance. Nobody is asked again who has answered, except where an inquiry has become a dispute or the bank
 * asks once more: what was seen before the answer may be applied after it.
 */
export function chargebackStep({ state, isInquiry }: Pick<Chargeback, "state" | "isInquiry">, news: News<DisputeSeen>): ChargebackCommand | null {
  if (isDecided(state) || news.kind === "lost") return null;
  if (news.kind === "refused") return state === "ACCEPTED" ? "ask" : null;      // what was given up was not: it is to be answered still
  const { status, isAppeal, reinstated, isInquiry: isAsking } = news.object;
  if (status === "LOST") return "lose";
  if (status === "WON") return isAsking || reinstated ? "win" : null;
  if (status === "REVIEWED") return state === "UNDER_REVIEW" ? null : "review";
  if (state === "UNDER_REVIEW") return isAppeal || (isInquiry && !isAsking) ? "ask" : null;
  return state === "OPENED" ? "ask" : null;
}
