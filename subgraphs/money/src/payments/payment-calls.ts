import { idOf } from "@souk/shared/ids";
import type { SubgraphRuntime } from "@souk/shared/context";
import type Stripe from "stripe";
import { answerOf, type CallAnswer } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { intentExpanded, intentSeen } from "../provider/intent-seen.ts";
import { newsOf } from "../provider/news.ts";
import type { ProviderCall } from "../provider/provider-calls.ts";
import { paymentLearn } from "./payment-flow.ts";

type Intent = Stripe.PaymentIntent;
interface RefParams { readonly ref: string; readonly [name: string]: unknown }

/** What the answer says of the payment is learned, whatever it is. */
async function settle(runtime: SubgraphRuntime, call: ProviderCall, answer: CallAnswer<Intent>): Promise<void> {
  await paymentLearn(runtime, { paymentId: idOf("pay", call.objectId), news: newsOf(answer, intentSeen), atVersion: null, callId: call.id });
}

const again = (stripe: Stripe, { params }: ProviderCall): Promise<Intent> => stripe.paymentIntents.retrieve((params as RefParams).ref, { expand: intentExpanded });
/** The payment as a card's refusal has it, whole. */
const declined = (stripe: Stripe) => async (ask: () => Promise<Intent>): Promise<CallAnswer<Intent>> => {
  const answer = await answerOf(ask, (error) => error.payment_intent);
  return answer.kind === "told" && typeof answer.object.latest_charge === "string"
    ? answerOf(() => stripe.paymentIntents.retrieve(answer.object.id, { expand: intentExpanded })) : answer;
};

/** Everything else than what says which intent it is of. */
const paramsOf = ({ params }: ProviderCall): Record<string, unknown> => { const { ref: _, ...rest } = params as RefParams; return rest; };

/** An attempt. With a `customer` the payment is made theirs first, which confirming cannot do: without a key, for saying so twice says no more, and a fault that a key repeats would bar the attempt. */
async function confirm(stripe: Stripe, call: ProviderCall): Promise<Intent> {
  const { ref } = call.params as RefParams;
  const { customer, ...rest } = paramsOf(call);
  if (customer) await stripe.paymentIntents.update(ref, { customer: customer as string });
  return stripe.paymentIntents.confirm(ref, { ...rest, expand: intentExpanded }, { idempotencyKey: call.id });
}

/** How long before it was first sent an intent may have been made: clocks differ. */
const clocksDifferSeconds = 300;

/** Payments at the provider. */
export const paymentCalls = {
  "payment.create": callKind<Intent>({
    send: (stripe, call) => answerOf(() => stripe.paymentIntents.create({ ...paramsOf(call), expand: intentExpanded } as Stripe.PaymentIntentCreateParams, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const since = Math.floor(call.createdAt.getTime() / 1_000) - clocksDifferSeconds;
      const paymentId = idOf("pay", call.objectId);
      for await (const intent of stripe.paymentIntents.list({ created: { gte: since }, limit: 100 }))
        if (intent.metadata["payment"] === paymentId) return stripe.paymentIntents.retrieve(intent.id, { expand: intentExpanded });
      return null;
    },
    settle,
  }),
  "payment.confirm": callKind<Intent>({
    send: (stripe, call) => declined(stripe)(() => confirm(stripe, call)),
    find: again, settle,
  }),
  "payment.cancel": callKind<Intent>({
    send: (stripe, call) => declined(stripe)(() => stripe.paymentIntents.cancel((call.params as RefParams).ref, { ...paramsOf(call), expand: intentExpanded }, { idempotencyKey: call.id })),
    find: again, settle,
  }),
};
