import { idOf } from "@souk/shared/ids";
import type { SubgraphRuntime } from "@souk/shared/context";
import type Stripe from "stripe";
import { answerOf, type CallAnswer } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { newsOf } from "../provider/news.ts";
import type { ProviderCall } from "../provider/provider-calls.ts";
import { setupExpanded, setupSeen } from "../provider/setup-seen.ts";
import { setupLearn } from "./setup-flow.ts";

type Intent = Stripe.SetupIntent;

/** What the answer says of the setup is learned, whatever it is. */
async function settle(runtime: SubgraphRuntime, call: ProviderCall, answer: CallAnswer<Intent>): Promise<void> {
  await setupLearn(runtime, { setupId: idOf("pms", call.objectId), news: newsOf(answer, setupSeen), atVersion: null, callId: call.id });
}

/** A bank's refusal names the setup as it then is; one that has succeeded is read again with what was set up. */
async function declined(stripe: Stripe, ask: () => Promise<Intent>): Promise<CallAnswer<Intent>> {
  const answer = await answerOf(ask, (error) => error.setup_intent);
  return answer.kind === "told" && answer.object.status === "succeeded" && typeof answer.object.payment_method === "string"
    ? answerOf(() => stripe.setupIntents.retrieve(answer.object.id, { expand: setupExpanded })) : answer;
}

/** Setups at the provider. */
export const setupCalls = {
  "setup.create": callKind<Intent>({
    send: (stripe, call) => answerOf(() => stripe.setupIntents.create({ ...call.params, expand: setupExpanded }, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const setupId = idOf("pms", call.objectId);
      const { customer } = call.params as { customer: string };
      for await (const intent of stripe.setupIntents.list({ customer, limit: 100, expand: setupExpanded.map((what) => `data.${what}`) })) if (intent.metadata?.["setup"] === setupId) return intent;
      return null;
    },
    settle,
  }),
  "setup.confirm": callKind<Intent>({
    send(stripe, call) {
      const { ref, ...params } = call.params as { ref: string };
      return declined(stripe, () => stripe.setupIntents.confirm(ref, { ...params, expand: setupExpanded }, { idempotencyKey: call.id }));
    },
    find: (stripe, call) => stripe.setupIntents.retrieve(call.params["ref"] as string, { expand: setupExpanded }),
    settle,
  }),
};
