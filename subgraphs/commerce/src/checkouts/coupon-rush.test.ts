import { describe, expect } from "vitest";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type OrdersWorld, type Readied } from "@souk/test/commerce";
import { couponPlanted, promotionPlanted } from "@souk/test/coupons";
import type { TestDatabase } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";

interface Told { readonly code: string; readonly isByYou?: boolean }
const completed = async (orders: OrdersWorld, all: readonly Readied[]): Promise<(Told | "bought")[]> => Promise.all(all.map(async ({ id, version, buyer }) => {
  const { data, errors } = await orders.commerce.as(buyer).run<{ checkoutComplete: { userErrors: readonly Told[] } }>(
    "mutation ($id: ID!, $input: CheckoutCompleteInput!) { checkoutComplete(id: $id, input: $input) { userErrors { code ... on CouponExhaustedError { isByYou } } } }", { id, input: { expectedVersion: version, idempotencyKey: orders.key() } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.checkoutComplete.userErrors[0] ?? "bought";
}));
const tally = (answers: readonly (Told | "bought")[]) => {
  const counts: Record<string, number> = {};
  for (const answer of answers) { const told = answer === "bought" ? answer : `${answer.code} ${answer.isByYou ? "by you" : ""}`.trim(); counts[told] = (counts[told] ?? 0) + 1; }
  return counts;
};

/** The same checkout for other buyers, who were shown the same. */
async function copied({ adminUrl }: TestDatabase, { id, version }: Readied, count: number): Promise<Readied[]> {
  const copies = Array.from({ length: count }, () => ({ id: newId("chk"), version, buyer: person() }));
  await asAdmin(adminUrl, (admin) => admin.query(
    `insert into commerce.checkout
     select (jsonb_populate_record(k, jsonb_build_object('id', w.id, 'buyer_id', w.buyer_id, 'cart_id', null))).*
       from commerce.checkout k, unnest($2::uuid[], $3::uuid[]) as w (id, buyer_id)
      where k.id = $1`, [uuidOf(id), copies.map((one) => uuidOf(one.id)), copies.map(({ buyer }) => uuidOf(buyer.userId))]));
  return copies;
}

async function coupon(scratch: TestDatabase, limits: object): Promise<{ readonly code: string; readonly couponId: Id<"cpn"> }> {
  const code = `RUSH-${newId("cpn").slice(-12).toUpperCase()}`;
  return { code, couponId: await couponPlanted(scratch, await promotionPlanted(scratch), code, { ...limits }) };
}
const usesOf = (orders: OrdersWorld, couponId: Id<"cpn">) => orders.commerce.runtime.database.row<{ uses: number; authors: number }>(
  `select c.uses, (select count(distinct actor)::int from commerce.event where type = 'coupon.redeemed' and aggregate_id = $2 and actor = payload ->> 'buyerId') as authors
     from commerce.coupon_code c where c.id = $1`, [uuidOf(couponId), couponId]);

describe("checkouts by one code at once", () => {
  test("500 callers use a code for 100 uses exactly 100 times, and each use is told as its buyer's", async ({ orders, scratch }) => {
    const [goods, { code, couponId }] = [await orders.goods(500), await coupon(scratch, { uses_max: 100 })];
    const first = await orders.readies([{ goods, quantity: 1 }], { codes: [code] });
    const answers = await completed(orders, [first, ...await copied(scratch, first, 499)]);
    expect(tally(answers)).toEqual({ bought: 100, COUPON_EXHAUSTED: 400 });
    expect(await usesOf(orders, couponId)).toEqual({ uses: 100, authors: 100 });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("one buyer uses a code that each may use twice twice, however many checkouts they complete at once", async ({ orders, scratch }) => {
    const [{ shop, ...first }, { code, couponId }, ben] = [await orders.goods(9), await coupon(scratch, { uses_per_buyer_max: 2 }), person()];
    const all: Readied[] = [];
    for (const goods of [{ shop, ...first }, ...await Promise.all([1, 2, 3, 4, 5].map(() => orders.goods(9, { shop })))]) all.push(await orders.readies([{ goods, quantity: 1 }], { buyer: ben, codes: [code] }));
    expect(tally(await completed(orders, all))).toEqual({ bought: 2, "COUPON_EXHAUSTED by you": 4 });
    expect(await usesOf(orders, couponId)).toMatchObject({ uses: 2 });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("a code that takes nothing off is not used, and says so", async ({ orders, scratch }) => {
    const goods = await orders.goods(9, { input: { price: { minor: "4", currency: "EUR" } } });      // a tenth of four cents is none
    const { code, couponId } = await coupon(scratch, { uses_max: 1 });
    const checkout = await orders.readies([{ goods, quantity: 1 }], { codes: [code] });
    const { data } = await orders.commerce.as(checkout.buyer).run<{ checkout: object }>("query ($id: ID!) { checkout(id: $id) { codes { code isApplied reason } totals { discount { minor } } } }", { id: checkout.id });
    expect(data!.checkout).toEqual({ codes: [{ code, isApplied: false, reason: "So far this code takes nothing off." }], totals: { discount: { minor: "0" } } });
    expect((await orders.completes(checkout)).userErrors).toEqual([]);
    expect(await usesOf(orders, couponId)).toEqual({ uses: 0, authors: 0 });
    expect(await orders.commerce.violated()).toEqual([]);
  });
});
