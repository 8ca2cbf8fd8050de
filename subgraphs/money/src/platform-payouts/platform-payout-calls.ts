import { idOf } from "@souk/shared/ids";
import type Stripe from "stripe";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { newsOf } from "../provider/news.ts";
import { platformPayoutExpanded, platformPayoutSeen } from "../provider/platform-payout-seen.ts";
import { platformPayoutLearn } from "./platform-payout-flow.ts";

/** Payouts of the platform's own at the provider. */
export const platformPayoutCalls = {
  "platformPayout.create": callKind<Stripe.Payout>({
    send: (stripe, call) => answerOf(() => stripe.payouts.create(call.params as unknown as Stripe.PayoutCreateParams, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const platformPayoutId = idOf("ppo", call.objectId);
      const since = Math.floor(call.createdAt.getTime() / 1_000) - 60;      // the provider's clock may differ by a little
      for await (const payout of stripe.payouts.list({ created: { gte: since }, limit: 100, expand: platformPayoutExpanded.map((what) => `data.${what}`) })) if (payout.metadata?.["platformPayout"] === platformPayoutId) return payout;
      return null;
    },
    async settle(runtime, call, answer) {
      await platformPayoutLearn(runtime, { platformPayoutId: idOf("ppo", call.objectId), news: newsOf(answer, platformPayoutSeen), callId: call.id });
    },
  }),
};
