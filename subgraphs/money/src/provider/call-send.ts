import { present } from "@souk/shared/assert";
import { Stripe } from "stripe";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Id } from "@souk/shared/ids";
import type { CallKind, CallKinds } from "./call-kinds.ts";
import { callOpen, callPutOff, callReplace, callsTake, isKeyAlive, type ProviderCall } from "./provider-calls.ts";
import { point } from "./points.ts";
import { stripeOf } from "./stripe-client.ts";

/**
 * Sends a call that was taken, and applies what comes of it. Never in a transaction. What is not known afterwards is sent
 * again under the same key; beyond the key's life, or where the key answers with a fault for ever, what was done is looked
 * for, and only what was provably never done is asked anew, under another key.
 */
export async function callSend(runtime: SubgraphRuntime, kinds: CallKinds, call: ProviderCall): Promise<void> {
  const kind = present(kinds[call.purpose], call.purpose);
  const stripe = stripeOf(runtime.stripe);
  point(`${call.purpose}:sending`);
  const said = isKeyAlive(call) ? await kind.attempt(runtime, stripe, call, () => point(`${call.purpose}:answered`)) : { kind: "stuck" as const, message: "its key is not known any more" };
  if (said.kind === "later") runtime.log.warn({ callId: call.id, purpose: call.purpose, said: said.message }, "the provider puts us off");
  if (said.kind === "later" || said.kind === "unknown") await callPutOff(runtime.database, call, said.message);
  if (said.kind === "stuck") await lookUp(runtime, kind, call);
  point(`${call.purpose}:settled`);
}

/** What was done is found and applied, or proved to be nothing and asked anew; where the provider tells neither, it is looked for again. */
async function lookUp(runtime: SubgraphRuntime, kind: CallKind, call: ProviderCall): Promise<void> {
  try {
    if (!await kind.lookUp(runtime, stripeOf(runtime.stripe), call))
      await runtime.database.transaction({ origin: { actor: "service:money", correlationId: call.id } }, (tx) => callReplace(tx, call));
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    await callPutOff(runtime.database, call, error.message);
  }
}

const lookAgainMs = 100;

/**
 * Sees an object's open call through, as far as there is time: sends it if nobody does, else waits for whoever does.
 * What is not done by then the completer does. @param untilMs epoch
 */
export async function callFinish(runtime: SubgraphRuntime, kinds: CallKinds, objectId: Id, untilMs: number): Promise<void> {
  while (Date.now() < untilMs) {
    const [taken] = await callsTake(runtime.database, 1, objectId);
    if (taken) {
      await callSend(runtime, kinds, taken);
      if (taken.attempts > 1) return;      // it was put off before: the caller is not kept waiting for another wait
    } else if (!await callOpen(runtime.database, objectId)) return;
    else await new Promise((resolve) => { setTimeout(resolve, lookAgainMs); });
  }
}
