import { idOf } from "@souk/shared/ids";
import type Stripe from "stripe";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { refundExpanded, refundSeen } from "../provider/refund-seen.ts";
import { refundLearn } from "./refund-flow.ts";

const settleMs = 15_000;      // applying an answer waits for nobody outside

/** Refunds at the provider. */
export const refundCalls = {
  "refund.create": callKind<Stripe.Refund>({
    send: (stripe, call) => answerOf(() => stripe.refunds.create(call.params as Stripe.RefundCreateParams, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const refundId = idOf("rfd", call.objectId);
      const { charge, metadata: { attempt } } = call.params as { charge: string; metadata: { attempt: string } };
      for await (const refund of stripe.refunds.list({ charge, limit: 100, expand: refundExpanded.map((what) => `data.${what}`) })) if (refund.metadata?.["refund"] === refundId && refund.metadata["attempt"] === attempt) return refund;
      return null;
    },
    async settle(runtime, call, answer) {
      const news = answer.kind === "told" ? { kind: "seen" as const, refund: refundSeen(answer.object) } : answer.kind === "refused" ? answer : { kind: "lost" as const };
      await refundLearn(runtime, { refundId: idOf("rfd", call.objectId), news, callId: call.id }, Date.now() + settleMs);
    },
  }),
};
