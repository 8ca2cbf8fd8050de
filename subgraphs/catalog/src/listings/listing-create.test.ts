import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { sellerMoved, sellerPlanted } from "@souk/test/seller-planted";
import { person } from "@souk/test/subgraph-under-test";
import { test, type CatalogWorld } from "@souk/test/catalog";

const lamp = (world: CatalogWorld, categoryId: string) => ({ sellerId: world.sellerId, kind: "PHYSICAL", title: "A brass lamp", categoryId });
const drafts = async (world: CatalogWorld) =>
  (await world.catalog.runtime.database.row<{ count: number }>("select count(*)::int as count from catalog.listing"))?.count;
const socket = { key: "socket", label: "Socket", kind: "ENUM", isRequired: true, options: [{ value: "e27", label: "E27" }] };

describe("listingCreate", () => {
  test("begins a draft with its price and answers, and names required questions that are open", async ({ world }) => {
    const { id } = await world.category({ attributes: [socket, { key: "height", label: "Height", kind: "DECIMAL", isRequired: true }] });
    const { listing, userErrors } = await world.mutate(world.owner, "listingCreate",
      { ...lamp(world, id), description: "Turned.", condition: "GOOD", price: { minor: "8900", currency: "EUR" }, attributes: [{ key: "height", number: "42.5" }] },
      { fields: `title description kind state condition version price { minor currency decimal } seller { id } category { id }
                 attributes { key number definition { label } } missingAttributes { key }` });
    expect(userErrors).toEqual([]);
    expect(listing).toEqual({
      title: "A brass lamp", description: "Turned.", kind: "PHYSICAL", state: "DRAFT", condition: "GOOD", version: 1,
      price: { minor: "8900", currency: "EUR", decimal: "89.00" }, seller: { id: world.sellerId }, category: { id },
      attributes: [{ key: "height", number: "42.5", definition: { label: "Height" } }], missingAttributes: [{ key: "socket" }],
    });
  });

  test("tells the log in the same transaction", async ({ world }) => {
    const { id: categoryId } = await world.category();
    const { id } = await world.draft({ categoryId });
    const told = await world.catalog.runtime.database.rows(
      "select type, aggregate_version::int as version, payload from catalog.event_v1 where aggregate_id = $1", [id]);
    expect(told).toEqual([{ type: "listing.created", version: 1, payload: { listingId: id, sellerId: world.sellerId } }]);
  });

  test("refuses wrong answers one by one, and makes nothing", async ({ world }) => {
    const { id } = await world.category({ attributes: [socket] });
    const before = await drafts(world);
    const { listing, userErrors } = await world.mutate(world.owner, "listingCreate",
      { ...lamp(world, id), attributes: [{ key: "socket", choice: "e14" }, { key: "weight", number: "3" }] });
    expect(listing).toBeNull();
    expect(userErrors.map(({ code, path }) => [code, path])).toEqual([
      ["INVALID", ["input", "attributes", "socket"]], ["INVALID", ["input", "attributes", "weight"]]]);
    expect(await drafts(world)).toBe(before);
  });

  test.for([
    ["a blank title", { title: " " }, "input.title"], ["a NUL in the description", { description: "a\0b" }, "input.description"],
    ["a negative price", { price: { minor: "-1", currency: "EUR" } }, "input.price.minor"],
    ["a price beyond reason", { price: { minor: "999999999999999", currency: "EUR" } }, "input.price.minor"],
    ["a category that is none", { categoryId: "cat_nothing" }, "input.categoryId"],
    ["a used service", { kind: "SERVICE", condition: "GOOD" }, "input.condition"],
  ] as const)("refuses %s, saying where", async ([, wrong, path], { world }) => {
    const { id } = await world.category();
    const before = await drafts(world);
    const { userErrors } = await world.mutate(world.owner, "listingCreate", { ...lamp(world, id), ...wrong });
    expect(userErrors.map((error) => error.path?.join("."))).toEqual([path]);
    expect(await drafts(world)).toBe(before);
  });

  test("makes one draft for one key, and reads it again for a repetition", async ({ world }) => {
    const { id } = await world.category();
    const before = await drafts(world);
    const input = { ...lamp(world, id), idempotencyKey: world.key() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.mutate(world.owner, "listingCreate", input)));
    answers.push(await world.mutate(world.owner, "listingCreate", input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer["listing"]))).size).toBe(1);
    expect(await drafts(world)).toBe(before! + 1);
    expect((await world.mutate(world.owner, "listingCreate", { ...input, title: "Another" })).userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  test.for([["ONBOARDING", true], ["PENDING_REVIEW", true], ["ACTIVE", true], ["RESTRICTED", true], ["SUSPENDED", false], ["TERMINATED", false], ["REJECTED", false]] as const)(
    "of a seller that is %s: %s", async ([state, isWritten], { world, scratch }) => {
      const { id } = await world.category();
      const sellerId = await sellerPlanted(scratch);
      await sellerMoved(scratch, sellerId, state);
      const manager = person({ memberships: [{ of: sellerId, role: "SELLER_MANAGER" }] });
      const { listing, userErrors } = await world.mutate(manager, "listingCreate", { ...lamp(world, id), sellerId });
      expect([listing !== null, userErrors.map(({ code, path }) => [code, path?.join(".")])])
        .toEqual([isWritten, isWritten ? [] : [["SELLER_UNAVAILABLE", "input.sellerId"]]]);
    });

  test("is for the seller's owner and managers only", async ({ world }) => {
    const { id } = await world.category();
    const before = await drafts(world);
    const others = [person(), person({ roles: ["ADMIN"] }), person({ memberships: [{ of: world.sellerId, role: "SELLER_FINANCE" }] })];
    for (const other of others) await expect(world.mutate(other, "listingCreate", lamp(world, id))).rejects.toThrow("FORBIDDEN");
    await expect(world.mutate(anonymous, "listingCreate", lamp(world, id))).rejects.toThrow("UNAUTHENTICATED");
    expect(await drafts(world)).toBe(before);
  });
});
