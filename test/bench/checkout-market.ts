import { demoCommerce } from "@souk/commerce";
import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf, newId, type Id } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import type { MarketPlace } from "./search-market.ts";

/** What is bought: things that every seller has plenty of and sends. */
export interface CheckoutGoods {
  readonly variantIds: readonly Id<"var">[];
  /** What all want at once. */
  readonly hotId: Id<"var">;
}

const variants = 500;
const unitsEach = 900_000;      // nobody measures the end of it

/** Puts the first things of a market on shelves, set-based, and lets their sellers send them by what the demo market asks for it. */
export async function checkoutGoods(runtime: SubgraphRuntime, { cluster }: MarketPlace): Promise<CheckoutGoods> {
  const database = await cluster.open("commerce");
  const goods = await asAdmin(cluster.adminUrl, async (admin) => (await admin.query<{ variant_id: string; listing_id: string; seller_id: string }>(
    `select variant_id, listing_id, seller_id
       from catalog.sellable_variant_v1
      where is_sellable and kind = 'PHYSICAL' and price_rule = 'FIXED' and currency = 'EUR'
      order by variant_id
      limit $1`, [variants])).rows);
  const sellers = [...new Set(goods.map(({ seller_id }) => seller_id))];
  await asAdmin(cluster.adminUrl, async (admin) => {
    await admin.query("insert into commerce.location (id, seller_id, name, is_pickup, is_default) select gen_random_uuid(), id, 'Stock', false, true from unnest($1::uuid[]) as s (id)", [sellers]);
    const columns = [goods.map(({ variant_id }) => variant_id), goods.map(({ listing_id }) => listing_id), goods.map(({ seller_id }) => seller_id)];
    await admin.query("insert into commerce.inventory_item (variant_id, listing_id, seller_id) select * from unnest($1::uuid[], $2::uuid[], $3::uuid[])", columns);
    await admin.query(
      `insert into commerce.inventory_level (id, variant_id, location_id, policy)
       select gen_random_uuid(), i.variant_id, l.id, i.policy
         from commerce.inventory_item i join commerce.location l on l.seller_id = i.seller_id`);
    await admin.query("insert into commerce.inventory_adjustment (id, seller_id) select gen_random_uuid(), id from unnest($1::uuid[]) as s (id)", [sellers]);
    await admin.query(
      `select commerce.stock_adjust(a.id, c.level_ids, array_fill($1::int, array[c.levels]), array_fill('COUNTED'::text, array[c.levels]), 'bench', 'bench')
         from commerce.inventory_adjustment a
         join (select p.seller_id, array_agg(l.id) as level_ids, count(*)::int as levels
                 from commerce.inventory_level l join commerce.location p on p.id = l.location_id
                group by 1) as c using (seller_id)`, [unitsEach]);
  });
  await demoCommerce({ ...runtime, database }, { sellers: sellers.map((id) => ({ id: idOf("sel", id), ownerId: newId("usr") })) });
  await asAdmin(cluster.adminUrl, (admin) => admin.query("vacuum analyze"));
  const variantIds = goods.map(({ variant_id }) => idOf("var", variant_id));
  return { variantIds, hotId: variantIds[0]! };
}
