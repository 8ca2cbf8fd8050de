import type { Database } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { stockMovements, type StockMovement } from "./inventory-tables.ts";

/** A page of movements that can be counted. */
export interface StockMovementPage extends Connection<StockMovement> { readonly count: () => Promise<Count> }

/** The latest first, by the index stock_movement_of_variant. */
const latestFirst: Sort = { name: "latest", keys: [{ sql: "m.position", direction: "desc", type: "bigint" }] };
/** Nested under variants, of which a listing has a hundred. */
const nestedPageMax = 50;

interface Row { readonly of: string; readonly movement: StockMovement & { readonly pageKeys: readonly string[] } }

/** Pages of what happened to variants' stock. Those asked for the same page in the same turn share one statement; so do their counts. */
export function movementPages(database: Database) {
  const counting = countUpTo();
  const counts = batched((ids: readonly Id<"var">[]) => database.rows<{ of: string; count: number }>(
    `select w.id as of, c.count
       from unnest($1::uuid[]) as w (id)
      cross join lateral (
        select count(*)::int as count
          from (select from commerce.stock_movement where variant_id = w.id limit ${counting.limit}) as counted
      ) as c`, [ids.map(uuidOf)]), ({ of }) => idOf("var", of));
  const loaders = new Map<string, ReturnType<typeof pageLoader>>();
  return async (variantId: Id<"var">, args: PageArgs): Promise<StockMovementPage> => {
    const page = pageOf(args, { sort: latestFirst, maxPage: nestedPageMax, firstParameter: 2 });
    const name = JSON.stringify([args.first, args.after, args.last, args.before]);
    const loader = loaders.get(name) ?? pageLoader(database, page);
    loaders.set(name, loader);
    const rows = await loader.load(variantId);
    return { ...connection(rows.map(({ movement }) => movement), page), count: async () => counting.of((await counts.load(variantId))?.count ?? 0) };
  };
}

const pageLoader = (database: Database, page: ReturnType<typeof pageOf>) => batchedLists(async (variantIds: readonly Id<"var">[]): Promise<Row[]> => {
  const rows = await database.rows<Record<string, unknown> & { of: string; pageKeys: string[] }>(
    `select w.id as of, m.*
       from unnest($1::uuid[]) as w (id)
      cross join lateral (
        select ${stockMovements.select("m")}, ${page.keys}
          from commerce.stock_movement m
         where m.variant_id = w.id
           and ${page.where}
         order by ${page.orderBy}
         limit ${page.limit}
      ) as m`, [variantIds.map(uuidOf), ...page.values]);
  return rows.map((row) => ({ of: row.of, movement: { ...stockMovements.read(row), pageKeys: row.pageKeys } }));
}, (row) => idOf("var", row.of), page.limit);
