import type { Caller } from "@souk/shared/caller";
import type { Sql, Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { actsAs } from "./seller-rights.ts";
import { sellers, type MemberRole, type Seller } from "./seller-tables.ts";

const noSeller = () => notFound(["id"], "There is no such seller.");

/** The seller, locked until the transaction ends. @throws Refused when there is none */
export async function sellerLock(tx: Tx, id: Id<"sel">): Promise<Seller> {
  if (!isId("sel", id)) throw noSeller();
  const [seller] = await tx.read(sellers,
    `select ${sellers.select("s")}
       from trust.seller s
      where s.id = $1
        for no key update`, [uuidOf(id)]);
  if (!seller) throw noSeller();
  return seller;
}

/** What somebody is in a seller's team now; null outside it. With the seller locked it stays so. */
export async function teamRoleOf(sql: Pick<Sql, "row">, sellerId: Id<"sel">, userId: Id<"usr"> | undefined): Promise<MemberRole | null> {
  if (!isId("usr", userId)) return null;
  const member = await sql.row<{ role: MemberRole }>(
    `select role from trust.seller_member where seller_id = $1 and user_id = $2`, [uuidOf(sellerId), uuidOf(userId)]);
  return member?.role ?? null;
}

/** A locked seller and what the caller is in its team. */
export interface OwnSeller { readonly seller: Seller; readonly held: MemberRole }

/**
 * The seller, locked, for somebody of its team. The team is read behind the lock and not from the caller's token, so
 * that who was just added may act and who was just removed may not.
 * @throws Refused for everybody else, as if there were none
 */
export async function ownSellerLock(tx: Tx, id: Id<"sel">, { userId }: Caller): Promise<OwnSeller> {
  const seller = await sellerLock(tx, id);
  const held = await teamRoleOf(tx, id, userId);
  if (held === null) throw noSeller();
  return { seller, held };
}

/** As `ownSellerLock`, for the owner and who holds one of `roles`. */
export async function sellerLockAs(tx: Tx, id: Id<"sel">, caller: Caller, ...roles: readonly MemberRole[]): Promise<Seller> {
  const { seller, held } = await ownSellerLock(tx, id, caller);
  if (!actsAs(held, ...roles)) throw noSeller();
  return seller;
}
