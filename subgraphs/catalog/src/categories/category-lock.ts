import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { categories, type Category } from "./category-tables.ts";

/**
 * A category with its tree locked at the root; undefined if there is none. Writers of categories take it exclusively,
 * writers of listings share it: no answer is stored by a question that is being changed.
 */
export async function categoryLock(tx: Tx, categoryId: Id<"cat">, strength: "exclusive" | "shared"): Promise<Category | undefined> {
  if (!isId("cat", categoryId)) return undefined;
  const locked = await tx.rows(
    `select root.id
       from catalog.category c
       join catalog.category root on root.id = c.path[1]
      where c.id = $1
        for ${strength === "exclusive" ? "no key update" : "share"} of root`,
    [uuidOf(categoryId)]);
  if (locked.length === 0) return undefined;
  // A later statement: it sees what was committed while this one waited.
  const [category] = await tx.read(categories, `select ${categories.select("c")} from catalog.category c where c.id = $1`, [uuidOf(categoryId)]);
  return category;
}
