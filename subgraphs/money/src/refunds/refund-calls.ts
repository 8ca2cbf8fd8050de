import { idOf } from "@souk/shared/ids";
import type Stripe from "stripe";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { newsOf } from "../provider/news.ts";
import { refundExpanded, refundSeen } from "../provider/refund-seen.ts";
import { refundLearn } from "./refund-flow.ts";

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
      await refundLearn(runtime, { refundId: idOf("rfd", call.objectId), news: newsOf(answer, refundSeen), callId: call.id });
    },
  }),
};
