import { present } from "@souk/shared/assert";
import { hasRole, isMember } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { stepUpRequired } from "@souk/shared/errors";
import { idOf, isId, newId, uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { heldOf } from "../holds/release-shares.ts";
import { partsMax } from "../holds/hold-reads.ts";
import { amountRule, reasonRule } from "../others/reason.ts";
import { earners } from "../others/staff.ts";
import { partsAsked, type RefundAsked } from "./refund-asked.ts";
import { debtBounded } from "./seller-debt.ts";
import { noOrder, stillHeld } from "./refund-refusals.ts";
import type { Refund } from "./refund-tables.ts";
import { refundsBegin } from "./refunds-begin.ts";

/** The mutation's input. */
export interface RefundCreateInput extends RefundAsked {
  readonly orderId: string;
  readonly reason: string;
  readonly borneBy: Refund["borneBy"];
  readonly idempotencyKey: string;
}

/** Staff who give money back. */
export const refundingStaff = ["ADMIN", "FINANCE", "SUPPORT"] as const;
/**
 * From here on a refund asks for the second factor, in minor units of whatever currency: whoever has a session of a seller's
 * or of support's and nothing else empties no hold at one go.
 */
export const largeRefundMinor = 100_000n;
/** More of one line than a cart takes. */
const quantityMax = 10_000;

const lineRule = z.object({ orderLineId: z.string().nullish(), quantity: z.int().min(0, "None or more.").max(quantityMax, `At most ${quantityMax}.`), amountMinor: amountRule.nullish() });
const inputRule = z.object({
  lines: z.array(lineRule).min(1, "At least one line.").max(partsMax, `At most ${partsMax} lines.`)
    .refine((lines) => new Set(lines.map(({ orderLineId }) => orderLineId ?? null)).size === lines.length, "A line is named twice.").nullish(),
  amountMinor: amountRule.nullish(),
  reason: reasonRule,
}).loose().refine(({ lines, amountMinor }) => Boolean(lines) !== Boolean(amountMinor), { path: ["amountMinor"], message: "Either lines or an amount." });

/**
 * Gives a buyer money back by hand, before or after it was released. It is out of the hold at once; the provider is asked
 * as soon as this has committed, and the refund says how it ended.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such order of the caller's, no such line), AmountExceedsRefundable, StillHeld, SellerDebtLimit
 * @throws OperationError STEP_UP_REQUIRED (a large one, without the second factor)
 */
export const refundCreate = verb("refundCreate", async (tx: Tx, { caller }: Context, { orderId, reason, borneBy, ...asked }: RefundCreateInput): Promise<Refund> => {
  const hold = isId("ord", orderId)
    ? await tx.row<{ seller_id: string; currency: Currency }>("select seller_id, currency from money.hold where order_id = $1", [uuidOf(orderId)]) : undefined;
  const isStaff = hasRole(caller, ...refundingStaff);
  if (!hold || !(isStaff || (borneBy === "SELLER" && isMember(caller, idOf("sel", hold.seller_id), ...earners)))) throw noOrder();
  const [refund] = await refundsBegin(tx, [{
    orderId: orderId as `ord_${string}`, cause: `request:${newId("rfd")}`, reason, borneBy,
    parts: (parts) => {
      const held = heldOf(parts);
      if (borneBy === "PLATFORM" && held > 0n) throw stillHeld(held, hold.currency);
      return partsAsked(asked, parts, hold.currency);
    },
  }]);
  const begun = present(refund, "a refund that was not refused");
  if (begun.amountMinor >= largeRefundMinor && (caller.steppedUpUntilMs ?? 0) <= Date.now()) throw stepUpRequired();
  if (borneBy === "SELLER") await debtBounded(tx, begun);
  return begun;
}, { input: inputRule });
