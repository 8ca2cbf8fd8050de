import { isMember, type Caller } from "@souk/shared/caller";
import type { Sql } from "@souk/shared/database";
import { forbidden } from "@souk/shared/errors";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput, notFound } from "@souk/shared/refusals";

/** A variant of which something is handed out. */
export interface GoodsVariant { readonly variantId: Id<"var">; readonly listingId: Id<"lst">; readonly sellerId: Id<"sel"> }

/** True for whoever says what a seller's buyers get. */
export const saysGoods = (caller: Caller, sellerId: Id<"sel">): boolean => isMember(caller, sellerId, "SELLER_OWNER", "SELLER_MANAGER");

/**
 * A variant for whoever says what its buyers get. Whose it is and of which kind never changes once it is sold, so that no lock is needed.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team, but neither owner nor manager
 * @throws Refused InvalidInput: no such variant; one of which nothing is downloaded
 */
export async function goodsVariant(sql: Sql, caller: Caller, id: string, path: readonly string[]): Promise<GoodsVariant> {
  const row = isId("var", id) ? (await sql.rows<{ listing_id: string; seller_id: string; kind: string }>(
    "select listing_id, seller_id, kind from catalog.sellable_variant_v1 where variant_id = $1", [uuidOf(id)]))[0] : undefined;
  const sellerId = row && idOf("sel", row.seller_id);
  if (!sellerId || !isMember(caller, sellerId)) throw notFound(path, "There is no such variant.");
  if (!saysGoods(caller, sellerId)) throw forbidden();
  if (row.kind !== "DIGITAL") throw invalidInput(invalid(path, "Only of a digital listing something is handed out."));
  return { variantId: id as Id<"var">, listingId: idOf("lst", row.listing_id), sellerId };
}
