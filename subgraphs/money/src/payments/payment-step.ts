import type { IntentSeen } from "../provider/intent-seen.ts";
import type { News } from "../provider/news.ts";
import { isFinal, type PaymentCommand, type PaymentState } from "./payment-states.ts";
import type { Payment } from "./payment-tables.ts";
import type { Id } from "@souk/shared/ids";

/** What was learned of which payment, and how old it is. */
export interface PaymentSeen {
  readonly paymentId: Id<"pay">;
  readonly news: News<IntentSeen>;
  /** The payment's version before the provider was asked; null where the news is the answer to what we asked for. */
  readonly atVersion: number | null;
  /** The call that it is the answer to. */
  readonly callId?: Id<"pcl">;
}

/** The step that news leads to: none where it changes nothing; STRAY where money came for a payment that was over, or came twice. */
export type PaymentStep = PaymentCommand | "STRAY" | null;

const towards: Readonly<Record<Exclude<IntentSeen["status"], "SUCCEEDED" | "CANCELLED">, readonly [PaymentState, PaymentCommand]>> = {
  OPEN: ["CREATED", "open"], REQUIRES_ACTION: ["REQUIRES_ACTION", "askAction"], PROCESSING: ["PROCESSING", "wait"],
};

/**
 * What news does to a payment. Money that has come counts whenever it is heard of, and in whatever order; of all else the
 * newer counts: what was seen before the payment last changed is passed over, and seen again by the next look. Of another
 * object of the provider's that says it is of this payment only its money counts: it came once too often.
 */
export function paymentStep({ state, version, providerRef }: Pick<Payment, "state" | "version" | "providerRef">, { news, atVersion }: Pick<PaymentSeen, "news" | "atVersion">): PaymentStep {
  if (news.kind === "seen" && providerRef !== null && news.object.ref !== providerRef) return news.object.status === "SUCCEEDED" ? "STRAY" : null;
  if (news.kind === "seen" && news.object.status === "SUCCEEDED") return state === "CAPTURED" ? null : isFinal(state) ? "STRAY" : "capture";
  if (isFinal(state)) return null;
  if (news.kind === "lost") return state === "INDETERMINATE" ? null : "lose";
  if (news.kind === "refused") return providerRef === null ? "fail" : state === "CREATED" ? null : "open";
  const { status } = news.object;
  if (status === "CANCELLED") return "cancel";
  if (status === "SUCCEEDED" || (atVersion !== null && atVersion !== version)) return null;
  const [to, command] = towards[status];
  return to === state ? null : command;
}
