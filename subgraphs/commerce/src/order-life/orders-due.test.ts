import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/commerce";
import { dueSql, ordersInTime } from "./orders-due.ts";

describe("orders that are due", () => {
  test("are found by the index of their command and time, whatever else is open", async ({ orders, scratch }) => {
    await orders.bought([{ goods: await orders.goods(1), quantity: 1 }]);
    const plan = await asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("set enable_seqscan = off");
      return (await admin.query<{ "QUERY PLAN": string }>(`explain ${dueSql.replaceAll("$1", "'cancel'").replaceAll("$2", "200").replaceAll("$3", "null")}`)).rows.map((row) => row["QUERY PLAN"]).join("\n");
    });
    expect(plan).toMatch(/Index Cond: \(\(due_command = 'cancel'::text\) AND \(due_at <= statement_timestamp\(\)\)\)/);
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  });

  test("move though one of them cannot: that one is put off by an hour, and every other has its step", async ({ orders, scratch }) => {
    const goods = await orders.goods(20);
    const [stuck, first, second] = [await orders.bought([{ goods, quantity: 1 }]), await orders.bought([{ goods, quantity: 1 }]), await orders.bought([{ goods, quantity: 1 }])];
    await orders.falls(stuck.id, first.id, second.id);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`update commerce."order" set due_command = 'complete' where id = any($1)`, [[uuidOf(stuck.id)]]));
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`update commerce."order" set due_command = 'complete', state = 'DELIVERED' where id = $1`, [uuidOf(first.id)]));
    await ordersInTime.sweep(orders.commerce.runtime);
    expect(await Promise.all([stuck, first, second].map(async ({ buyer, id }) => (await orders.order(buyer, id, "state"))!["state"]))).toEqual(["ACCEPTED", "COMPLETED", "CANCELLED"]);
    const { rows: [timer] } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ minutes: number }>(
      `select round(extract(epoch from due_at - clock_timestamp()) / 60)::int as minutes from commerce."order" where id = $1`, [uuidOf(stuck.id)]));
    expect(timer).toEqual({ minutes: 60 });
  });

  test("are moved batch after batch until none is left, each once", async ({ orders, scratch }) => {
    const bought = await orders.bought([{ goods: await orders.goods(5), quantity: 1 }]);
    const planted = 450;      // more than two batches
    await asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("set session_replication_role = replica");      // orders of no group
      await admin.query(
        `insert into commerce."order"
         select o.*
           from commerce."order" s
          cross join generate_series(1, $2::int) as n
          cross join lateral jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'group_id', gen_random_uuid(), 'number', lpad(upper(to_hex(n)), 10, '0'),
            'state', 'COMPLETED', 'due_command', 'close', 'due_at', clock_timestamp() - make_interval(mins => n))) as o
          where s.id = $1`, [uuidOf(bought.id), planted]);
    });
    const counts = [];
    for (let count = ordersInTime.batchMax; count >= ordersInTime.batchMax;) counts.push(count = await ordersInTime.sweep(orders.commerce.runtime));
    expect(counts).toEqual([200, 200, 50]);
    const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ orders: number; steps: number }>(
      `select count(*)::int as orders, (select count(*)::int from commerce.order_history where command = 'close') as steps from commerce."order" where state = 'CLOSED' and due_at is null`));
    expect(rows).toEqual([{ orders: planted, steps: planted }]);
  });
});
