import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { feesAsked, feesAskedOf, test, type FeeWorld } from "@souk/test/fees";
import { person } from "@souk/test/subgraph-under-test";

const ask = ({ money }: FeeWorld, caller: Caller, input: object) => money.as(caller).run<{ feeQuote: object | null }>(
  "query ($input: FeeQuoteInput!) { feeQuote(input: $input) { base { minor } fee { minor currency } feeTax { minor } net { decimal } rateBps jurisdiction } }",
  { input: { price: { minor: "1999", currency: "EUR" }, ...input } });

describe("a quote of the fee", () => {
  test("is what a sale of the same would be asked", async ({ fees, scratch }) => {
    const commerce = await scratch.open("commerce");
    const { sellerId, owner } = fees;
    const root = await fees.category(), lamps = await fees.category({ parentId: root.id });
    await fees.set({ sellerId, categoryId: root.id, currency: "EUR", rateBps: 750, fixedMinor: "25", taxBps: 1_900, jurisdiction: "DE" });
    expect((await ask(fees, owner, { sellerId, categoryId: lamps.id, quantity: 3 })).data?.feeQuote)
      .toEqual({ base: { minor: "5997" }, fee: { minor: "475", currency: "EUR" }, feeTax: { minor: "90" }, net: { decimal: "54.32" }, rateBps: 750, jurisdiction: "DE" });
    expect(await commerce.rows(feesAsked, feesAskedOf([{ sellerId, path: [root.id, lamps.id], base: 5_997n }]))).toMatchObject([{ fee_minor: "475", fee_tax_minor: "90" }]);
    expect((await ask(fees, owner, { categoryId: lamps.id })).data?.feeQuote).toMatchObject({ base: { minor: "1999" }, fee: { minor: "200" }, rateBps: 1_000, jurisdiction: null });
    expect((await ask(fees, owner, {})).data?.feeQuote).toMatchObject({ rateBps: 1_000 });
  });

  test("tells a seller's own rules to its team and to finance, to nobody else", async ({ fees }) => {
    const { sellerId, owner, finance } = fees;
    const quoted = async (caller: Caller) => (await ask(fees, caller, { sellerId })).data?.feeQuote ?? null;
    expect([await quoted(owner), await quoted(finance), await quoted(person()), await quoted(person({ roles: ["MODERATOR"] }))])
      .toEqual([expect.anything(), expect.anything(), null, null]);
    expect((await ask(fees, anonymous, {})).errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  });

  test("is none of what is not there, and refused out of range", async ({ fees }) => {
    expect((await ask(fees, fees.owner, { categoryId: newId("cat") })).data?.feeQuote).toBeNull();
    expect((await ask(fees, fees.owner, { categoryId: fees.sellerId })).data?.feeQuote).toBeNull();
    expect((await ask(fees, fees.owner, { sellerId: "sel_1" })).data?.feeQuote).toBeNull();
    for (const input of [{ quantity: 0 }, { quantity: 10_001 }, { price: { minor: "-1", currency: "EUR" } }, { price: { minor: "100000000001", currency: "EUR" } }])
      expect((await ask(fees, fees.owner, input)).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
