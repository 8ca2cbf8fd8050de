import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { z } from "zod";
import { auditAppend } from "../audit/audit-append.ts";
import { reasonRule } from "../audit/reason.ts";
import type { Context } from "../context.ts";
import { sellerLock, teamRoleOf } from "./seller-lock.ts";
import { sellerMove } from "./seller-move.ts";
import type { SellerDecision } from "./seller-rights.ts";
import { sellerMutations } from "./seller-states.ts";
import type { Seller } from "./seller-tables.ts";

/** What is decided on, and why. */
export interface SellerDecisionInput { readonly id: Id<"sel">; readonly reason: string }

/** Rules for the input of every decision. */
export const decisionRules = z.object({ reason: reasonRule });

/** Told to staff who try to decide on a seller they work for themselves. */
export const ownSellerBar = "Somebody who does not work for this seller must decide.";

/**
 * An operator's decision: moves the seller, writes its history and the audit log. Whether the caller may decide stands in the schema.
 * @throws Refused InvalidTransition, Invalid (the caller works for the seller)
 */
export async function sellerDecide(tx: Tx, { caller }: Context, decision: SellerDecision, { id, reason }: SellerDecisionInput): Promise<Seller> {
  const seller = await sellerLock(tx, id);
  if (await teamRoleOf(tx, id, caller.userId) !== null) throw new Refused(invalid(["id"], ownSellerBar));
  const moved = await sellerMove(tx, seller, decision, { reason });
  await auditAppend(tx, { action: sellerMutations[decision], subject: id, details: { reason } });
  return moved;
}
