import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
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

/** As `categoryLock` shared, for many, named by id or by slug: what each name leads to. Names of none are left out. */
export async function categoriesLock(tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, Id<"cat">>> {
  const named = `c.slug = any($1::text[]) or c.id = any($2::uuid[])`;
  const values = [names, names.filter((name) => isId("cat", name)).map(uuidOf)];
  await tx.rows(
    `select root.id
       from catalog.category root
      where root.id in (select c.path[1] from catalog.category c where ${named})
      order by root.id
        for share`, values);
  const found = await tx.rows<{ id: string; slug: string }>(`select c.id, c.slug from catalog.category c where ${named}`, values);
  return new Map(found.flatMap(({ id, slug }): [string, Id<"cat">][] => [[slug, idOf("cat", id)], [idOf("cat", id), idOf("cat", id)]]));
}
