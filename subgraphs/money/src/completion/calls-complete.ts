import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { chargebackCalls } from "../chargebacks/chargeback-calls.ts";
import { customerCalls } from "../payment-methods/customer-calls.ts";
import { methodCalls } from "../payment-methods/method-calls.ts";
import { setupCalls } from "../payment-methods/setup-calls.ts";
import { paymentCalls } from "../payments/payment-calls.ts";
import { platformPayoutCalls } from "../platform-payouts/platform-payout-calls.ts";
import { payoutAccountCalls } from "../payout-accounts/payout-account-calls.ts";
import { payoutCalls } from "../payouts/payout-calls.ts";
import { transferCalls } from "../payouts/transfer-calls.ts";
import type { CallKinds } from "../provider/call-kinds.ts";
import { callSend } from "../provider/call-send.ts";
import { callsTake } from "../provider/provider-calls.ts";
import { refundCalls } from "../refunds/refund-calls.ts";

/** Everything that the provider is asked for. */
const callKinds: CallKinds = {
  ...paymentCalls, ...refundCalls, ...customerCalls, ...setupCalls, ...methodCalls, ...chargebackCalls, ...payoutAccountCalls, ...transferCalls, ...payoutCalls, ...platformPayoutCalls,
};

const batchMax = 16;       // at once: what a provider answers without putting us off
const everyMs = 1_000;

/** Sends what nobody has sent, or nobody has heard the answer of: who began it may have died. */
async function callsComplete(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const taken = await callsTake(runtime.database, batchMax);
  await Promise.all(taken.map((call) => callSend(runtime, callKinds, call).catch((error: unknown) => {
    runtime.log.error({ err: error, callId: call.id, purpose: call.purpose }, "a call of the provider failed; it is sent again");
  })));
  return taken.length;
}

/** The completer of what is under way at the provider. */
export const providerCompleter: Sweep = { name: "what is asked of the provider is seen through", everyMs, batchMax, sweep: callsComplete };
