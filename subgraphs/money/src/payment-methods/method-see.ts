import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import { methodSeen } from "../provider/method-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { methodsKeep } from "./methods-keep.ts";

/**
 * Asks the provider for a way of paying, and keeps what it says: that a buyer of ours has it, what people call it by now, or
 * that it is nobody's any more.
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError
 */
export async function methodSee({ database, stripe }: SubgraphRuntime, ref: string): Promise<string | null> {
  const method = methodSeen(await stripeOf(stripe).paymentMethods.retrieve(ref))!;
  const owner = await database.row<{ user_id: string }>(
    `select user_id from money.customer where provider_ref = $1
     union all
     select user_id from money.payment_method where provider_ref = $2
      limit 1`, [method.customerRef, ref]);
  if (!owner) return "It is of no buyer of ours.";
  await database.transaction({ origin: { actor: "service:money", correlationId: `method-${ref}` } }, (tx) => methodsKeep(tx, [{ userId: idOf("usr", owner.user_id), method }]));
  return null;
}
