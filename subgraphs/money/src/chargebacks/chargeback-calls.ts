import type { SubgraphRuntime } from "@souk/shared/context";
import { present } from "@souk/shared/assert";
import { idOf } from "@souk/shared/ids";
import type Stripe from "stripe";
import { answerOf, type CallAnswer } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { disputeSeen } from "../provider/dispute-seen.ts";
import { newsOf } from "../provider/news.ts";
import type { ProviderCall } from "../provider/provider-calls.ts";
import { chargebackLearn } from "./chargeback-flow.ts";

/** What a call of a dispute says: of which, and the evidence where there is some. */
interface DisputeParams { readonly ref: string; readonly evidence?: Readonly<Record<string, string>> }
const paramsOf = ({ params }: ProviderCall) => params as unknown as DisputeParams;

/** What the answer says of the dispute is learned, whatever it is. */
async function settle(runtime: SubgraphRuntime, call: ProviderCall, answer: CallAnswer<Stripe.Dispute>): Promise<void> {
  const row = present(await runtime.database.row<{ payment_id: string }>("select payment_id from money.chargeback where id = $1", [call.objectId]), "what a call is of");
  await chargebackLearn(runtime, { ref: paramsOf(call).ref, paymentId: idOf("pay", row.payment_id), news: newsOf(answer, disputeSeen), callId: call.id });
}

/** The dispute, if it shows that this was done. */
const found = async (stripe: Stripe, call: ProviderCall, isDone: (dispute: Stripe.Dispute) => boolean): Promise<Stripe.Dispute | null> => {
  const dispute = await stripe.disputes.retrieve(paramsOf(call).ref);
  return isDone(dispute) ? dispute : null;
};
const isAsked = ({ status }: Stripe.Dispute): boolean => status === "needs_response" || status === "warning_needs_response" || status === "appeal_needs_response";

/** Disputes at the provider. */
export const chargebackCalls = {
  "dispute.submit": callKind<Stripe.Dispute>({
    send: (stripe, call) => answerOf(() => stripe.disputes.update(paramsOf(call).ref, { evidence: paramsOf(call).evidence ?? {}, submit: true }, { idempotencyKey: call.id })),
    find: (stripe, call) => found(stripe, call, (dispute) => !isAsked(dispute) || dispute.evidence_details.submission_count > 0),
    settle,
  }),
  "dispute.close": callKind<Stripe.Dispute>({
    send: (stripe, call) => answerOf(() => stripe.disputes.close(paramsOf(call).ref, {}, { idempotencyKey: call.id })),
    find: (stripe, call) => found(stripe, call, (dispute) => !isAsked(dispute)),
    settle,
  }),
};
