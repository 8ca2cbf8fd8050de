import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { notFound, staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { AttributeDefinitionInput } from "../attributes/attribute-input.ts";
import { attributesReplace } from "../attributes/attributes-replace.ts";
import type { Context } from "../context.ts";
import { categoryUpdateRules, slugKept } from "./category-input.ts";
import { categoryLock } from "./category-lock.ts";
import { categories, type Category } from "./category-tables.ts";

/** The mutation's `id`, `CategoryUpdateInput`, and the key. What is absent or null stays as it is. */
export interface CategoryUpdateInput {
  readonly id: Id<"cat">;
  readonly expectedVersion: number;
  readonly slug?: string | null;
  readonly name?: string | null;
  readonly position?: number | null;
  readonly attributes?: readonly AttributeDefinitionInput[] | null;
  readonly idempotencyKey: string;
}

/**
 * Changes a category and, when given, replaces the questions it asks.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused StaleVersion, NotUnique (slug), InvalidInput (no such category; a key asked elsewhere on the path or below;
 *   a listing's answer that would not fit any more)
 */
export const categoryUpdate = verb("categoryUpdate", async (tx, _context: Context, input: CategoryUpdateInput): Promise<Category> => {
  const category = await categoryLock(tx, input.id, "exclusive");
  if (!category) throw notFound(["id"], "There is no such category.");
  if (category.version !== input.expectedVersion) throw staleVersion(category.version);
  if (input.attributes) await attributesReplace(tx, category.id, input.attributes);
  const [updated] = await slugKept(() => tx.read(categories,
    `update catalog.category c
        set slug = coalesce($2, slug),
            name = coalesce($3, name),
            position = coalesce($4, position),
            version = version + 1,
            updated_at = clock_timestamp()
      where c.id = $1
     returning ${categories.select("c")}`,
    [uuidOf(category.id), input.slug, input.name, input.position]));
  const changed = present(updated, "the category just locked");
  await publish(tx, "category.updated", { categoryId: changed.id }, () => changed.version);
  return changed;
}, { input: categoryUpdateRules });
