import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { feesAsked, feesAskedOf, test, type FeeWorld, type LineFee, type LineSold } from "@souk/test/fees";
import { person } from "@souk/test/subgraph-under-test";

/** The share that each line would be asked now, in basis points. */
const shares = async ({ commerce }: { readonly commerce: { rows<R>(text: string, values: unknown[]): Promise<R[]> } }, ...lines: readonly Omit<LineSold, "base">[]) =>
  (await commerce.rows<LineFee>(feesAsked, feesAskedOf(lines.map((line) => ({ ...line, base: 1_000n }))))).map(({ bps }) => bps);
const rules = async ({ money, finance }: FeeWorld, filter: object) =>
  (await money.as(finance).run<{ feeRules: unknown }>("query ($filter: FeeRuleFilter) { feeRules(first: 10, filter: $filter) { nodes { rateBps version endedAt } totalCount { value } } }", { filter })).data?.feeRules;

describe("a fee rule", () => {
  test("of a tenth is there from the start, so that no sale is without one", async ({ scratch }) => {
    const commerce = await scratch.open("commerce");
    expect(await commerce.rows(feesAsked, feesAskedOf([{ base: 10_000n }, { base: 10_000n, currency: "JPY", path: [newId("cat")] }])))
      .toMatchObject([{ bps: 1_000, fee_minor: "1000", fee_tax_minor: "0", jurisdiction: null }, { bps: 1_000, fee_minor: "1000" }]);
    expect(await commerce.rows(feesAsked, feesAskedOf([]))).toEqual([]);
  });

  test("says the more the nearer it is: the seller's in the category, the seller's, the nearest category's, the one of the currency, the last", async ({ fees, scratch }) => {
    const commerce = await scratch.open("commerce");
    const root = await fees.category(), lamps = await fees.category({ parentId: root.id }), red = await fees.category({ parentId: lamps.id });
    const path = [root.id, lamps.id, red.id], { sellerId } = fees;
    const answers = async () => shares({ commerce }, { sellerId, path }, { sellerId }, { path }, { path: [root.id] }, { currency: "JPY" }, {});
    expect(await answers()).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 1_000]);
    await fees.set({ rateBps: 900, currency: "JPY" });
    await fees.set({ rateBps: 800, categoryId: root.id });
    expect(await answers()).toEqual([800, 1_000, 800, 800, 900, 1_000]);
    await fees.set({ rateBps: 700, categoryId: lamps.id });
    expect(await answers()).toEqual([700, 1_000, 700, 800, 900, 1_000]);
    await fees.set({ rateBps: 600, sellerId });
    expect(await answers()).toEqual([600, 600, 700, 800, 900, 1_000]);
    await fees.set({ rateBps: 500, sellerId, categoryId: root.id });
    const { feeRule } = await fees.set({ rateBps: 400, sellerId, categoryId: lamps.id, currency: "EUR" });
    expect(await answers()).toEqual([400, 600, 700, 800, 900, 1_000]);
    await fees.end(feeRule!.id);
    expect(await answers()).toEqual([500, 600, 700, 800, 900, 1_000]);
  });

  test("takes its base, fixed part, bounds and tax as it says them", async ({ fees, scratch }) => {
    const commerce = await scratch.open("commerce");
    const { id: categoryId } = await fees.category();
    const { feeRule } = await fees.set({
      categoryId, currency: "EUR", rateBps: 1_000, fixedMinor: "30", minimumMinor: "50", maximumMinor: "2000", base: "ITEMS_AND_SHIPPING", taxBps: 1_900, jurisdiction: "DE",
    });
    expect(feeRule).toMatchObject({ fixed: { minor: "30" }, minimum: { minor: "50" }, maximum: { minor: "2000" }, base: "ITEMS_AND_SHIPPING", setBy: fees.finance.actor, version: 1, endedAt: null });
    const of = (base: bigint, shipping: bigint) => ({ base, shipping, path: [categoryId] });
    expect(await commerce.rows(feesAsked, feesAskedOf([of(1_000n, 500n), of(100n, 0n), of(100_000n, 0n), of(40n, 0n), { base: 1_000n, shipping: 500n }]))).toMatchObject([
      { base_minor: "1500", fee_minor: "180", fee_tax_minor: "34", jurisdiction: "DE" },       // 150 + 30; 34.2
      { fee_minor: "50", fee_tax_minor: "10" },                                                // the minimum; 9.5, to the even unit
      { fee_minor: "2000", fee_tax_minor: "380" },                                             // the maximum
      { fee_minor: "33", fee_tax_minor: "6" },                                                 // with its tax not more than the 40
      { base_minor: "1000", fee_minor: "100", fee_tax_minor: "0" },                            // of the last rule, without delivery
    ]);
  });

  test("is never changed: the next one takes its place and both stay to be read", async ({ fees }) => {
    const { id: categoryId } = await fees.category();
    const { feeRule: first } = await fees.set({ categoryId, rateBps: 100 });
    const { feeRule: second } = await fees.set({ categoryId, rateBps: 200 });
    expect([first!["version"], second!["version"]]).toEqual([1, 2]);
    expect(await rules(fees, { categoryId })).toEqual({ nodes: [{ rateBps: 200, version: 2, endedAt: null }, { rateBps: 100, version: 1, endedAt: second!["validFrom"] }], totalCount: { value: 2 } });
    await fees.end(second!.id);
    const { feeRule: third } = await fees.set({ categoryId, rateBps: 300 });
    expect(third).toMatchObject({ version: 3 });
    expect(await rules(fees, { categoryId, isInForce: true })).toEqual({ nodes: [{ rateBps: 300, version: 3, endedAt: null }], totalCount: { value: 1 } });
    expect(await rules(fees, { sellerId: "sel_nonsense" })).toEqual({ nodes: [], totalCount: { value: 0 } });
    expect(await fees.money.runtime.database.rows("select type, actor, payload -> 'rateBps' as rate from money.event_v1 where payload ->> 'categoryId' = $1 order by position", [categoryId])).toEqual([
      { type: "feeRule.set", actor: fees.finance.actor, rate: 100 }, { type: "feeRule.set", actor: fees.finance.actor, rate: 200 },
      { type: "feeRule.ended", actor: fees.finance.actor, rate: 200 }, { type: "feeRule.set", actor: fees.finance.actor, rate: 300 },
    ]);
    const { database } = fees.money.runtime;
    await expect(database.run("update money.fee_rule set ended_at = null where ended_at is not null")).rejects.toThrow("has ended");
    await expect(database.run("update money.fee_rule set rate_bps = 1")).rejects.toThrow("permission denied");
    expect(await fees.money.violated()).toEqual([]);
  });

  test("is set once for one key, and by many at once one after the other", async ({ fees }) => {
    const { id: categoryId } = await fees.category();
    const idempotencyKey = fees.key();
    const [one, again] = await Promise.all([fees.set({ categoryId, idempotencyKey }), fees.set({ categoryId, idempotencyKey })]);
    expect(again.feeRule?.id).toBe(one.feeRule?.id);
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => fees.set({ categoryId, rateBps: n })));
    expect(answers.map(({ feeRule }) => feeRule?.["version"]).toSorted((a, b) => Number(a) - Number(b))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(await rules(fees, { categoryId, isInForce: true })).toMatchObject({ totalCount: { value: 1 } });
    expect(await fees.money.violated()).toEqual([]);
  });

  test("is refused with everything that is wrong with it", async ({ fees }) => {
    const paths = async (input: object) => (await fees.set(input)).userErrors.map(({ path }) => path?.at(-1));
    expect(await paths({ rateBps: 10_001, taxBps: -1, jurisdiction: "Germany" })).toEqual(["rateBps", "taxBps", "jurisdiction"]);
    expect(await paths({ fixedMinor: "1", maximumMinor: "1", minimumMinor: "2", taxBps: 100 })).toEqual(["currency", "maximumMinor", "jurisdiction"]);
    expect(await paths({ jurisdiction: "DE" })).toEqual(["jurisdiction"]);
    expect(await paths({ sellerId: newId("cat"), categoryId: newId("sel") })).toEqual(["sellerId", "categoryId"]);
    expect(await paths({ sellerId: newId("sel"), categoryId: newId("cat") })).toEqual(["sellerId", "categoryId"]);
  });

  test("ends once; the last one, without which sales would have none, is only replaced", async ({ fees, scratch }) => {
    const commerce = await scratch.open("commerce");
    const { feeRule } = await fees.set({ sellerId: fees.sellerId, currency: "KWD" });
    expect((await fees.end(feeRule!.id)).feeRule?.["endedAt"]).toEqual(expect.any(String));
    expect((await fees.end(feeRule!.id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    expect((await fees.end(newId("frl"))).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    const { feeRule: last } = await fees.set({ rateBps: 1_100 });
    expect(last).toMatchObject({ version: 2, seller: null, category: null, currency: null });
    expect((await fees.end(last!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(fees.money.runtime.database.run("update money.fee_rule set ended_at = clock_timestamp() where seller_id is null and category_id is null and currency is null and ended_at is null"))
      .rejects.toThrow("without a fee rule");
    expect(await shares({ commerce }, { currency: "SEK" })).toEqual([1_100]);
    await fees.set({ rateBps: 1_000 });
  });

  test("is set by finance and administrators, read by auditors too, and by nobody else", async ({ fees }) => {
    const { feeRule } = await fees.set({ currency: "GBP" });
    const codes = async (caller: Parameters<FeeWorld["end"]>[1] & object) => (await fees.money.as(caller).run("{ feeRules(first: 1) { nodes { rateBps } } }")).errors?.map(({ extensions }) => extensions["code"]);
    expect([await codes(fees.finance), await codes(person({ roles: ["AUDITOR"] })), await codes(fees.owner), await codes(anonymous)]).toEqual([undefined, undefined, ["FORBIDDEN"], ["UNAUTHENTICATED"]]);
    for (const other of [fees.owner, person({ roles: ["AUDITOR"] }), person({ roles: ["SUPPORT"] })]) {
      await expect(fees.set({}, other)).rejects.toThrow("FORBIDDEN");
      await expect(fees.end(feeRule!.id, other)).rejects.toThrow("FORBIDDEN");
    }
    await fees.set({ currency: "CHF" }, person({ roles: ["ADMIN"] }));
  });
});
