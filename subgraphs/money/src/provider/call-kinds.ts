import type { SubgraphRuntime } from "@souk/shared/context";
import type Stripe from "stripe";
import type { CallAnswer } from "./call-answer.ts";
import type { CallPurpose, ProviderCall } from "./provider-calls.ts";

/** How one kind of call is sent, looked for and followed. */
interface CallWays<T> {
  /** Asks the provider, under the call's own id as idempotency key. */
  send(stripe: Stripe, call: ProviderCall): Promise<CallAnswer<T>>;
  /** The object as the provider has it now; null is the proof that the call made none. Throws where neither can be told. */
  find(stripe: Stripe, call: ProviderCall): Promise<T | null>;
  /** Applies an answer and ends the call, in one transaction. */
  settle(runtime: SubgraphRuntime, call: ProviderCall, answer: CallAnswer<T>): Promise<void>;
}

/** One kind of call, whatever object it is about. */
export interface CallKind {
  /** Sends a call; what the answer says is applied, unless it is none. @returns what became of it */
  attempt(runtime: SubgraphRuntime, stripe: Stripe, call: ProviderCall, onAnswer: () => void): Promise<{ readonly kind: CallAnswer<unknown>["kind"]; readonly message: string }>;
  /** Looks for what a call did, where its key is of no use any more, and applies it. @returns false when it provably did nothing */
  lookUp(runtime: SubgraphRuntime, stripe: Stripe, call: ProviderCall): Promise<boolean>;
}

/** The kinds that somebody can send. */
export type CallKinds = { readonly [P in CallPurpose]?: CallKind };

/** A kind of call from its ways. */
export const callKind = <T>({ send, find, settle }: CallWays<T>): CallKind => ({
  async attempt(runtime, stripe, call, onAnswer) {
    const answer = await send(stripe, call);
    onAnswer();
    if (answer.kind !== "later" && answer.kind !== "stuck") await settle(runtime, call, answer);
    return { kind: answer.kind, message: "message" in answer ? answer.message : "" };
  },
  async lookUp(runtime, stripe, call) {
    const found = await find(stripe, call);
    if (found !== null) await settle(runtime, call, { kind: "told", object: found });
    return found !== null;
  },
});
