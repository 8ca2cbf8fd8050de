import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import { platformPayoutLock } from "./platform-payout-lock.ts";
import { platformPayoutMachine } from "./platform-payout-states.ts";
import type { PlatformPayout } from "./platform-payout-tables.ts";
import { platformPayoutsMove } from "./platform-payouts-move.ts";

/** The mutation's `id` and input. */
export interface PlatformPayoutRejectInput { readonly id: string; readonly reason: string; readonly idempotencyKey: string }

/**
 * Ends a large payout that waits for a second person; whoever asked for it may do so, too.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such payout), InvalidTransition
 */
export const platformPayoutReject = verb("platformPayoutReject", async (tx: Tx, _: Context, { id, reason }: PlatformPayoutRejectInput): Promise<PlatformPayout> => {
  const payout = await platformPayoutLock(tx, id);
  transition(platformPayoutMachine, "reject", payout.state);
  return present((await platformPayoutsMove(tx, [{ payout, command: "reject", reason }]))[0], "the payout that was locked");
}, { input: z.object({ reason: reasonRule }).loose() });
