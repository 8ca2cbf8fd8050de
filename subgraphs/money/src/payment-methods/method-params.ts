import { present } from "@souk/shared/assert";
import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { CallParams } from "../provider/provider-calls.ts";
import { customerRef } from "./customer-ensure.ts";
import { methodLimit } from "./method-refusals.ts";
import { methodsCount } from "./method-reads.ts";
import { methodToPay } from "./method-to-pay.ts";
import { methodsMax } from "./methods-keep.ts";

/** A payment that is to be attempted, with what, and whether that is to be kept for next time. */
export interface Attempted { readonly paymentId: Id<"pay">; readonly paymentMethodId: string; readonly saves: boolean }

/** True if the payment was begun as the buyer's at the provider too. */
const hasCustomer = async (tx: Tx, paymentId: Id<"pay">): Promise<boolean> => await tx.row(
  "select from money.provider_call where object_id = $1 and purpose = 'payment.create' and state = 'ANSWERED' and params ? 'customer'", [uuidOf(paymentId)]) !== undefined;

/**
 * What an attempt to pay says of its method. What is kept is its customer's at the provider, and so must the payment be:
 * one that was begun before there was a customer is made theirs just before the attempt.
 * @throws Refused Invalid (somebody else's method, a removed one), PaymentMethodLimit
 */
export async function methodParams(tx: Tx, caller: Caller, { paymentId, paymentMethodId, saves }: Attempted): Promise<CallParams> {
  const { ref, isKept } = await methodToPay(tx, caller, paymentMethodId);
  const userId = present(caller.userId, "a buyer who is signed in");
  const isSaved = saves && !isKept;
  if (isSaved && await methodsCount(tx, userId) >= methodsMax) throw methodLimit();
  const customer = (isKept || isSaved) && !await hasCustomer(tx, paymentId) ? present(await customerRef(tx, userId), "whoever keeps something is a customer") : null;
  return { payment_method: ref, ...(customer ? { customer } : {}), ...await savingParams(tx, paymentId, isSaved) };
}

/** Writes the wish down, or takes an earlier one back: at the provider it would otherwise outlive the attempt that was declined. */
async function savingParams(tx: Tx, paymentId: Id<"pay">, isSaved: boolean): Promise<CallParams> {
  if (isSaved) {
    await tx.run("insert into money.payment_method_saving as s (payment_id) values ($1) on conflict (payment_id) do update set look_at = clock_timestamp(), looks = 0", [uuidOf(paymentId)]);
    return { setup_future_usage: "on_session" };
  }
  const takenBack = await tx.run("delete from money.payment_method_saving where payment_id = $1", [uuidOf(paymentId)]);
  return takenBack > 0 ? { setup_future_usage: "" } : {};
}
