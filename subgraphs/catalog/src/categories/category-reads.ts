import type { RequestContext } from "@souk/shared/context";
import { badInput } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { attributeSchemas } from "../attributes/attribute-reads.ts";
import type { AttributeDefinition } from "../attributes/attribute-tables.ts";
import { categoriesTag } from "../stale.ts";
import { categories, categoryChildrenMax, type Category } from "./category-tables.ts";

/** Reads of categories, one statement each for all that an operation asks in one turn. Everybody sees them. */
export interface CategoryLoaders {
  /** Null for an id that is malformed or of none. */
  readonly byId: { load(id: string): Promise<Category | null> };
  readonly bySlug: { load(slug: string): Promise<Category | null> };
  /** In the order of their positions. */
  readonly children: { load(parentId: Id<"cat">): Promise<readonly Category[]> };
  /** What a listing there is asked, the ancestors' questions first. */
  asked(id: Id<"cat">): Promise<AttributeDefinition[]>;
}

/** Events drop what is stale; this only bounds what a lost one costs. */
const lifeMs = 60_000;

/** Opens them for one operation. Staff, who may just have changed them, read the database; all others the cache. */
export function categoryLoaders({ cache, database: sql, caller }: RequestContext): CategoryLoaders {
  const throughCache = <T extends object>(what: string, load: (ids: readonly Id<"cat">[]) => Promise<ReadonlyMap<Id<"cat">, T>>) =>
    (ids: readonly Id<"cat">[]): Promise<ReadonlyMap<Id<"cat">, T>> =>
      (caller.roles.length > 0 ? load(ids) : cache.readMany(ids, { ttlMs: lifeMs, keyOf: (id) => `${what}:${id}`, tagOf: () => categoriesTag, load }));
  const byIds = throughCache("category", async (ids) => new Map((await sql.read(categories,
    `select ${categories.select("c")} from catalog.category c where c.id = any($1::uuid[])`, [ids.map(uuidOf)])).map((category) => [category.id, category])));
  const questions = throughCache("questions", async (ids) => {
    const asked = await attributeSchemas(sql, ids);
    return new Map(ids.map((id, at) => [id, { id, asked: asked[at] ?? [] }]));
  });
  const schemas = batched(async (ids: readonly Id<"cat">[]) => [...(await questions(ids)).values()], (schema) => schema.id);
  return {
    byId: batched(async (ids: readonly string[]) => [...(await byIds(ids.filter((id) => isId("cat", id)))).values()], (category): string => category.id),
    bySlug: batched((slugs: readonly string[]) => sql.read(categories,
      `select ${categories.select("c")} from catalog.category c where c.slug = any($1::text[])`,
      [slugs.filter((slug) => !slug.includes("\0"))]), (category: Category) => category.slug),
    /** Uses the index category_children. */
    children: batchedLists((parents: readonly Id<"cat">[]) => sql.read(categories,
      `select ${categories.select("c")}
         from catalog.category c
        where c.parent_id = any($1::uuid[])
        order by c.parent_id, c.position, c.id`,
      [parents.map(uuidOf)]), (category: Category) => category.parentId!, categoryChildrenMax),
    asked: async (id) => [...((await schemas.load(id))?.asked ?? [])],
  };
}
/** The category with this id, or with this slug. @throws OperationError BAD_USER_INPUT unless exactly one is given */
export async function categoryFound(loaders: CategoryLoaders, { id, slug }: { readonly id?: string | null; readonly slug?: string | null }): Promise<Category | null> {
  const isBySlug = typeof slug === "string";
  if (isBySlug === (typeof id === "string")) throw badInput("Give either `id` or `slug`.");
  return isBySlug ? loaders.bySlug.load(slug) : loaders.byId.load(id!);
}
