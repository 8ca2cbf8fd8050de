import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** Who the history names when nobody looked. */
export const reviewPolicy = { actor: "service:review-policy" };

/** Those of these categories whose listings somebody looks at first: the nearest category with a policy decides. */
export async function reviewedCategories(tx: Tx, categoryIds: readonly Id<"cat">[]): Promise<ReadonlySet<Id<"cat">>> {
  const rows = await tx.rows<{ id: string }>(
    `select c.id
       from catalog.category c
      cross join lateral (
        select p.is_automatic
          from catalog.listing_review_policy p
         where p.category_id is null or p.category_id = any(c.path)
         order by array_position(c.path, p.category_id) desc nulls last
         limit 1
      ) as nearest
      where c.id = any($1::uuid[])
        and not nearest.is_automatic`, [categoryIds.map(uuidOf)]);
  return new Set(rows.map(({ id }) => idOf("cat", id)));
}
