import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { mutated } from "@souk/test/mutated";
import { test, type SearchWorld } from "@souk/test/search";
import { person } from "@souk/test/subgraph-under-test";

const set = (market: SearchWorld, input: object, as = market.operator) =>
  mutated(market, as, "listingReviewPolicySet", { input, fields: "policy { category { slug } isAutomatic }", isKeyless: true });
const policies = async (market: SearchWorld, as = market.operator) =>
  (await market.catalog.as(as).run<{ listingReviewPolicies: object[] }>("{ listingReviewPolicies { category { slug } isAutomatic } }")).data?.listingReviewPolicies;
async function submitted(market: SearchWorld, categoryId: string): Promise<unknown> {
  const { id } = await market.draft({ categoryId, condition: "NEW", description: "As it is.", price: { minor: "1", currency: "EUR" } });
  return ((await market.mutate(market.owner, "listingSubmit", {}, { id, fields: "state" }))["listing"] as { state: string }).state;
}

describe("the policy of review", () => {
  test("of the nearest category decides for what is handed in from then on", async ({ market }) => {
    const parent = await market.category();
    const child = await market.category({ parentId: parent.id });
    expect(await submitted(market, child.id)).toBe("PUBLISHED");
    expect((await set(market, { categoryId: parent.id, isAutomatic: false }))["policy"]).toEqual({ category: { slug: parent.slug }, isAutomatic: false });
    expect([await submitted(market, parent.id), await submitted(market, child.id)]).toEqual(["PENDING_REVIEW", "PENDING_REVIEW"]);
    await set(market, { categoryId: child.id, isAutomatic: true });
    expect(await submitted(market, child.id)).toBe("PUBLISHED");
    expect((await set(market, { categoryId: child.id }))["policy"]).toBeNull();
    expect(await submitted(market, child.id)).toBe("PENDING_REVIEW");

    await set(market, { isAutomatic: false });
    expect(await submitted(market, (await market.category()).id)).toBe("PENDING_REVIEW");
    expect(await policies(market)).toEqual([{ category: null, isAutomatic: false }, { category: { slug: parent.slug }, isAutomatic: false }]);
    await set(market, { isAutomatic: true });
    await set(market, { categoryId: parent.id });
  });

  test("is told once for each change, with who made it", async ({ market }) => {
    const { id: categoryId } = await market.category();
    const told = () => market.catalog.runtime.database.rows("select payload, actor from catalog.event_v1 where type = 'listingReviewPolicy.set' and aggregate_id = $1 order by position", [categoryId]);
    await Promise.all([1, 2, 3].map(() => set(market, { categoryId, isAutomatic: false })));
    await set(market, { categoryId });
    await set(market, { categoryId });
    expect(await told()).toEqual([{ payload: { categoryId, isAutomatic: false }, actor: market.operator.actor }, { payload: { categoryId, isAutomatic: null }, actor: market.operator.actor }]);
  });

  test("is an administrator's to set, and staff's to read; the one for all others always is", async ({ market }) => {
    const { id: categoryId } = await market.category();
    for (const as of [anonymous, person(), market.owner, person({ roles: ["MODERATOR"] })]) await expect(set(market, { categoryId, isAutomatic: false }, as)).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN/);
    for (const as of [anonymous, person(), market.owner]) expect(await policies(market, as)).toBeUndefined();
    expect(await policies(market, person({ roles: ["AUDITOR"] }))).toEqual([{ category: null, isAutomatic: true }]);
    expect((await set(market, {})).userErrors).toMatchObject([{ code: "REQUIRED", path: ["input", "isAutomatic"] }]);
    expect((await set(market, { categoryId: newId("cat"), isAutomatic: true })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "categoryId"] }]);
  });

  test("is one of at most 200, also when two come at once", async ({ market }) => {
    const { database } = market.catalog.runtime;
    await database.run(
      `with made as (insert into catalog.category (id, slug, name, position, path) select id, 'policy-' || n, 'Policy', 0, array[id] from (select gen_random_uuid() as id, n from generate_series(1, 198) n) as m returning id)
       insert into catalog.listing_review_policy (category_id, is_automatic) select id, true from made`);
    const answers = await Promise.all([await market.category(), await market.category()].map(({ id: categoryId }) => set(market, { categoryId, isAutomatic: false })));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["INVALID"]);
    await database.run("delete from catalog.listing_review_policy where category_id is not null");
  });
});
