import { z } from "zod";
import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { sellerLock, sellerMove } from "./seller-lock.ts";
import type { Seller } from "./seller-tables.ts";

interface SellerSuspendInput { readonly id: Id<"sel">; readonly reason: string }

/**
 * Stops a seller from selling and drafting. Everybody sees it within five seconds.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not selling)
 */
export const sellerSuspend = verb("sellerSuspend", async (tx, _context: Context, { id, reason }: SellerSuspendInput): Promise<Seller> => {
  const moved = await sellerMove(tx, await sellerLock(tx, id), "suspend", reason);
  await auditAppend(tx, { action: "sellerSuspend", subject: id, details: { reason } });
  await publish(tx, "seller.suspended", { sellerId: id, reason });
  return moved;
}, { input: z.object({ reason: z.string().trim().min(1, "A reason is needed.").max(500, "At most 500 characters.") }) });
