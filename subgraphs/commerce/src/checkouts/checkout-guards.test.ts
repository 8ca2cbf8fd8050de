import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { onConnection } from "@souk/shared/connection";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Goods, type OrdersWorld, type Readied } from "@souk/test/commerce";
import { couponPlanted, promotionPlanted } from "@souk/test/coupons";
import type { TestDatabase } from "@souk/test/database";
import { sellerMoved } from "@souk/test/seller-planted";
import { person } from "@souk/test/subgraph-under-test";
import { untilBlocked } from "@souk/test/until-blocked";

/** A checkout of two lamps at 10.00 with a code of the platform, for one use, and what their seller takes off by itself. */
interface Setting {
  readonly goods: Goods; readonly checkout: Readied;
  readonly code: string; readonly couponId: Id<"cpn">; readonly byCode: Id<"prm">; readonly automatic: Id<"prm">;
}
interface Rules { readonly orders: OrdersWorld; readonly scratch: TestDatabase }

async function settle({ orders, scratch }: Rules): Promise<Setting> {
  const goods = await orders.goods(9);
  const code = `ONCE-${newId("cpn").slice(-12).toUpperCase()}`;
  const byCode = await promotionPlanted(scratch, { is_stackable: true });
  const couponId = await couponPlanted(scratch, byCode, code, { uses_max: 1 });
  const automatic = await promotionPlanted(scratch, { seller_id: uuidOf(goods.shop.sellerId), is_automatic: true, is_stackable: true, percent_bps: 500 });
  return { goods, code, couponId, byCode, automatic, checkout: await orders.readies([{ goods, quantity: 2 }], { codes: [code] }) };
}

/** Completes a checkout that waits for its stock, changes something meanwhile, and lets the stock go. */
const meanwhile = ({ orders, scratch }: Rules, { goods, checkout }: Setting, change: () => Promise<unknown>): ReturnType<OrdersWorld["completes"]> => onConnection(scratch.adminUrl, async (admin) => {
  await admin.query("begin");
  await admin.query("select from commerce.inventory_level where variant_id = $1 for update", [uuidOf(goods.variantId)]);
  const completing = orders.completes(checkout);
  await untilBlocked(scratch);
  try {
    await change();
  } finally {
    await admin.query("commit");
  }
  return completing;
});

/** All that a sale would change. */
const traces = ({ scratch }: Rules, { goods, checkout: { id, buyer } }: Setting): Promise<unknown> => asAdmin(scratch.adminUrl, async (admin) => (await admin.query(
  `select (select jsonb_agg(to_jsonb(k)) from commerce.checkout k where k.id = $1) as checkout,
          (select jsonb_agg(to_jsonb(l)) from commerce.cart_line l join commerce.cart c on c.id = l.cart_id where c.user_id = $2) as cart,
          (select jsonb_agg(to_jsonb(l)) from commerce.inventory_level l where l.variant_id = $3) as stock,
          (select count(*) from commerce.reservation where variant_id = $3) as reservations,
          (select count(*) from commerce.order_group where buyer_id = $2) as groups,
          (select count(*) from commerce.redemption where buyer_id = $2) as redemptions,
          (select count(*) from commerce.buyer_purchase where buyer_id = $2 and units > 0) as purchases,
          (select count(*) from commerce.event where actor = $4 and type <> 'checkout.started') as events`, [uuidOf(id), uuidOf(buyer.userId!), uuidOf(goods.variantId), buyer.userId])).rows[0]);

const staff = person({ roles: ["ADMIN"] });
const done = async (answer: Promise<{ readonly userErrors: readonly unknown[] }>) => expect((await answer).userErrors).toEqual([]);
const promotion = ({ orders }: Rules, caller: Caller, step: string, id: Id<"prm">, input: object = {}) => done(orders.ask(caller, step, input, { id, field: "promotion", fields: "id" }));
/** Terms change while nobody is promised anything. */
async function repromised(rules: Rules, caller: Caller, id: Id<"prm">, percentBps: number) {
  await promotion(rules, caller, "promotionPause", id);
  await promotion(rules, caller, "promotionUpdate", id, { expectedVersion: 2, percentBps });
  await promotion(rules, caller, "promotionActivate", id);
}

type Case = readonly [what: string, refused: object, change: (rules: Rules, setting: Setting) => Promise<unknown>];
const cases: readonly Case[] = [
  ["its price has changed", { code: "PRICE_CHANGED", message: "The price has changed. Look at it again." }, ({ orders }, { goods: { shop, listingId } }) =>
    done(orders.mutate(shop.owner, "listingUpdate", { expectedVersion: 3, price: { minor: "900", currency: "EUR" } }, { id: listingId }))],
  ["it is priced in another currency", { code: "PRICE_CHANGED" }, ({ orders }, { goods: { shop, listingId } }) =>
    done(orders.mutate(shop.owner, "listingUpdate", { expectedVersion: 3, price: { minor: "1000", currency: "USD" } }, { id: listingId }))],
  ["its listing was paused", { code: "LISTING_UNAVAILABLE" }, ({ orders }, { goods: { shop, listingId } }) => done(orders.mutate(shop.owner, "listingPause", {}, { id: listingId }))],
  ["its listing was archived", { code: "LISTING_UNAVAILABLE" }, ({ orders }, { goods: { shop, listingId } }) => done(orders.mutate(shop.owner, "listingArchive", {}, { id: listingId }))],
  ["its seller was suspended", { code: "SELLER_UNAVAILABLE" }, ({ scratch }, { goods: { shop } }) => sellerMoved(scratch, shop.sellerId, "SUSPENDED")],
  ["its buyer may have one", { code: "PURCHASE_LIMIT", limit: 1, left: 1 }, ({ orders }, { goods: { shop, listingId } }) =>
    done(orders.ask(shop.owner, "purchaseLimitSet", { perBuyerMax: 1 }, { id: listingId, field: "listing", fields: "id" }))],
  ["the code has ended", { code: "COUPON_INVALID", message: "This code does not count any more." }, ({ orders }, { couponId }) => done(orders.ask(staff, "couponCodeEnd", {}, { id: couponId, field: "couponCode", fields: "id" }))],
  ["the code was used up by another", { code: "COUPON_EXHAUSTED" }, async ({ orders }, { code }) => orders.buys([{ goods: await orders.goods(1), quantity: 1 }], { codes: [code] })],
  ["what the code gives was paused", { code: "COUPON_INVALID", message: "This code does not count at present." }, (rules, { byCode }) => promotion(rules, staff, "promotionPause", byCode)],
  ["what the code gives has ended", { code: "COUPON_INVALID", message: "This code does not count any more." }, (rules, { byCode }) => promotion(rules, staff, "promotionEnd", byCode)],
  ["the code gives something else", { code: "PRICE_CHANGED", message: "A discount has changed. Look at the price again." }, (rules, { byCode }) =>
    repromised(rules, staff, byCode, 2_000)],
  ["what came off by itself was paused", { code: "PRICE_CHANGED", message: "A discount has changed. Look at the price again." }, (rules, { automatic, goods: { shop } }) => promotion(rules, shop.owner, "promotionPause", automatic)],
  ["what came off by itself is something else", { code: "PRICE_CHANGED", message: "A discount has changed. Look at the price again." }, (rules, { automatic, goods: { shop } }) =>
    repromised(rules, shop.owner, automatic, 400)],
];

describe("a checkout that waited for its stock", () => {
  test("is sold as it was shown when nothing has changed", async ({ orders, scratch }) => {
    const setting = await settle({ orders, scratch });
    expect((await meanwhile({ orders, scratch }, setting, async () => {})).userErrors).toEqual([]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test.for(cases)("is refused, and nothing is taken, because %s", async ([, refused, change], { orders, scratch }) => {
    const rules = { orders, scratch };
    const setting = await settle(rules);
    const was = await traces(rules, setting);
    expect(await meanwhile(rules, setting, () => change(rules, setting))).toMatchObject({ checkout: null, orderGroup: null, userErrors: [refused] });
    expect(await traces(rules, setting)).toEqual(was);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is told all that is wrong at once, but of its codes only when the goods are right", async ({ orders, scratch }) => {
    const rules = { orders, scratch };
    const setting = await settle(rules);
    const answer = await meanwhile(rules, setting, async () => {
      for (const [what, , change] of cases) if (["its price has changed", "its buyer may have one", "the code has ended"].includes(what)) await change(rules, setting);
    });
    expect(answer.userErrors.map(({ code }) => code)).toEqual(["PRICE_CHANGED", "PURCHASE_LIMIT"]);
  });

  test("pays the fee of the rule that holds by then, which its buyer was not shown", async ({ orders, scratch }) => {
    const rules = { orders, scratch };
    const setting = await settle(rules);
    const { orderGroup } = await meanwhile(rules, setting, () => asAdmin(scratch.adminUrl, (admin) => admin.query(
      "insert into money.fee_rule (id, seller_id, currency, rate_bps, fixed_minor, base, tax_bps, jurisdiction, set_by) values (gen_random_uuid(), $1, 'EUR', 2000, 0, 'ITEMS', 0, null, 'test')",
      [uuidOf(setting.goods.shop.sellerId)])));
    const shares = await orders.commerce.runtime.database.row<object>(
      `select jsonb_path_query_array(fee, '$.rules[*].bps') as shares from commerce."order" where group_id = $1`, [uuidOf((orderGroup as { id: Id<"ogr"> }).id)]);
    expect(shares).toEqual({ shares: [2_000] });
  });
});
