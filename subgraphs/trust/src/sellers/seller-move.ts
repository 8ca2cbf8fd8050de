import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { sellerMachine, type SellerCommand, type SellerState } from "./seller-states.ts";
import { sellers, type Seller } from "./seller-tables.ts";

/** Why a step was taken, and by whom if not by the transaction's author. */
interface Why { readonly reason?: string; readonly actor?: string }

/** Moves a locked seller on and writes its history. @throws Refused InvalidTransition */
export async function sellerMove(tx: Tx, seller: Seller, command: SellerCommand, why: Why = {}): Promise<Seller> {
  const state = transition(sellerMachine, command, seller.state);
  const [row] = await tx.read(sellers,
    `update trust.seller s
        set state = $2, version = version + 1, updated_at = clock_timestamp()
      where s.id = $1
      returning ${sellers.select("s")}`, [uuidOf(seller.id), state]);
  const moved = present(row, "the seller just locked");
  await sellerHistoryAppend(tx, moved, command, seller.state, why);
  return moved;
}

/** The step that led a seller to where it is. */
export const sellerHistoryAppend = async (
  tx: Tx, { id, version, state }: Seller, command: SellerCommand | "open", from: SellerState | null, { reason, actor = tx.origin.actor }: Why = {},
): Promise<void> => void (await tx.run(
  `insert into trust.seller_history (seller_id, version, command, from_state, to_state, reason, actor, correlation_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  [uuidOf(id), version, command, from, state, reason ?? null, actor, tx.origin.correlationId]));
