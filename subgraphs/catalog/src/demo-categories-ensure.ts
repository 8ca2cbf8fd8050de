import { present } from "@souk/shared/assert";
import { serviceCaller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Id } from "@souk/shared/ids";
import { categoryCreate } from "./categories/category-create.ts";
import { acting, made } from "./demo-acting.ts";
import type { DemoCategory } from "./demo-categories.ts";

/**
 * Makes these categories, parents first, through their verb. Repeatable: what is there by its slug is left as it is.
 *
 * @returns the ids of all by their slugs, and how many it made
 */
export async function categoriesEnsure(runtime: SubgraphRuntime, categories: readonly DemoCategory[]): Promise<{ readonly ids: ReadonlyMap<string, Id<"cat">>; readonly made: number }> {
  const ids = new Map<string, Id<"cat">>();
  let count = 0;
  for (const { slug, name, under, attributes } of categories) {
    const operator = acting(runtime, serviceCaller("demo"));
    const known = await operator.categories.bySlug.load(slug);
    const category = known ?? made(await categoryCreate(operator, {
      slug, name, position: ids.size, idempotencyKey: `demo:${slug}`,
      ...(under === undefined ? {} : { parentId: present(ids.get(under), under) }), ...(attributes ? { attributes } : {}),
    }));
    ids.set(slug, category.id);
    if (!known) count++;
  }
  return { ids, made: count };
}
