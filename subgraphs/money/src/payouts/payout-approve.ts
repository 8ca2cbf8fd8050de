import type { Tx } from "@souk/shared/database";
import { isId, newId, uuidOf } from "@souk/shared/ids";
import { invalid, invalidTransition, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { noPayout } from "../payout-accounts/payout-refusals.ts";
import { isPayee } from "../payout-accounts/payout-staff.ts";
import { payouts, type Payout } from "./payout-tables.ts";
import { payoutsGoOn } from "./payouts-due.ts";

/** The mutation's `id` and `PayoutApproveInput`. */
export interface PayoutApproveInput { readonly id: string; readonly idempotencyKey: string }

/**
 * Lets a large payout go, for one of the two people of staff who must; with the second it goes on by itself.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused NotFound, Invalid (the caller has let it go already, or says where its seller's money goes), InvalidTransition (it does not wait for this)
 */
export const payoutApprove = verb("payoutApprove", async (tx: Tx, { caller }: Context, { id }: PayoutApproveInput): Promise<Payout> => {
  const [payout] = isId("pyt", id) ? await tx.read(payouts, `select ${payouts.select("p")} from money.payout p where p.id = $1`, [uuidOf(id)]) : [];
  if (!payout) throw noPayout();
  if (isPayee(caller, payout.sellerId)) throw new Refused(invalid(["id"], "It pays a seller of yours; somebody else must let it go."));
  if (payout.state !== "ON_HOLD" || !payout.holdReasons.includes("NEEDS_APPROVAL")) throw invalidTransition(payout.state, "SCHEDULED", []);
  const written = await tx.run(
    "insert into money.payout_approval (id, payout_id, actor) values ($1, $2, $3) on conflict do nothing", [uuidOf(newId("pya")), uuidOf(payout.id), caller.actor]);
  if (written === 0) throw new Refused(invalid(["id"], "You have let it go already; somebody else must, too."));
  const [after] = await payoutsGoOn(tx, [payout]);
  return after ?? payout;
});
