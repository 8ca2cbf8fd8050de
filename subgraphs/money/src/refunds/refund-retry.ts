import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import type { Hold } from "../holds/hold-tables.ts";
import { holdsLock } from "../holds/holds-lock.ts";
import { paymentsLock } from "../payments/payments-lock.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { refundCall } from "./refund-call.ts";
import { refundFact } from "./refund-facts.ts";
import { exceedsRefundable, noRefund } from "./refund-refusals.ts";
import { refundable } from "./refund-shares.ts";
import { refundMachine } from "./refund-states.ts";
import type { Refund } from "./refund-tables.ts";
import { takenOf, type Taken } from "./refund-wanted.ts";
import { refundPartsRead, refundsLock } from "./refunds-lock.ts";
import { refundsTake } from "./refunds-take.ts";
import { refundPartsWrite, refundsMove } from "./refunds-write.ts";

/** The mutation's `id` and `RefundRetryInput`. */
export interface RefundRetryInput { readonly id: string; readonly idempotencyKey: string }

/** How long until the provider is asked what has become of it, in seconds. */
const firstLookSeconds = 30;

/**
 * Tries a refund again that the provider would not do. That nothing came of the attempts before is proved: a refund is
 * FAILED only by the provider's own word, that it refused the call or that its object failed. The next attempt is a call of
 * its own, with a key of its own, and makes an object of its own; news of the old ones changes nothing any more. Out of what
 * it comes is worked out anew: what was held at first may have been released.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such refund), InvalidTransition (it has not failed), AmountExceedsRefundable (something else went back meanwhile)
 */
export const refundRetry = verb("refundRetry", async (tx: Tx, _: Context, { id }: RefundRetryInput): Promise<Refund> => {
  const found = isId("rfd", id) ? await tx.row<{ payment_id: string | null; order_id: string | null }>("select payment_id, order_id from money.refund where id = $1", [uuidOf(id)]) : undefined;
  if (!found) throw noRefund();
  if (found.payment_id) await paymentsLock(tx, [idOf("pay", found.payment_id)]);
  const held = found.order_id ? (await holdsLock(tx, [idOf("ord", found.order_id)])).get(idOf("ord", found.order_id)) : undefined;
  const refund = present((await refundsLock(tx, [id as Id<"rfd">]))[0], "a refund that is there");
  const to = transition(refundMachine, "retry", refund.state);
  let now: Hold | undefined;
  if (held) {
    const taken = await takenAgain(tx, refund, held);
    [now] = await refundsTake(tx, [{ hold: held.hold, taken, reason: refund.reason, borneBy: refund.borneBy }]);
    await refundPartsWrite(tx, refund.id, taken);
  }
  if (refund.providerRef) await tx.run("update money.refund set past_refs = past_refs || provider_ref where id = $1", [uuidOf(id)]);
  const [again] = await refundsMove(tx, [{ refund, command: "retry", to, providerRef: null, failure: null, lookInSeconds: firstLookSeconds }]);
  const call = await tx.row<{ charge: string }>("select params ->> 'charge' as charge from money.provider_call where object_id = $1 order by created_at desc limit 1", [uuidOf(id)]);
  await callsBegin(tx, [refundCall(again!, present(call, "the attempt that failed").charge)]);
  if (held) await publish(tx, "refund.requested", refundFact(again!, held.hold, now), () => again!.version);
  return again!;
});

/** What it takes now of the parts that it was asked for. @throws Refused AmountExceedsRefundable */
async function takenAgain(tx: Tx, refund: Refund, held: Parameters<typeof takenOf>[1]): Promise<Taken[]> {
  const own = (await refundPartsRead(tx, [refund.id])).get(refund.id)!;
  return takenOf({
    borneBy: refund.borneBy,
    parts: (parts) => own.map(({ position, quantity, amountMinor, taxMinor, promotionMinor }) => {
      const most = refundable(parts.find((part) => part.position === position)!);
      if (amountMinor > most.amountMinor || taxMinor > most.taxMinor || promotionMinor > most.promotionMinor) throw exceedsRefundable(most.amountMinor, refund.currency, null);
      return { position, quantity, amountMinor, taxMinor, promotionMinor };
    }),
  }, held);
}
