import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { CommandOf } from "@souk/shared/machine";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { sellerMachine, type SellerState } from "./seller-states.ts";
import { sellers, type Seller } from "./seller-tables.ts";

/** The seller, locked until the transaction ends. @throws Refused when there is none, or `may` says it is not the caller's */
export async function sellerLock(tx: Tx, id: Id<"sel">, may: (seller: Seller) => boolean = () => true): Promise<Seller> {
  const [seller] = await tx.read(sellers, `select ${sellers.select("s")} from trust.seller s where s.id = $1 for no key update`, [uuidOf(id)]);
  if (!seller || !may(seller)) throw notFound(["id"]);
  return seller;
}

/** Moves a locked seller on and writes its history. @throws Refused InvalidTransition */
export async function sellerMove(tx: Tx, seller: Seller, command: CommandOf<typeof sellerMachine>, reason: string | null = null): Promise<Seller> {
  const state = transition(sellerMachine, command, seller.state);
  const [moved] = await tx.read(sellers,
    `update trust.seller s set state = $2, version = version + 1, updated_at = clock_timestamp() where s.id = $1 returning ${sellers.select("s")}`,
    [uuidOf(seller.id), state]);
  await sellerHistoryAppend(tx, seller.id, { command, from: seller.state, to: state, reason });
  return moved!;
}

/** One line of a seller's history. */
export const sellerHistoryAppend = async (
  tx: Tx, sellerId: Id<"sel">, step: { readonly command: string; readonly from: SellerState | null; readonly to: SellerState; readonly reason: string | null },
): Promise<void> => void (await tx.run(
  `insert into trust.seller_history (id, seller_id, command, from_state, to_state, reason, actor, correlation_id) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  [uuidOf(newId("shi")), uuidOf(sellerId), step.command, step.from, step.to, step.reason, tx.origin.actor, tx.origin.correlationId]));
