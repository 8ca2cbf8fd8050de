import { describe, expect } from "vitest";
import { onConnection } from "@souk/shared/connection";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import { countUpTo } from "@souk/shared/pages";
import { test as base } from "@souk/test/commerce";
import { orderPage, orderPageSql, type OrderFilter, type OrdersOf } from "./order-pages.ts";
import type { OrderState } from "./order-states.ts";

const planted = 20_000;      // the same plans as among 200,000, in seconds
const pageSize = 50;
const slack = 20;      // orders of the minutes by which clocks differ

interface Many { readonly buyerId: Id<"usr">; readonly sellerId: Id<"sel">; readonly adminUrl: string }

/** One seller who sells half of everything and one buyer who buys a third, nearly all of it closed, and rarely anything else. */
const test = base.extend<{ $file: { many: Many } }>({
  many: [async ({ orders, scratch: { adminUrl } }, use) => {
    const { id, buyer, seller } = await orders.bought([{ goods: await orders.goods(1), quantity: 1 }]);
    await onConnection(adminUrl, async (admin) => {
      await admin.query("set session_replication_role = replica");      // orders of no group
      await admin.query(
        `insert into commerce."order"
         select o.*
           from commerce."order" s
          cross join generate_series(1, $2::int) as n
          cross join lateral jsonb_populate_record(s, jsonb_build_object(
            'id', lpad(to_hex(floor(extract(epoch from clock_timestamp() - make_interval(mins => n)) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15),
            'group_id', gen_random_uuid(), 'number', lpad(upper(to_hex(n)), 10, '0'), 'created_at', clock_timestamp() - make_interval(mins => n), 'due_at', null, 'due_command', null,
            'seller_id', case when n % 2 = 0 then s.seller_id else md5((n % 97)::text)::uuid end, 'buyer_id', case when n % 3 = 0 then s.buyer_id else md5((n % 89)::text)::uuid end,
            'state', case when n % 1000 = 0 then 'PLACED' when n % 1002 = 0 then 'IN_FULFILMENT' else 'CLOSED' end)) as o
          where s.id = $1`, [uuidOf(id), planted]);
      await admin.query(`analyze commerce."order"`);
    });
    await use({ buyerId: buyer.userId!, sellerId: seller.memberships[0]!.of as Id<"sel">, adminUrl });
  }, { scope: "file" }],
});

interface Plan { readonly "Node Type": string; readonly "Actual Rows": number; readonly "Actual Loops": number; readonly "Rows Removed by Filter"?: number; readonly Plans?: readonly Plan[] }
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

const filters: Readonly<Record<string, OrderFilter>> = {
  "all": {},
  "in a rare state": { state: { eq: "PLACED" } },
  "in either of two rare states": { state: { in: ["PLACED", "IN_FULFILMENT"] } },
  "in states that no order has": { state: { in: ["DECLINED", "EXPIRED"] } },
  "of a number": { number: "000000000A" },
  "of a day of some days ago": { createdFrom: new Date(Date.now() - 8 * 86_400_000), createdBefore: new Date(Date.now() - 7 * 86_400_000) },
};

describe(`a page among ${planted} orders`, () => {
  for (const whose of ["buyer", "seller", "operator"] as const)
    test.for(Object.keys(filters))(`of a ${whose}, %s, reads about as many as it shows, and its count no more than it counts to`, async (name, { many: { adminUrl, buyerId, sellerId } }) => {
      const of: OrdersOf = { buyer: { buyerId }, seller: { sellerId }, operator: "ALL" as const }[whose];
      const { rows, count } = orderPageSql(of, { first: pageSize, filter: filters[name]! });
      for (const [{ text, values }, most] of [[rows, (pageSize + 1) * 3 + slack], [count, countUpTo().limit * 3]] as const) {
        const [plan] = await onConnection(adminUrl, async (admin) => (await admin.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, [...values])).rows[0]!["QUERY PLAN"].map(({ Plan: root }) => root));
        const scans = nodes(plan!).filter((node) => node["Node Type"].includes("Scan") && !node["Node Type"].startsWith("Function"));
        for (const scan of scans) {
          const read = (scan["Actual Rows"] + (scan["Rows Removed by Filter"] ?? 0)) * scan["Actual Loops"];
          expect(read, `${scan["Node Type"]} of ${text}`).toBeLessThanOrEqual(most);
        }
      }
    });

  test("in several states goes on where the last one ended, newest first, forwards and back, without a gap or a repetition", async ({ orders, many: { sellerId } }) => {
    const { database } = orders.commerce.runtime;
    const filter = { state: { in: ["PLACED", "IN_FULFILMENT", "PLACED"] satisfies OrderState[] } };
    const expected = (await database.rows<{ id: string }>(`select id from commerce."order" where seller_id = $1 and state in ('PLACED', 'IN_FULFILMENT') order by id desc`, [uuidOf(sellerId)])).map(({ id }) => idOf("ord", id));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof orderPage>> = await orderPage(database, { sellerId }, { first: 7, after, filter });
      seen.push(...page.nodes.map(({ id }) => id));
      [after, more] = [page.pageInfo.endCursor ?? null, page.pageInfo.hasNextPage];
    }
    expect(expected.length).toBeGreaterThan(14);
    expect(seen).toEqual(expected);
    expect((await orderPage(database, { sellerId }, { last: 7, filter })).nodes.map(({ id }) => id)).toEqual(expected.slice(-7));
    expect(await (await orderPage(database, { sellerId }, { first: 1, filter })).count()).toMatchObject({ value: expected.length });
    expect((await orderPage(database, { sellerId: newId("sel") }, { first: 7, filter })).nodes).toEqual([]);
  });
});
