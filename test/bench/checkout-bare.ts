import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { orderNumber } from "@souk/commerce/order-number";
import { asAdmin } from "../cluster.ts";
import { loaded, type Load, type LoadOptions } from "./load.ts";

/** The rows of one order of one line in one group, as JSON by table. */
interface OrderRows { readonly groups: string; readonly orders: string; readonly lines: string; readonly reservations: string; readonly ids: readonly string[]; readonly number: string }

const connections = 8;

/** What an order is, without anything that looks at it: the same columns and indexes; and all levels of stock. */
const bareTables = (adminUrl: string) => asAdmin(adminUrl, (admin) => admin.query(
  `drop schema if exists bare cascade;
   create schema bare;
   create table bare.order_group (like commerce.order_group including defaults including indexes);
   create table bare."order" (like commerce."order" including defaults including indexes);
   create table bare.order_line (like commerce.order_line including defaults including indexes);
   create table bare.reservation (like commerce.reservation including defaults including indexes);
   create table bare.inventory_level (like commerce.inventory_level including defaults including indexes);
   insert into bare.inventory_level select * from commerce.inventory_level`));

const orderRows = (adminUrl: string): Promise<OrderRows> => asAdmin(adminUrl, async (admin) => (await admin.query<OrderRows>(
  `select jsonb_build_array(g)::text as groups, jsonb_build_array(o)::text as orders, jsonb_build_array(l)::text as lines, jsonb_build_array(r)::text as reservations,
          array[g.id, g.checkout_id, o.id, l.id, r.id] as ids, o.number
     from commerce.order_group g join commerce."order" o on o.group_id = g.id join commerce.order_line l on l.order_id = o.id join commerce.reservation r on r.order_line_id = l.id
    limit 1`)).rows[0]!);

const insertSql =
  `with sold as (insert into bare.order_group select * from jsonb_populate_recordset(null::bare.order_group, $1)),
        orders as (insert into bare."order" select * from jsonb_populate_recordset(null::bare."order", $2)),
        lines as (insert into bare.order_line select * from jsonb_populate_recordset(null::bare.order_line, $3)),
        held as (insert into bare.reservation select * from jsonb_populate_recordset(null::bare.reservation, $4))
   update bare.inventory_level set reserved = reserved + 1 where variant_id = $5`;

/** Writes the rows of an order by hand over one driver, one commit each, so many of each variant in turn: what checkouts are measured beside. */
export async function bareOrders(adminUrl: string, variantUuids: readonly string[], options: LoadOptions): Promise<Load> {
  await bareTables(adminUrl);
  const { ids, number, ...rows } = await orderRows(adminUrl);
  const pool = new Pool({ connectionString: adminUrl, max: connections });
  let written = 0;
  const load = await loaded(options, () => {
    const fresh = [...ids.map((id) => [id, randomUUID()] as const), [number, orderNumber()] as const];
    const texts = [rows.groups, rows.orders, rows.lines, rows.reservations].map((text) => fresh.reduce((sum, [from, to]) => sum.replaceAll(from, to), text));
    return pool.query(insertSql, [...texts, variantUuids[written++ % variantUuids.length]]);
  });
  await pool.end();
  return load;
}
