import { assert, present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { ownMoney, ownMoneyLock } from "./own-money.ts";
import { platformPayoutCall } from "./platform-payout-call.ts";
import { platformPayoutLock } from "./platform-payout-lock.ts";
import { exceedsOwnMoney } from "./platform-payout-refusals.ts";
import { platformPayoutMachine } from "./platform-payout-states.ts";
import type { PlatformPayout } from "./platform-payout-tables.ts";
import { platformPayoutsMove } from "./platform-payouts-move.ts";

/** The mutation's `id` and input. */
export interface PlatformPayoutApproveInput { readonly id: string; readonly idempotencyKey: string }

/**
 * Sends a large payout that somebody else has asked for, if it is still the platform's own.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such payout, own request), InvalidTransition, ExceedsOwnMoney (it stays REQUESTED)
 */
export const platformPayoutApprove = verb("platformPayoutApprove", async (tx: Tx, { caller }: Context, { id }: PlatformPayoutApproveInput): Promise<PlatformPayout> => {
  assert(caller.userId !== undefined, "whoever has a role is a person");
  const payout = await platformPayoutLock(tx, id);
  if (payout.requestedBy === caller.userId) throw notFound(["id"], "Somebody else must decide on what you have asked for.");
  transition(platformPayoutMachine, "approve", payout.state);
  await ownMoneyLock(tx, payout.currency);
  const own = await ownMoney(tx, payout.currency);      // this one is taken off already
  if (own < 0n) throw exceedsOwnMoney(own + payout.amountMinor, payout.currency);
  const [approved] = await platformPayoutsMove(tx, [{ payout, command: "approve", approvedBy: caller.userId }]);
  await callsBegin(tx, [platformPayoutCall(present(approved, "the payout that was locked"))]);
  return approved!;
});
