import type Stripe from "stripe";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { callEndOf, newsOf } from "../provider/news.ts";
import { callsEnd } from "../provider/provider-calls.ts";

const refOf = (params: Readonly<Record<string, unknown>>): string => params["ref"] as string;

/** Ways of paying at the provider. */
export const methodCalls = {
  "method.detach": callKind<Stripe.PaymentMethod>({
    send: (stripe, call) => answerOf(() => stripe.paymentMethods.detach(refOf(call.params), {}, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const method = await stripe.paymentMethods.retrieve(refOf(call.params));
      return method.customer === null ? method : null;
    },
    // One that the provider does not know, or that is nobody's already, is refused: it is gone either way.
    async settle({ database }, call, answer) {
      await database.transaction({ origin: { actor: "service:money", correlationId: call.id } }, (tx) => callsEnd(tx, callEndOf({ callId: call.id, news: newsOf(answer, () => null) })));
    },
  }),
};
