import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { invalidTransition } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { payoutLockFor } from "./payout-lock-for.ts";
import { payoutMachine } from "./payout-states.ts";
import type { Payout } from "./payout-tables.ts";
import { transferLockOf } from "./payouts-lock.ts";
import { reversalCall } from "./transfer-call.ts";
import { transfersMove } from "./transfers-move.ts";

/** The mutation's `id` and `PayoutUnwindInput`. */
export interface PayoutUnwindInput { readonly id: string; readonly reason: string; readonly idempotencyKey: string }

/**
 * Takes back what was transferred for a payout that did not arrive: it is the seller's to have again, and the next payout
 * takes it along. The provider is asked after the commit; the payout is unwound when it has done so.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, NotFound, InvalidTransition (it has not failed, or is being taken back already)
 */
export const payoutUnwind = verb("payoutUnwind", async (tx: Tx, { caller }: Context, { id, reason }: PayoutUnwindInput): Promise<Payout> => {
  const payout = await payoutLockFor(tx, id, caller);
  const to = transition(payoutMachine, "unwind", payout.state);
  const transfer = present(await transferLockOf(tx, payout.id), "what was transferred");
  if (transfer.state !== "SUCCEEDED") throw invalidTransition(payout.state, to, []);
  const [reversing] = await transfersMove(tx, [{ transfer, command: "reverse", reason }]);
  await callsBegin(tx, [reversalCall(reversing!)]);
  return payout;
}, { input: z.object({ reason: reasonRule }).loose() });
