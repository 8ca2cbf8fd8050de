import { describe, expect } from "vitest";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/commerce";

describe("the fee of an order", () => {
  test("is taken of each line and, where the rule says so, of its part of the delivery; an order that is made keeps its own", async ({ orders, scratch }) => {
    const lamp = await orders.goods(9, { input: { price: { minor: "1000", currency: "EUR" } } });
    const table = await orders.goods(9, { shop: lamp.shop, input: { price: { minor: "3000", currency: "EUR" } } });
    const buys = () => orders.buys([{ goods: lamp, quantity: 1 }, { goods: table, quantity: 1 }]);      // sent for 6.00
    const feeOf = (id: Id<"ord">) => orders.commerce.runtime.database.row<object>(
      `select fee_minor::text as fee, fee_tax_minor::text as tax, jsonb_path_query_array(fee, '$.rules[*].jurisdiction') as jurisdictions, jsonb_path_query_array(fee, '$.rules[*].bps') as shares from commerce."order" where id = $1`, [uuidOf(id)]);
    const seller = uuidOf(lamp.shop.sellerId);

    const first = await buys();
    expect(await feeOf(first.id)).toEqual({ fee: "400", tax: "0", jurisdictions: [null, null], shares: [1_000, 1_000] });
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      "insert into money.fee_rule (id, seller_id, currency, rate_bps, fixed_minor, base, tax_bps, jurisdiction, set_by) values (gen_random_uuid(), $1, 'EUR', 500, 30, 'ITEMS_AND_SHIPPING', 2000, 'DE', 'test')", [seller]));
    // 5 % of 10.00 + 1.50 are 57.5, which is 58, and 5 % of 30.00 + 4.50 are 172.5, which is 172; 30 for each; a fifth of 88 and of 202.
    expect(await feeOf((await buys()).id)).toEqual({ fee: "290", tax: "58", jurisdictions: ["DE", "DE"], shares: [500, 500] });
    expect(await feeOf(first.id)).toMatchObject({ fee: "400" });
  });

  test("keeps of each line what it was taken of and whose its tax is, where the lines of one order go by several rules", async ({ orders, scratch }) => {
    const other = await orders.category();
    const taxed = await orders.goods(9, { input: { categoryId: other.id, price: { minor: "2000", currency: "EUR" } } });
    const plain = await orders.goods(9, { shop: taxed.shop, input: { price: { minor: "1000", currency: "EUR" } } });
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      "insert into money.fee_rule (id, category_id, rate_bps, tax_bps, jurisdiction, set_by) values (gen_random_uuid(), $1, 500, 2000, 'DE', 'test')", [uuidOf(other.id)]));
    const { id } = await orders.buys([{ goods: taxed, quantity: 1 }, { goods: plain, quantity: 1 }]);
    const row = await orders.commerce.runtime.database.row<{ fee: { rules: readonly object[] } }>(`select fee_minor::text, fee_tax_minor::text, fee from commerce."order" where id = $1`, [uuidOf(id)]);
    expect(row).toMatchObject({ fee_minor: "200", fee_tax_minor: "20", fee: { rules: [
      { baseMinor: { bigint: "2000" }, bps: 500, feeMinor: { bigint: "100" }, feeTaxMinor: { bigint: "20" }, jurisdiction: "DE" },
      { baseMinor: { bigint: "1000" }, bps: 1_000, feeMinor: { bigint: "100" }, feeTaxMinor: { bigint: "0" }, jurisdiction: null }] } });
    expect(await orders.commerce.violated()).toEqual([]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(`update commerce."order" set fee_tax_minor = 19 where id = $1`, [uuidOf(id)]));
    expect(await orders.commerce.violated()).toEqual(["M5"]);
  });
});
