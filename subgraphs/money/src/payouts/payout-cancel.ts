import type { Tx } from "@souk/shared/database";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import { payoutLockFor } from "./payout-lock-for.ts";
import { payoutMachine } from "./payout-states.ts";
import type { Payout } from "./payout-tables.ts";
import { payoutsMove } from "./payouts-move.ts";

/** The mutation's `id` and `PayoutCancelInput`. */
export interface PayoutCancelInput { readonly id: string; readonly reason: string; readonly idempotencyKey: string }

/**
 * Cancels a payout of which nothing has moved yet.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, NotFound, InvalidTransition (it is on its way)
 */
export const payoutCancel = verb("payoutCancel", async (tx: Tx, { caller }: Context, { id, reason }: PayoutCancelInput): Promise<Payout> => {
  const payout = await payoutLockFor(tx, id, caller);
  transition(payoutMachine, "cancel", payout.state);
  const [cancelled] = await payoutsMove(tx, [{ payout, command: "cancel", reason }]);
  return cancelled!;
}, { input: z.object({ reason: reasonRule }).loose() });
