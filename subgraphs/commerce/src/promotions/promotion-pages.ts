import type { Database } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import { connection, pageOf, type Connection, type Page, type PageArgs, type Sort } from "@souk/shared/pages";
import type { AnyTable, Row } from "@souk/shared/table";
import { couponCodes, promotions, type CouponCode, type Promotion } from "./promotion-tables.ts";

/** Newest first: ids sort by the time they were made. Uses the indexes promotion_of_seller and coupon_code_of_promotion. */
const newestFirst: Sort = { name: "newest", keys: [{ sql: "t.id", direction: "desc", type: "uuid" }] };
/** Nested under sellers or promotions, of which a page has a hundred. */
const nestedPageMax = 50;

type Keyed<T> = T & { readonly pageKeys: readonly string[] };

/** A page of the platform's own promotions. */
export async function platformPromotions(database: Database, args: PageArgs): Promise<Connection<Promotion>> {
  const page = pageOf(args, { sort: newestFirst });
  const rows = await database.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${promotions.select("t")}, ${page.keys}
       from commerce.promotion t
      where t.seller_id is null and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, page.values);
  return connection(rows.map((row): Keyed<Promotion> => ({ ...promotions.read(row), pageKeys: row.pageKeys })), page);
}

/** Pages of the promotions of sellers; those asked for the same page in the same turn share one statement. */
export const promotionPagesOfSellers = (database: Database): ((sellerId: string, args: PageArgs) => Promise<Connection<Promotion> | null>) =>
  nestedPages(database, promotions, "seller_id", "sel");
/** Pages of the codes of promotions, likewise. */
export const codePagesOfPromotions = (database: Database): ((promotionId: string, args: PageArgs) => Promise<Connection<CouponCode> | null>) =>
  nestedPages(database, couponCodes, "promotion_id", "prm");

function nestedPages<T extends AnyTable, P extends string>(database: Database, table: T, column: string, prefix: P) {
  const loaders = new Map<string, ReturnType<typeof pageLoader<T, P>>>();
  return async (parentId: string, args: PageArgs): Promise<Connection<Row<T>> | null> => {
    const { first, after, last, before } = args;
    const page = pageOf(args, { sort: newestFirst, maxPage: nestedPageMax, firstParameter: 2 });
    if (!isId(prefix, parentId)) return null;
    const name = JSON.stringify([first, after, last, before]);
    const loader = loaders.get(name) ?? pageLoader(database, page, table, column, prefix);
    loaders.set(name, loader);
    return connection((await loader.load(parentId)).map(({ row }) => row), page);
  };
}

const pageLoader = <T extends AnyTable, P extends string>(database: Database, page: Page, table: T, column: string, prefix: P) =>
  batchedLists(async (parents: readonly Id<P>[]): Promise<{ of: string; row: Keyed<Row<T>> }[]> => {
    const rows = await database.rows<Record<string, unknown> & { of: string; pageKeys: string[] }>(
      `select parent.id as of, t.*
         from unnest($1::uuid[]) as parent (id)
        cross join lateral (
          select ${table.select("t")}, ${page.keys}
            from ${table.name} t
           where t.${column} = parent.id and ${page.where}
           order by ${page.orderBy}
           limit ${page.limit}
        ) as t`, [parents.map(uuidOf), ...page.values]);
    return rows.map((row) => ({ of: row.of, row: { ...table.read(row) as Row<T>, pageKeys: row.pageKeys } }));
  }, ({ of }) => idOf(prefix, of), page.limit);
