import { z } from "zod";
import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { auditAppend } from "../audit/audit-append.ts";
import type { Context } from "../context.ts";
import { sellerLock, sellerMove } from "./seller-lock.ts";
import type { Seller } from "./seller-tables.ts";

interface SellerApproveInput { readonly id: Id<"sel">; readonly reason: string }

/**
 * Lets a seller sell, after an operator has looked at it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (not waiting for approval)
 */
export const sellerApprove = verb("sellerApprove", async (tx, _context: Context, { id, reason }: SellerApproveInput): Promise<Seller> => {
  const moved = await sellerMove(tx, await sellerLock(tx, id), "approve", reason);
  await auditAppend(tx, { action: "sellerApprove", subject: id, details: { reason } });
  await publish(tx, "seller.approved", { sellerId: id });
  return moved;
}, { input: z.object({ reason: z.string().trim().min(1, "A reason is needed.").max(500, "At most 500 characters.") }) });
