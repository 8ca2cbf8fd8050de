import type { Database, Sql } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { orderPolicy } from "../orders/order-policy.ts";

/** What a seller says of every order. */
export interface SellerOrderPolicy { readonly sellerId: Id<"sel">; readonly isAcceptedAtOnce: boolean; readonly acceptWithinHours: number }

/** What each of these sellers says of an order that is sold now. Uses the primary key of order_policy. */
export async function orderPoliciesOf(sql: Sql, sellerIds: readonly Id<"sel">[]): Promise<SellerOrderPolicy[]> {
  const rows = await sql.rows<{ seller_id: string; is_accepted_at_once: boolean }>(
    "select seller_id, is_accepted_at_once from commerce.order_policy where seller_id = any($1::uuid[])", [sellerIds.map(uuidOf)]);
  const said = new Map(rows.map((row) => [idOf("sel", row.seller_id), row.is_accepted_at_once]));
  return sellerIds.map((sellerId) => ({ sellerId, isAcceptedAtOnce: said.get(sellerId) ?? orderPolicy.isAcceptedAtOnce, acceptWithinHours: orderPolicy.acceptWithinHours }));
}

/** A seller's policy, one statement for all that an operation asks; null for what is no seller's id. */
export function orderPolicyLoader(database: Database): { load(sellerId: string): Promise<SellerOrderPolicy | null> } {
  return batched((ids: readonly string[]) => orderPoliciesOf(database, ids.flatMap((id) => (isId("sel", id) ? [id] : []))), ({ sellerId }): string => sellerId);
}
