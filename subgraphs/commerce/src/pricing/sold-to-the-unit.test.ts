import { describe, expect } from "vitest";
import type { Database } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Goods, type OrdersWorld } from "@souk/test/commerce";
import type { TestDatabase } from "@souk/test/database";
import type { Shop } from "@souk/test/delivery";
import { person } from "@souk/test/subgraph-under-test";

/** What a line shows: unit price, subtotal, discount, tax, total. */
type Line = readonly [unit: number, subtotal: number, discount: number, tax: number, total: number];
/** What a seller's part adds up to. */
type Sums = readonly [items: number, shipping: number, discount: number, tax: number, addedTax: number, total: number];
/** Of each line: what its fee is taken of, the fee, the tax on it. */
type Fee = readonly [base: number, fee: number, tax: number];
/** What money is told of a line or a delivery: paid, beside that by the platform, tax; what its fee is taken of, the fee, the tax on it. */
type Part = readonly [paid: number, promotion: number, tax: number, base: number, fee: number, feeTax: number];

/**
 * Ada sells three lamps, cheaper by the three, and a shade; Ben sells a stool. One coupon, whose cost the platform shares.
 * Ada's fee is the tenth of last resort, Ben's 7.5 % and 30 units, also of his shipping, with tax. Every amount is worked
 * out by hand: none is the code's.
 */
interface Case {
  readonly country: string; readonly postalCode: string;
  readonly taxes: readonly (readonly [taxClass: string, rateBps: number])[]; readonly inclusion: "ADDED" | "INCLUDED";
  readonly lamp: readonly [plain: number, fromThree: number]; readonly shade: number; readonly shadeClass: string; readonly stool: number;
  readonly adaSends: readonly [first: number, further: number]; readonly benSends: number;
  readonly coupon: object; readonly feeTaxBps: number;
  readonly lines: readonly [lamp: Line, shade: Line, stool: Line];
  readonly ada: Sums; readonly ben: Sums; readonly all: Sums;
  /** What the seller gave off and what the platform did. */
  readonly borne: readonly [ada: readonly [number, number], ben: readonly [number, number]];
  readonly fees: readonly [lamp: Fee, shade: Fee, stool: Fee];
  readonly parts: readonly [adaSends: Part, lamp: Part, shade: Part, benSends: Part, stool: Part];
}

const cases: Readonly<Record<string, Case>> = {
  // 10.00 over 29.97, 4.50 and 24.99 is 5.04.03, 0.75.7 and 4.20.3: the cent left over goes to the lamps. The platform's 3.33
  // over 5.05, 0.75 and 4.20 leaves two, for the lamps and the shade. Tax is 19/119 and 7/107 of what is left of each.
  EUR: {
    country: "DE", postalCode: "10115", taxes: [["STANDARD", 1_900], ["REDUCED", 700]], inclusion: "INCLUDED",
    lamp: [1_100, 999], shade: 450, shadeClass: "REDUCED", stool: 2_499, adaSends: [490, 100], benSends: 555,
    coupon: { kind: "AMOUNT", amount: { minor: "1000", currency: "EUR" }, platformShareBps: 3_333 }, feeTaxBps: 1_900,
    lines: [[999, 2_997, 505, 398, 2_492], [450, 450, 75, 25, 375], [2_499, 2_499, 420, 332, 2_079]],
    ada: [3_447, 790, 580, 549, 0, 3_657], ben: [2_499, 555, 420, 421, 0, 2_634], all: [5_946, 1_345, 1_000, 970, 0, 6_291],
    borne: [[386, 194], [281, 139]],
    fees: [[2_263, 226, 0], [375, 38, 0], [2_352, 206, 39]],
    parts: [[790, 0, 126, 0, 0, 0], [2_492, 169, 398, 2_263, 226, 0], [375, 25, 25, 375, 38, 0], [555, 0, 89, 0, 0, 0], [2_079, 139, 332, 2_352, 206, 39]],
  },
  // 15 % of 5,939 is 890.85, so 891: 448.7, 67.2 and 375.06, one over for the lamps. Half of it is 445.5, so 446 of the
  // platform, of which two are left over. Tax is added, 10 % and 8 %: 212.5 of the stool's 2,125 is 213.
  JPY: {
    country: "JP", postalCode: "100-0001", taxes: [["STANDARD", 1_000], ["REDUCED", 800]], inclusion: "ADDED",
    lamp: [1_000, 997], shade: 448, shadeClass: "REDUCED", stool: 2_500, adaSends: [600, 150], benSends: 605,
    coupon: { kind: "PERCENT", percentBps: 1_500, platformShareBps: 5_000 }, feeTaxBps: 1_000,
    lines: [[997, 2_991, 449, 254, 2_796], [448, 448, 67, 30, 411], [2_500, 2_500, 375, 213, 2_338]],
    ada: [3_439, 1_050, 516, 389, 389, 4_362], ben: [2_500, 605, 375, 274, 274, 3_004], all: [5_939, 1_655, 891, 663, 663, 7_366],
    borne: [[257, 259], [188, 187]],
    fees: [[2_767, 277, 0], [415, 42, 0], [2_917, 249, 25]],
    parts: [[1_155, 0, 105, 0, 0, 0], [2_796, 225, 254, 2_767, 277, 0], [411, 34, 30, 415, 42, 0], [666, 0, 61, 0, 0, 0], [2_338, 187, 213, 2_917, 249, 25]],
  },
  // 1.000 over 9.999, 1.005 and 12.345: 428.2, 43.04 and 528.7 thousandths, one over for the lamps. 666.7 are the platform's,
  // so 667. The shade is not taxed, the others by 5 %, shipping by 3 %: 33.75 and 37.5 become 34 and 38.
  KWD: {
    country: "KW", postalCode: "13001", taxes: [["STANDARD", 500], ["SHIPPING", 300]], inclusion: "ADDED",
    lamp: [3_500, 3_333], shade: 1_005, shadeClass: "ZERO", stool: 12_345, adaSends: [750, 125], benSends: 1_250,
    coupon: { kind: "AMOUNT", amount: { minor: "1000", currency: "KWD" }, platformShareBps: 6_667 }, feeTaxBps: 500,
    lines: [[3_333, 9_999, 429, 479, 10_049], [1_005, 1_005, 43, 0, 962], [12_345, 12_345, 528, 591, 12_408]],
    ada: [11_004, 1_125, 472, 513, 513, 12_170], ben: [12_345, 1_250, 528, 629, 629, 13_696], all: [23_349, 2_375, 1_000, 1_142, 1_142, 25_866],
    borne: [[157, 315], [176, 352]],
    fees: [[9_857, 986, 0], [990, 99, 0], [13_419, 1_036, 52]],
    parts: [[1_159, 0, 34, 0, 0, 0], [10_049, 287, 479, 9_857, 986, 0], [962, 28, 0, 990, 99, 0], [1_288, 0, 38, 0, 0, 0], [12_408, 352, 591, 13_419, 1_036, 52]],
  },
};

const finance = person({ roles: ["FINANCE"] });
const amounts = "items { minor } shipping { minor } tax { minor } addedTax { minor } total { minor }";
const lineAmounts = "quantity: ordered unitPrice { minor } subtotal { minor } discount { minor } tax { minor } total { minor }";
const shown = `lacks codes { code isApplied } totals { ${amounts} discount { minor } } sellers { seller { id } delivery { price { minor } } totals { ${amounts} discount { minor } } }
  lines { ${lineAmounts.replace(": ordered", "")} }`;
type Amounts = Readonly<Record<string, { readonly minor: string }>>;
const numbers = (of: Amounts, ...names: readonly string[]) => names.map((name) => Number(of[name]!.minor));
const lineOf = (line: Amounts) => numbers(line, "unitPrice", "subtotal", "discount", "tax", "total");
const sumsOf = (totals: Amounts) => numbers(totals, "items", "shipping", "discount", "tax", "addedTax", "total");

/** A shop that sends everywhere for so much. */
async function shopOf(orders: OrdersWorld, currency: string, [first, further]: readonly [number, number]): Promise<Shop> {
  const shop = await orders.shop();
  await orders.profile(shop, { zones: [{ name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency, priceMinor: String(first), extraItemMinor: String(further), minDays: 1, maxDays: 5 }] }] });
  return shop;
}

/** Prepares a case: taxes, Ben's fee, goods, the code. */
async function prepared(orders: OrdersWorld, scratch: TestDatabase, currency: string, said: Case) {
  const { country, inclusion, lamp, shade, shadeClass, stool } = said;
  for (const [taxClass, rateBps] of said.taxes)
    await orders.ask(finance, "taxRateSet", { country, taxClass, rateBps, inclusion, jurisdiction: country }, { field: "taxRate", fields: "id" });
  const [ada, ben] = [await shopOf(orders, currency, said.adaSends), await shopOf(orders, currency, [said.benSends, 0])];
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    `insert into money.fee_rule (id, seller_id, currency, rate_bps, fixed_minor, base, tax_bps, jurisdiction, set_by) values (gen_random_uuid(), $1, $2, 750, 30, 'ITEMS_AND_SHIPPING', $3, $4, 'test')`,
    [uuidOf(ben.sellerId), currency, said.feeTaxBps, country]));
  const goods = (shop: Shop, title: string, minor: number, taxClass = "STANDARD") => orders.goods(9, { shop, input: { title, taxClass, price: { minor: String(minor), currency } } });
  const sold: readonly [Goods, Goods, Goods] = [await goods(ada, "A lamp", lamp[0]), await goods(ada, "A shade", shade, shadeClass), await goods(ben, "A stool", stool)];
  const { userErrors } = await orders.mutate(ada.owner, "variantsBulkSet", {
    expectedVersion: 3, optionNames: [], currency, variants: [{ optionValues: [], priceMinor: String(lamp[0]), quantityBreaks: [{ minimumQuantity: 3, unitMinor: String(lamp[1]) }] }],
  }, { id: sold[0].listingId });
  expect(userErrors).toEqual([]);
  const promoted = async (mutation: string, input: object, id?: string) =>
    (await orders.ask(finance, mutation, input, { field: "promotion", fields: "id", ...id ? { id } : {} }))["promotion"] as { id: Id<"prm"> };
  const { id } = await promoted("promotionCreate", { name: "Thanks", scope: "ALL", costBearer: "SHARED", isAutomatic: false, isStackable: false, ...said.coupon });
  await promoted("promotionActivate", {}, id);
  await promoted("couponCodeCreate", { code: `THANKS-${currency}`, usesMax: 1 }, id);
  return { ada, ben, sold };
}

describe.each(Object.entries(cases))("what two sellers sell at once in %s", (currency, said) => {
  test("adds up to the unit, and is the same in the checkout, in the orders and where its fee is taken", async ({ orders, scratch }) => {
    const { ada, ben, sold } = await prepared(orders, scratch, currency, said);
    const buyer = person();
    for (const [at, { variantId }] of sold.entries())
      expect((await orders.ask(buyer, "cartLineAdd", { variantId, quantity: at === 0 ? 3 : 1 }, { field: "cart", fields: "id" })).userErrors).toEqual([]);
    const id = String((await orders.tells(buyer, "checkoutStart", null)).checkout!["id"]);
    await orders.tells(buyer, "checkoutSetAddress", id, { address: { name: "Ben", line1: "Street 1", city: "Town", postalCode: said.postalCode, country: said.country } });
    const { checkout, userErrors } = await orders.tells(buyer, "checkoutApplyCodes", id, { codes: [`thanks-${currency}`] }, shown);
    expect([userErrors, checkout]).toMatchObject([[], { lacks: [], codes: [{ isApplied: true }] }]);
    const { lines, sellers, totals, version } = checkout as unknown as { lines: Amounts[]; sellers: { seller: { id: string }; delivery: Amounts; totals: Amounts }[]; totals: Amounts; version: number };
    expect(lines.map(lineOf)).toEqual(said.lines);
    expect(sellers.map(({ seller, totals: ofSeller }) => [seller.id, sumsOf(ofSeller)])).toEqual([[ada.sellerId, said.ada], [ben.sellerId, said.ben]]);
    expect(sellers.map(({ delivery }) => Number(delivery["price"]!.minor))).toEqual([said.ada[1], said.ben[1]]);
    expect(sumsOf(totals)).toEqual(said.all);

    const { orderGroup } = await orders.tells(buyer, "checkoutComplete", id, { expectedVersion: version });
    const { data } = await orders.commerce.as(buyer).run<{ orderGroup: { total: { minor: string; currency: string }; orders: { id: Id<"ord">; seller: { id: string }; totals: Amounts; delivery: Amounts; lines: Amounts[] }[] } }>(
      `query ($id: ID!) { orderGroup(id: $id) { total { minor currency } orders { id seller { id } delivery { price { minor } }
         totals { ${amounts} sellerDiscount { minor } platformDiscount { minor } } lines { ${lineAmounts} } } } }`, { id: orderGroup!["id"] });
    const group = data!.orderGroup;
    const [ofAda, ofBen] = [ada, ben].map(({ sellerId }) => group.orders.find(({ seller }) => seller.id === sellerId)!);
    expect([...ofAda!.lines, ...ofBen!.lines].map(lineOf)).toEqual(said.lines);
    const borne = [ofAda!, ofBen!].map((order) => numbers(order.totals, "sellerDiscount", "platformDiscount"));
    expect(borne).toEqual(said.borne);
    const order = ({ totals: of }: typeof group.orders[number], [items, shipping, , tax, addedTax, total]: Sums) =>
      expect(numbers(of, "items", "shipping", "tax", "addedTax", "total")).toEqual([items, shipping, tax, addedTax, total]);
    order(ofAda!, said.ada);
    order(ofBen!, said.ben);
    expect([group.orders.length, group.total]).toEqual([2, { minor: String(said.all[5]), currency }]);
    expect(await feesOf(scratch, [ofAda!.id, ofBen!.id])).toEqual(said.fees);
    expect([await feeShown(orders, ada, ofAda!.id), await feeShown(orders, ben, ofBen!.id)]).toEqual([[said.fees[0][1] + said.fees[1][1], 0], [said.fees[2][1], said.fees[2][2]]]);
    const money = await scratch.open("money");
    expect(await money.rows("select total_minor::text as total, currency, is_payable from commerce.payable_group_v1 where order_group_id = $1", [uuidOf(orderGroup!["id"] as Id<"ogr">)]))
      .toEqual([{ total: String(said.all[5]), currency, is_payable: true }]);
    const parts = await partsOf(money, [ofAda!.id, ofBen!.id]);
    expect(parts).toEqual(said.parts);
    for (const [paid, promotion, tax, base] of parts) expect(base === 0 || base! >= paid! + promotion! - tax!, "a fee is taken of all that is the seller's").toBe(true);
    const whole = [said.all[5], said.borne[0][1] + said.borne[1][1], said.all[3], 0, said.fees.reduce((sum, [, fee]) => sum + fee, 0), said.fees.reduce((sum, [, , tax]) => sum + tax, 0)];
    expect([0, 1, 2, 4, 5].map((at) => parts.reduce((sum, part) => sum + part[at]!, 0))).toEqual([0, 1, 2, 4, 5].map((at) => whole[at]));
    expect(await orders.commerce.violated()).toEqual([]);
  });
});

/** What money is told of these orders, part by part, the delivery first. */
async function partsOf(money: Database, ids: readonly Id<"ord">[]): Promise<number[][]> {
  const rows = await money.rows<Record<"paid" | "promotion" | "tax" | "base" | "fee" | "fee_tax", string>>(
    `select paid_minor as paid, promotion_minor as promotion, tax_minor as tax, fee_base_minor as base, fee_minor as fee, fee_tax_minor as fee_tax
       from unnest($1::uuid[]) with ordinality as asked (order_id, place)
       join commerce.payable_part_v1 p using (order_id)
      order by place, p.position`, [ids.map(uuidOf)]);
  return rows.map(({ paid, promotion, tax, base, fee, fee_tax: feeTax }) => [paid, promotion, tax, base, fee, feeTax].map(Number));
}

/** What stands frozen on these orders, line by line. */
async function feesOf(scratch: TestDatabase, ids: readonly Id<"ord">[]): Promise<number[][]> {
  const database = await scratch.open("commerce");
  const rows = await database.rows<{ base: string; fee: string; tax: string }>(
    `select rule #>> '{baseMinor,bigint}' as base, rule #>> '{feeMinor,bigint}' as fee, rule #>> '{feeTaxMinor,bigint}' as tax
       from unnest($1::uuid[]) with ordinality as asked (id, place)
       join commerce."order" o using (id)
      cross join lateral jsonb_array_elements(o.fee -> 'rules') with ordinality as r (rule, at)
      order by place, at`, [ids.map(uuidOf)]);
  return rows.map(({ base, fee, tax }) => [Number(base), Number(fee), Number(tax)]);
}

/** What its seller is shown of an order's fee. */
async function feeShown(orders: OrdersWorld, { owner }: Shop, id: Id<"ord">): Promise<number[]> {
  const seen = await orders.order<{ fee: Amounts }>(owner, id, "fee { amount { minor } tax { minor } }");
  return numbers(seen!.fee, "amount", "tax");
}
