import { z } from "zod";
import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { sellerLock, sellerMove } from "./seller-lock.ts";
import type { Seller } from "./seller-tables.ts";

interface SellerRejectInput { readonly id: Id<"sel">; readonly reason: string }

/**
 * Turns a seller down, with a reason that its owner reads.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not waiting for approval)
 */
export const sellerReject = verb("sellerReject", async (tx, _context: Context, { id, reason }: SellerRejectInput): Promise<Seller> => {
  const moved = await sellerMove(tx, await sellerLock(tx, id), "reject", reason);
  await auditAppend(tx, { action: "sellerReject", subject: id, details: { reason } });
  await publish(tx, "seller.rejected", { sellerId: id, reason });
  return moved;
}, { input: z.object({ reason: z.string().trim().min(1, "A reason is needed.").max(500, "At most 500 characters.") }) });
