import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** The sellers of order groups, from commerce's published view: one statement. */
export async function sellersOfGroups(tx: Tx, groupIds: readonly Id<"ogr">[]): Promise<ReadonlyMap<Id<"ogr">, readonly Id<"sel">[]>> {
  const rows = await tx.rows<{ group_id: string; sellers: string[] }>(
    `select o.order_group_id as group_id, array_agg(o.seller_id order by o.seller_id) as sellers
       from commerce.order_party_v1 o
      where o.order_group_id = any($1::uuid[])
      group by o.order_group_id`, [[...new Set(groupIds)].map(uuidOf)]);
  return new Map(rows.map(({ group_id, sellers }) => [idOf("ogr", group_id), sellers.map((id) => idOf("sel", id))]));
}
