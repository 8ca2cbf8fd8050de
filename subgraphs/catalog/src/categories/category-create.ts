import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { AttributeDefinitionInput } from "../attributes/attribute-input.ts";
import { attributesReplace } from "../attributes/attributes-replace.ts";
import type { Context } from "../context.ts";
import { categoryCreateRules, slugKept } from "./category-input.ts";
import { categoryLock } from "./category-lock.ts";
import { categories, categoryChildrenMax, categoryDepthMax, type Category } from "./category-tables.ts";

/** `CategoryCreateInput`, and the key. */
export interface CategoryCreateInput {
  readonly parentId?: Id<"cat"> | null;
  readonly slug: string;
  readonly name: string;
  readonly position?: number | null;
  readonly attributes?: readonly AttributeDefinitionInput[] | null;
  readonly idempotencyKey: string;
}

/**
 * Adds a category, under another or as a root, with the questions it asks of its listings.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused NotUnique (slug), InvalidInput (no such parent, too deep, too many siblings, a key asked elsewhere on the path)
 */
export const categoryCreate = verb("categoryCreate", async (tx, _context: Context, input: CategoryCreateInput): Promise<Category> => {
  const parent = input.parentId ? await parentLock(tx, input.parentId) : undefined;
  const id = newId("cat");
  const path = [...(parent?.path ?? []), id];
  const [created] = await slugKept(() => tx.read(categories,
    `insert into catalog.category as c (id, parent_id, slug, name, position, path)
     values ($1, $2, $3, $4, $5, $6)
     returning ${categories.select("c")}`,
    [uuidOf(id), parent ? uuidOf(parent.id) : null, input.slug, input.name, input.position ?? 0, path.map(uuidOf)]));
  if (input.attributes) await attributesReplace(tx, id, input.attributes);
  const category = present(created, "the category just inserted");
  await publish(tx, "category.created", { categoryId: id }, () => category.version);
  return category;
}, { input: categoryCreateRules });

/** The parent, with room for one more child. */
async function parentLock(tx: Tx, parentId: Id<"cat">): Promise<Category> {
  const path = ["input", "parentId"];
  const parent = await categoryLock(tx, parentId, "exclusive");
  if (!parent) throw notFound(path, "There is no such category.");
  if (parent.path.length >= categoryDepthMax) throw new Refused(invalid(path, `The tree has at most ${categoryDepthMax} levels.`));
  const children = await tx.row<{ count: number }>(`select count(*)::int as count from catalog.category where parent_id = $1`, [uuidOf(parentId)]);
  if (present(children, "a count").count >= categoryChildrenMax) throw new Refused(invalid(path, `A category has at most ${categoryChildrenMax} children.`));
  return parent;
}
