import { z } from "zod";
import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { sellerLock, sellerMove } from "./seller-lock.ts";
import type { Seller } from "./seller-tables.ts";

interface SellerReinstateInput { readonly id: Id<"sel">; readonly reason: string }

/**
 * Lets a suspended or restricted seller sell again.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not suspended)
 */
export const sellerReinstate = verb("sellerReinstate", async (tx, _context: Context, { id, reason }: SellerReinstateInput): Promise<Seller> => {
  const moved = await sellerMove(tx, await sellerLock(tx, id), "reinstate", reason);
  await auditAppend(tx, { action: "sellerReinstate", subject: id, details: { reason } });
  await publish(tx, "seller.reinstated", { sellerId: id });
  return moved;
}, { input: z.object({ reason: z.string().trim().min(1, "A reason is needed.").max(500, "At most 500 characters.") }) });
