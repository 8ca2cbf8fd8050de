import { Stripe } from "stripe";

/** What the provider said to a call. */
export type CallAnswer<T> =
  /** It did what was asked, or tells how the object stands since it cannot. */
  | { readonly kind: "told"; readonly object: T }
  /** It will never do this. Nothing was done. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  /** It is not known whether it did: the same again, under the same key. */
  | { readonly kind: "unknown"; readonly message: string }
  /** Nothing was done; later it may be. */
  | { readonly kind: "later"; readonly message: string }
  /** The key answers with a fault for ever: what was done must be looked up. */
  | { readonly kind: "stuck"; readonly message: string };

/** Asks, and tells apart what a failure means. @param objectIn the object as the error has it, where the refusal is a fact about it */
export async function answerOf<T>(ask: () => Promise<T>, objectIn: (error: InstanceType<typeof Stripe.errors.StripeError>) => T | undefined = () => undefined): Promise<CallAnswer<T>> {
  try {
    return { kind: "told", object: await ask() };
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const object = objectIn(error);
    return object === undefined ? faultOf(error) : { kind: "told", object };
  }
}

const later: ReadonlySet<number | undefined> = new Set([401, 403, 409, 429]);      // a wrong key of ours, the same key in flight, too many at once

function faultOf({ statusCode, code, message, headers, type }: InstanceType<typeof Stripe.errors.StripeError>): CallAnswer<never> {
  const said = `${statusCode ?? type} ${code ?? ""}: ${message}`.slice(0, 500);
  // An account that is gone answers 403, too, and will not come back.
  if (later.has(statusCode) && code !== "account_invalid") return { kind: "later", message: said };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { kind: "refused", code: code ?? type, message: said };
  return headers?.["idempotent-replayed"] === "true" ? { kind: "stuck", message: said } : { kind: "unknown", message: said };
}
