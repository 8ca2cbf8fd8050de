import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** How many of a variant lie at a place that were sold and have not left: on its shelf, and not on hand any more. */
export interface Unsent { readonly levelId: Id<"lvl">; readonly variantId: Id<"var">; readonly unsent: number }

/**
 * What was sold of these variants and has not left, by place; places without any are left out. If a line was taken from
 * several places, what has left of it is counted as taken from the first of them.
 * Uses order_line_unsent or order_of_seller_in_state, then reservation_of_line.
 */
export async function unsentOf(sql: Sql, variantIds: readonly Id<"var">[]): Promise<Unsent[]> {
  const rows = await sql.rows<{ level_id: string; variant_id: string; unsent: number }>(
    `select u.level_id, i.variant_id, sum(greatest(0, least(u.units, u.up_to - l.shipped)))::int as unsent
       from commerce.inventory_item i
       join commerce."order" o on o.seller_id = i.seller_id and o.state = any('{PLACED,ACCEPTED,IN_FULFILMENT}'::text[])      -- of what is not paid nothing is sold
       join commerce.order_line l on l.order_id = o.id and l.variant_id = i.variant_id and l.ordered > l.cancelled + l.shipped
      cross join lateral (
        select r.level_id, r.quantity - r.cancelled as units, sum(r.quantity - r.cancelled) over (order by r.id) as up_to
          from commerce.reservation r
         where r.order_line_id = l.id
           and r.state = 'FINALIZED'
      ) as u
      where i.variant_id = any($1::uuid[])
      group by u.level_id, i.variant_id`, [variantIds.map(uuidOf)]);
  return rows.map((row) => ({ levelId: idOf("lvl", row.level_id), variantId: idOf("var", row.variant_id), unsent: row.unsent }));
}
