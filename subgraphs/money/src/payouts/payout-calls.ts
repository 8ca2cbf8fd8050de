import { idOf } from "@souk/shared/ids";
import type Stripe from "stripe";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { newsOf } from "../provider/news.ts";
import { payoutExpanded, payoutSeen } from "../provider/payout-seen.ts";
import { payoutLearn } from "./payout-flow.ts";

type Params = { readonly account: string; readonly metadata: { readonly payout: string; readonly attempt: string } } & Stripe.PayoutCreateParams;

/** Payouts at the provider, each from its seller's account. */
export const payoutCalls = {
  "payout.create": callKind<Stripe.Payout>({
    send: (stripe, call) => {
      const { account, ...params } = call.params as unknown as Params;
      return answerOf(() => stripe.payouts.create(params, { stripeAccount: account, idempotencyKey: call.id }));
    },
    async find(stripe, call) {
      const { account, metadata: { payout: id, attempt } } = call.params as unknown as Params;
      for await (const payout of stripe.payouts.list({ limit: 100, expand: payoutExpanded.map((what) => `data.${what}`) }, { stripeAccount: account })) if (payout.metadata?.["payout"] === id && payout.metadata["attempt"] === attempt) return payout;
      return null;
    },
    async settle(runtime, call, answer) {
      await payoutLearn(runtime, { payoutId: idOf("pyt", call.objectId), news: newsOf(answer, payoutSeen), callId: call.id });
    },
  }),
};
