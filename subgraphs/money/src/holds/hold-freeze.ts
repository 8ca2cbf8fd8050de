import type { Tx } from "@souk/shared/database";
import { publish } from "@souk/schema/events";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { amountRule, reasonRule } from "../others/reason.ts";
import { holdFact, holdTurn } from "./hold-facts.ts";
import { holdLock } from "./hold-lock.ts";
import { exceedsHeld } from "./hold-refusals.ts";
import type { Hold } from "./hold-tables.ts";
import { holdsMove } from "./holds-write.ts";

/** The mutation's `id` and `HoldFreezeInput`. */
export interface HoldFreezeInput { readonly id: string; readonly amountMinor: bigint; readonly reason: string; readonly idempotencyKey: string }

/**
 * Freezes a part of what is held, beside what is frozen already: nobody's release reaches it, not the buyer's acceptance nor
 * a timer's. A refund does: what is disputed may go back.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such hold), AmountExceedsHeld (more than is left and not frozen)
 */
export const holdFreeze = verb("holdFreeze", async (tx: Tx, _: Context, { id, amountMinor, reason }: HoldFreezeInput): Promise<Hold> => {
  const { hold } = await holdLock(tx, id);
  const free = hold.leftMinor - hold.frozenMinor;
  if (amountMinor > free) throw exceedsHeld(free, hold.currency);
  const [frozen] = await holdsMove(tx, [{ hold, command: "freeze", amountMinor, reason, by: { frozen: amountMinor } }]);
  await publish(tx, "hold.frozen", { ...holdFact(frozen!, frozen!.frozenMinor), ...holdTurn(hold, frozen!) }, () => frozen!.version);
  return frozen!;
}, { input: z.object({ amountMinor: amountRule, reason: reasonRule }).loose() });
