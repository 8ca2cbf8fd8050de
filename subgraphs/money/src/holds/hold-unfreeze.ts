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
import { holdsRelease } from "./holds-release.ts";
import { holdsMove } from "./holds-write.ts";

/** The mutation's `id` and `HoldUnfreezeInput`. */
export interface HoldUnfreezeInput { readonly id: string; readonly amountMinor: bigint; readonly reason: string; readonly idempotencyKey: string }

/**
 * Unfreezes a part of what is frozen. If all of the hold was asked to be released meanwhile, what is free now is released
 * in the same transaction.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such hold), AmountExceedsHeld (more than is frozen)
 */
export const holdUnfreeze = verb("holdUnfreeze", async (tx: Tx, _: Context, { id, amountMinor, reason }: HoldUnfreezeInput): Promise<Hold> => {
  const { hold, parts } = await holdLock(tx, id);
  if (amountMinor > hold.frozenMinor) throw exceedsHeld(hold.frozenMinor, hold.currency);
  const [free] = await holdsMove(tx, [{ hold, command: "unfreeze", amountMinor, reason, by: { frozen: -amountMinor } }]);
  await publish(tx, "hold.unfrozen", { ...holdFact(free!, free!.frozenMinor), ...holdTurn(hold, free!) }, () => free!.version);
  if (free!.releaseAskedAt === null) return free!;
  const [released] = await holdsRelease(tx, [{ held: { hold: free!, parts }, reason }]);
  return released!;
}, { input: z.object({ amountMinor: amountRule, reason: reasonRule }).loose() });
