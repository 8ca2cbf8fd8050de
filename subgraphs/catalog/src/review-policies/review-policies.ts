import type { Sql } from "@souk/shared/database";
import { idOf, type Id } from "@souk/shared/ids";

/** Whether somebody looks at the listings of a category first; without one, of all that no other policy is for. */
export interface ReviewPolicy { readonly categoryId: Id<"cat"> | null; readonly isAutomatic: boolean }

/** More exceptions than that nobody oversees. */
export const policiesMax = 200;

/** All of them, the one for all others first, then by the categories' names. */
export const reviewPolicies = async (sql: Sql): Promise<ReviewPolicy[]> => (await sql.rows<{ category_id: string | null; is_automatic: boolean }>(
  `select p.category_id, p.is_automatic
     from catalog.listing_review_policy p
     left join catalog.category c on c.id = p.category_id
    order by c.name nulls first, p.category_id
    limit $1`, [policiesMax]))
  .map(({ category_id: id, is_automatic: isAutomatic }) => ({ categoryId: id === null ? null : idOf("cat", id), isAutomatic }));
