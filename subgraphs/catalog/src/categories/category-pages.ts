import type { Database } from "@souk/shared/database";
import { badInput } from "@souk/shared/errors";
import { isId, uuidOf } from "@souk/shared/ids";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { categories, type Category } from "./category-tables.ts";

/** Which categories; all that are given must hold. */
export interface CategoryFilter {
  readonly parentId?: { readonly eq?: string | null; readonly in?: readonly string[] | null } | null;
  readonly depth?: { readonly eq?: number | null; readonly lte?: number | null } | null;
}
/** A page of categories that can be counted. */
export interface CategoryPage extends Connection<Category> { readonly count: () => Promise<Count> }

/** By the index category_order. */
const byPosition: Sort = {
  name: "position", keys: [{ sql: "c.position", direction: "asc", type: "int" }, { sql: "c.id", direction: "asc", type: "uuid" }],
};
/** As many as a page has. */
const parentsMax = 100;

const filtered = `($1::uuid[] is null or c.parent_id = any($1)) and ($2::uuid is null or c.parent_id = $2)
              and ($3::int is null or cardinality(c.path) = $3) and ($4::int is null or cardinality(c.path) <= $4)`;

const uuidsOf = (ids: readonly string[]) => ids.filter((id) => isId("cat", id)).map(uuidOf);
const noId = "00000000-0000-0000-0000-000000000000";

/** Ids that are of no category match nothing. */
function filterValues({ parentId, depth }: CategoryFilter): readonly unknown[] {
  if ((parentId?.in?.length ?? 0) > parentsMax) throw badInput(`At most ${parentsMax} parents.`);
  return [parentId?.in ? uuidsOf(parentId.in) : null, parentId?.eq ? uuidsOf([parentId.eq])[0] ?? noId : null, depth?.eq ?? null, depth?.lte ?? null];
}

/** A page of categories by position: one statement, and one more if the count is asked for. */
export async function categoryPage(sql: Database, args: PageArgs & { readonly filter?: CategoryFilter | null }): Promise<CategoryPage> {
  const filter = filterValues(args.filter ?? {});
  const page = pageOf(args, { sort: byPosition, firstParameter: filter.length + 1 });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${categories.select("c")}, ${page.keys}
       from catalog.category c
      where ${filtered} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`,
    [...filter, ...page.values]);
  const keyed = rows.map((row) => Object.assign(categories.read(row), { pageKeys: row.pageKeys }));
  const counting = countUpTo();
  return {
    ...connection(keyed, page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from catalog.category c where ${filtered} limit ${counting.limit}) as counted`, filter))?.count ?? 0),
  };
}
