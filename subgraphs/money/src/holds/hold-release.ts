import type { Tx } from "@souk/shared/database";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { amountRule, reasonRule } from "../others/reason.ts";
import { holdLock } from "./hold-lock.ts";
import { exceedsHeld, holdFrozen } from "./hold-refusals.ts";
import type { Hold } from "./hold-tables.ts";
import { holdsRelease } from "./holds-release.ts";

/** The mutation's `id` and `HoldReleaseInput`. */
export interface HoldReleaseInput { readonly id: string; readonly amountMinor?: bigint | null; readonly reason: string; readonly idempotencyKey: string }

/**
 * Releases what is held of an order by hand, or a part of it: everything in proportion, so that half of an order pays half
 * of its fee. Without an amount all that is free is released, and what is frozen as soon as it is free.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such hold), AmountExceedsHeld, HoldFrozen
 */
export const holdRelease = verb("holdRelease", async (tx: Tx, _: Context, { id, amountMinor, reason }: HoldReleaseInput): Promise<Hold> => {
  const held = await holdLock(tx, id);
  const { leftMinor, frozenMinor, currency } = held.hold;
  if (leftMinor === 0n || (amountMinor ?? 0n) > leftMinor) throw exceedsHeld(leftMinor, currency);
  if (leftMinor === frozenMinor || (amountMinor ?? 0n) > leftMinor - frozenMinor) throw holdFrozen(held.hold);
  const [released] = await holdsRelease(tx, [{ held, reason, ...(amountMinor ? { amountMinor } : {}) }]);
  return released!;
}, { input: z.object({ amountMinor: amountRule.nullish(), reason: reasonRule }).loose() });
