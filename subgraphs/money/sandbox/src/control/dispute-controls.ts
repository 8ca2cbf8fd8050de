import { chargeLock, disputeOpen } from "../disputes/dispute-open.ts";
import { disputeSettle, type DisputeOutcome } from "../disputes/dispute-settle.ts";
import type { Provider } from "../server/provider.ts";
import { invalidRequest } from "../wire/errors.ts";
import { byItself } from "./by-itself.ts";
import type { Controls } from "./control.ts";

/** What the buyer's bank does: it takes a charge back, whole or in part, and decides. Each answers with the dispute as it then is. */
export const disputeControls = (provider: Provider): Controls => ({
  "POST /sandbox/charges/:id/dispute": async (body, id) => (await byItself(provider, async (work) => {
    const { reason = "fraudulent", amount, inquiry = false, answer_seconds: answerSeconds } = body as { reason?: string; amount?: number; inquiry?: boolean; answer_seconds?: number };
    const { charge, intentId } = await chargeLock(work, id);
    const asked = amount ?? charge.amount_captured;
    if (!Number.isInteger(asked) || asked < 1 || asked > charge.amount_captured) throw invalidRequest(`amount is a whole number, 1 to ${charge.amount_captured}`, { param: "amount" });
    return disputeOpen(work, charge, intentId, { reason, amount: asked, isInquiry: inquiry, ...(answerSeconds === undefined ? {} : { answerSeconds }) });
  }))!,
  "POST /sandbox/disputes/:id/settle": async ({ outcome }, id) => (await byItself(provider, (work) => disputeSettle(work, id, outcomeOf(outcome))))!,
});

/** @throws ApiError for any other word */
function outcomeOf(word: unknown): DisputeOutcome {
  if (word === "won" || word === "lost" || word === "escalate") return word;
  throw invalidRequest("outcome is won, lost or escalate", { param: "outcome" });
}
