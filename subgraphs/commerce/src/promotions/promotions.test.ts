import { describe, expect } from "vitest";
import { commerce } from "@souk/commerce";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test as base } from "@souk/test/database";
import { sellerPlanted } from "@souk/test/seller-planted";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "@souk/test/subgraph-under-test";
import { automaticActiveMax } from "./promotion-activate.ts";
import { promotionsRead } from "./promotions-read.ts";

interface Refusal { readonly code: string; readonly path: readonly string[] | null; readonly message: string }
type Answer = { readonly promotion?: Record<string, unknown> | null; readonly couponCode?: Record<string, unknown> | null; readonly userErrors: readonly Refusal[] };
interface Market {
  readonly under: SubgraphUnderTest<never>;
  readonly sellerId: Id<"sel">;
  readonly owner: Caller;
  readonly finance: Caller;
  tell(caller: Caller, mutation: string, input: object, id?: unknown): Promise<Answer>;
  made(said?: object): Promise<{ id: Id<"prm">; version: number }>;
}
const shown = `id name kind state version percentBps amount { minor currency } minimumSubtotal { minor } scope listingIds categoryIds costBearer platformShareBps isAutomatic
  isStackable validUntil seller { id } allowedTransitions { to mutation blockedBy } codes(first: 50) { nodes { id code uses usesMax usesPerBuyerMax endedAt } }`;

const test = base.extend<{ $file: { market: Market } }>({
  market: [async ({ scratch }, use) => {
    const under = await subgraphUnderTest(scratch, commerce);
    const sellerId = await sellerPlanted(scratch);
    const owner = person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] });
    let keys = 0;
    const tell: Market["tell"] = async (caller, mutation, input, id) => {
      const payload = mutation === "couponCodeEnd" ? "couponCode { id code endedAt }" : `promotion { ${shown} }`;
      const { data, errors } = await under.as(caller).run<Record<string, Answer>>(
        `mutation (${id ? "$id: ID!, " : ""}$input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
           ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${payload} userErrors { __typename code message path } } }`,
        { id, input: { idempotencyKey: `key-${keys++}`, ...input } });
      if (errors) throw new Error(errors.map((failure) => `${String(failure.extensions["code"])} ${failure.message}`).join("; "));
      return data![mutation]!;
    };
    const made: Market["made"] = async (said = {}) => {
      const answer = await tell(owner, "promotionCreate", { ...tenth(sellerId), ...said });
      if (!answer.promotion) throw new Error(JSON.stringify(answer.userErrors));
      return answer.promotion as never;
    };
    await use({ under: under as never, sellerId, owner, finance: person({ roles: ["FINANCE"] }), tell, made });
  }, { scope: "file" }],
});

const tenth = (sellerId: Id<"sel">) => ({ sellerId, name: "A tenth", kind: "PERCENT", percentBps: 1_000, scope: "ALL", costBearer: "SELLER", isAutomatic: false, isStackable: false });
const paths = ({ userErrors }: Answer) => userErrors.map(({ path }) => path?.join("."));

describe("a promotion", () => {
  test("goes from a draft to its end, and tells the log each time", async ({ market }) => {
    const { id, version } = await market.made({ minimumSubtotal: { minor: "5000", currency: "EUR" } });
    const changed = await market.tell(market.owner, "promotionUpdate", { expectedVersion: version, percentBps: 2_000, minimumSubtotal: null, validUntil: "2999-01-01T00:00:00Z" }, id);
    expect(changed.promotion).toMatchObject({ state: "DRAFT", version: 2, percentBps: 2_000, minimumSubtotal: null, validUntil: "2999-01-01T00:00:00.000Z", seller: { id: market.sellerId } });
    for (const [mutation, state] of [["promotionActivate", "ACTIVE"], ["promotionPause", "PAUSED"], ["promotionActivate", "ACTIVE"], ["promotionEnd", "ENDED"]] as const)
      expect((await market.tell(market.owner, mutation, {}, id)).promotion).toMatchObject({ state });
    expect((await market.tell(market.owner, "promotionActivate", {}, id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    const told = await market.under.runtime.database.rows<{ type: string }>("select type from commerce.event where aggregate_id = $1 order by aggregate_version", [id]);
    expect(told.map(({ type }) => type)).toEqual(["promotion.created", "promotion.updated", "promotion.activated", "promotion.paused", "promotion.activated", "promotion.ended"]);
    expect(await market.under.violated()).toEqual([]);
  });

  test.for([
    ["of no percentage", { percentBps: null }, "input.percentBps"], ["of a percentage and an amount", { amount: { minor: "5", currency: "EUR" } }, "input.amount"],
    ["of more than all", { percentBps: 10_001 }, "input.percentBps"], ["without a name", { name: " " }, "input.name"],
    ["that ends before it begins", { validFrom: "2030-01-02T00:00:00Z", validUntil: "2030-01-01T00:00:00Z" }, "input.validUntil"],
    ["that the platform is to pay", { costBearer: "PLATFORM" }, "input.costBearer"], ["with a share of nothing", { platformShareBps: 100 }, "input.platformShareBps"],
    ["for no listing", { scope: "LISTINGS" }, "input.listingIds"], ["for what is no category", { scope: "CATEGORIES", categoryIds: ["lst_nothing"] }, "input.categoryIds"],
    ["for listings and everything", { listingIds: ["lst_01h455vb4pex5vsknk084sn02q"] }, "input.listingIds"],
    ["with a minimum in another currency", { kind: "AMOUNT", percentBps: null, amount: { minor: "5", currency: "EUR" }, minimumSubtotal: { minor: "5", currency: "JPY" } }, "input.minimumSubtotal"],
  ] as const)("%s is refused, saying where", async ([, wrong, path], { market }) => {
    expect(paths(await market.tell(market.owner, "promotionCreate", { ...tenth(market.sellerId), ...wrong }))).toEqual([path]);
  });

  test("of the platform's is for finance, who may share its cost", async ({ market }) => {
    const platforms = { ...tenth(market.sellerId), sellerId: null, costBearer: "SHARED", platformShareBps: 4_000 };
    expect((await market.tell(market.finance, "promotionCreate", platforms)).promotion).toMatchObject({ seller: null, platformShareBps: 4_000 });
    expect(paths(await market.tell(market.finance, "promotionCreate", { ...platforms, costBearer: "SELLER", platformShareBps: null }))).toEqual(["input.costBearer"]);
    await expect(market.tell(market.owner, "promotionCreate", platforms)).rejects.toThrow("FORBIDDEN");
    await expect(market.tell(market.finance, "promotionCreate", tenth(market.sellerId))).rejects.toThrow("FORBIDDEN");
    const { data } = await market.under.as(market.finance).run<{ promotions: { nodes: object[] } }>("{ promotions(first: 5) { nodes { name seller { id } } } }");
    expect(data!.promotions.nodes).toEqual([{ name: "A tenth", seller: null }]);
  });

  test("is nobody's business but its team's and staff's", async ({ market }) => {
    const { id } = await market.made();
    const query = "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Promotion { name } ... on Seller { promotions(first: 50) { nodes { id } } } } }";
    const seen = async (caller: Caller) => (await market.under.as(caller).run<{ _entities: { promotions?: { nodes: object[] } | null }[] }>(query, { of: [{ __typename: "Promotion", id }, { __typename: "Seller", id: market.sellerId }] })).data!._entities;
    for (const caller of [anonymous, person(), person({ memberships: [{ of: newId("sel"), role: "SELLER_OWNER" }] })]) expect(await seen(caller)).toEqual([null, { promotions: null }]);
    for (const caller of [market.owner, market.finance, person({ memberships: [{ of: market.sellerId, role: "SELLER_FULFILMENT" }] })]) {
      const [promotion, seller] = await seen(caller);
      expect([promotion, seller?.promotions?.nodes]).toEqual([{ name: "A tenth" }, expect.arrayContaining([{ id }])]);
    }
    await expect(market.tell(person({ memberships: [{ of: market.sellerId, role: "SELLER_FINANCE" }] }), "promotionEnd", {}, id)).rejects.toThrow("FORBIDDEN");
    expect((await market.tell(person(), "promotionEnd", {}, id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });

  test("applies by itself in at most 50 ways, also for those activated at the same time", async ({ scratch, market }) => {
    const sellerId = await sellerPlanted(scratch);
    const owner = person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] });
    const ids = await Promise.all(Array.from({ length: automaticActiveMax + 2 }, async () => (await market.tell(owner, "promotionCreate", { ...tenth(sellerId), isAutomatic: true })).promotion!["id"]));
    for (const id of ids.slice(0, automaticActiveMax - 1)) await market.tell(owner, "promotionActivate", {}, id);
    const last = await Promise.all(ids.slice(automaticActiveMax - 1).map((id) => market.tell(owner, "promotionActivate", {}, id)));
    expect(last.filter(({ promotion }) => promotion).length).toBe(1);
    const [found] = await promotionsRead(market.under.runtime.database, [{ buyerId: newId("usr"), sellerIds: [sellerId], currency: "EUR", codes: [] }]);
    expect(found!.automatic.length).toBe(automaticActiveMax);
  });
});

describe("codes", () => {
  test("are made by one and by the thousand, each once for its owner", async ({ market }) => {
    const { id } = await market.made();
    const one = await market.tell(market.owner, "couponCodeCreate", { code: " lamp-10 ", usesMax: 100, usesPerBuyerMax: 2 }, id);
    expect(one.promotion).toMatchObject({ codes: { nodes: [{ code: "LAMP-10", uses: 0, usesMax: 100, usesPerBuyerMax: 2, endedAt: null }] } });
    expect(await market.tell(market.owner, "couponCodeCreate", { code: "Lamp-10" }, id)).toMatchObject({ promotion: null, userErrors: [{ code: "NOT_UNIQUE", path: ["input", "code"] }] });
    expect((await market.tell(market.owner, "couponCodeCreate", { count: 1_000, prefix: "rug-", usesMax: 1 }, id)).userErrors).toEqual([]);
    const made = await market.under.runtime.database.rows<{ code: string }>("select code from commerce.coupon_code where promotion_id = $1 and code like 'RUG-%'", [uuidOf(id)]);
    expect([made.length, new Set(made.map(({ code }) => code)).size, made.every(({ code }) => /^RUG-[2-9A-HJ-KM-NP-TV-Z]{10}$/.test(code))]).toEqual([1_000, 1_000, true]);
    for (const wrong of [{}, { code: "AB" }, { code: "A B C" }, { code: "ABC", count: 2 }, { count: 1_001 }, { count: 1, prefix: "ä" }, { count: 1, usesMax: 0 }])
      expect((await market.tell(market.owner, "couponCodeCreate", wrong, id)).userErrors).toMatchObject([{ code: "INVALID" }]);
    expect(paths(await market.tell(market.owner, "couponCodeCreate", { code: "BY-ITSELF" }, (await market.made({ isAutomatic: true })).id))).toEqual(["id"]);
  });

  test("are found by their text among the platform's and the cart's sellers, and by nobody else", async ({ scratch, market }) => {
    const other = await sellerPlanted(scratch);
    const { id } = await market.made();
    await market.tell(market.owner, "promotionActivate", {}, id);
    await market.tell(market.owner, "couponCodeCreate", { code: "FOUND", usesPerBuyerMax: 1 }, id);
    const platforms = (await market.tell(market.finance, "promotionCreate", { ...tenth(other), sellerId: null, costBearer: "PLATFORM" })).promotion!["id"];
    await market.tell(market.finance, "couponCodeCreate", { code: "found" }, platforms);
    const ask = async (sellerIds: Id<"sel">[]) => (await promotionsRead(market.under.runtime.database, [{ buyerId: newId("usr"), sellerIds, currency: "EUR", codes: ["found ", "FOUND", "unheard-of", "%"] }]))[0]!
      .codes.map(({ code, coupons }) => [code, ...coupons.map(({ promotion, coupon }) => [coupon.sellerId, promotion.phase])]);
    expect(await ask([other, market.sellerId])).toEqual([["FOUND", [null, "UNKNOWN"], [market.sellerId, "RUNNING"]], ["UNHEARD-OF"], ["%"]]);
    expect(await ask([other])).toEqual([["FOUND", [null, "UNKNOWN"]], ["UNHEARD-OF"], ["%"]]);
  });

  test("are ended once", async ({ market }) => {
    const { id } = await market.made();
    const { promotion } = await market.tell(market.owner, "couponCodeCreate", { code: "ENDED-SOON" }, id);
    const [code] = (promotion as { codes: { nodes: { id: string }[] } }).codes.nodes;
    await expect(market.tell(person({ memberships: [{ of: market.sellerId, role: "SELLER_FINANCE" }] }), "couponCodeEnd", {}, code!.id)).rejects.toThrow("FORBIDDEN");
    expect((await market.tell(market.owner, "couponCodeEnd", {}, code!.id)).couponCode).toMatchObject({ code: "ENDED-SOON", endedAt: expect.any(String) });
    expect((await market.tell(market.owner, "couponCodeEnd", {}, code!.id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    expect((await market.tell(market.owner, "couponCodeEnd", {}, newId("cpn"))).userErrors).toMatchObject([{ code: "INVALID" }]);
  });
});

describe("the invariants of codes", () => {
  test("hold, and each finds its violation", async ({ scratch, market }) => {
    const { id } = await market.made();
    await market.tell(market.owner, "couponCodeCreate", { code: "COUNTED", usesMax: 1 }, id);
    const of = `(select id from commerce.coupon_code where code = 'COUNTED')`;
    const run = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`set session_replication_role = replica; ${sql}`));
    const violated = async () => (await market.under.violated()).filter((name) => ["C5", "C52", "C53"].includes(name));
    for (const [name, breaks, mends] of [
      ["C5", `update commerce.coupon_code set uses = 1 where id = ${of}`, `update commerce.coupon_code set uses = 0 where id = ${of}`],
      ["C5", `insert into commerce.redemption (coupon_id, order_group_id, buyer_id, amount_minor) select id, id, id, 1 from commerce.coupon_code where code = 'COUNTED';
              update commerce.coupon_code set uses = 1 where id = ${of}`, `delete from commerce.redemption where coupon_id = ${of}; update commerce.coupon_code set uses = 0 where id = ${of}`],
      ["C52", `update commerce.promotion set state = 'PAUSED' where id = '${uuidOf(id)}'`, `update commerce.promotion set state = 'DRAFT' where id = '${uuidOf(id)}'`],
      ["C53", `update commerce.coupon_code set seller_id = id where id = ${of}`, `update commerce.coupon_code set seller_id = '${uuidOf(market.sellerId)}' where id = ${of}`],
    ] as const) {
      expect(await violated()).toEqual([]);
      await run(breaks);
      expect(await violated()).toEqual([name]);
      await run(mends);
    }
    expect(await violated()).toEqual([]);
  });
});
