import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { allowedCommands, statesOf } from "@souk/shared/machine";
import { uuidOf } from "@souk/shared/ids";
import { test, type CatalogWorld } from "@souk/test/catalog";
import { asAdmin } from "@souk/test/cluster";
import type { TestDatabase } from "@souk/test/database";
import { sellerMoved, sellerPlanted } from "@souk/test/seller-planted";
import { person } from "@souk/test/subgraph-under-test";
import { listingExpiry } from "./listing-expire.ts";
import { listingMachine, listingMutations, type ListingCommand, type ListingState } from "./listing-states.ts";

const fields = "state version stateReason publishedAt expiresAt history { from to reason } allowedTransitions { to mutation blockedBy }";
const moderator = person({ roles: ["MODERATOR"] });
const decisions: ReadonlySet<string> = new Set(["approve", "reject", "suspend", "reinstate", "remove"]);

const give = (world: CatalogWorld, command: keyof typeof listingMutations, id: string, caller: Caller = decisions.has(command) ? moderator : world.owner, also: object = {}) =>
  world.mutate(caller, listingMutations[command], { ...(decisions.has(command) ? { reason: "Said by the tests." } : {}), ...also }, { id, fields });

/** A draft that lacks nothing. */
const whole = async (world: CatalogWorld, also: object = {}) => world.draft({
  categoryId: (await world.category()).id, description: "It shines.", price: { minor: "4000", currency: "EUR" }, condition: "NEW", ...also,
});
const state = async (world: CatalogWorld, id: string, caller: Caller = anonymous) => {
  const { data } = await world.catalog.as(caller).run<{ listing: { state: ListingState } | null }>("query ($id: ID!) { listing(id: $id) { state } }", { id });
  return data!.listing?.state ?? null;
};
/** As if a listing had come to a state: its history is not asked how. */
const planted = (scratch: TestDatabase, id: string, to: ListingState) => asAdmin(scratch.adminUrl, (admin) => admin.query(
  "update catalog.listing set state = $2, published_at = clock_timestamp(), expires_at = clock_timestamp() + interval '1 day' where id = $1", [uuidOf(id), to]));
const reviewed = (scratch: TestDatabase, categoryId: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(
  "insert into catalog.listing_review_policy (category_id, is_automatic) values ($1, false)", [uuidOf(categoryId)]));

describe("a listing's life", () => {
  test("is published by its seller at once where nobody has to look, and seen by everybody from then on", async ({ world }) => {
    const { id } = await whole(world);
    expect(await state(world, id)).toBeNull();
    expect((await give(world, "submit", id))["listing"]).toMatchObject({
      state: "PUBLISHED", version: 3, publishedAt: expect.any(String), expiresAt: expect.any(String),
      history: [{ from: "PENDING_REVIEW", to: "PUBLISHED", reason: null }, { from: "DRAFT", to: "PENDING_REVIEW", reason: null }],
    });
    expect(await state(world, id)).toBe("PUBLISHED");
    expect(await world.catalog.violated()).toEqual([]);
  });

  test("waits for a moderator where the nearest policy says so; is sent back with a reason, changed, and let through", async ({ world, scratch }) => {
    const above = await world.category();
    const below = await world.category({ parentId: above.id });
    await reviewed(scratch, above.id);
    const { id } = await whole(world, { categoryId: below.id });
    expect((await give(world, "submit", id))["listing"]).toMatchObject({ state: "PENDING_REVIEW", publishedAt: null });
    expect(await state(world, id)).toBeNull();
    expect((await give(world, "reject", id, moderator, { reason: "The lamp is not yours." }))["listing"]).toMatchObject({ state: "REJECTED", stateReason: "The lamp is not yours." });
    expect((await give(world, "redraft", id))["listing"]).toMatchObject({ state: "DRAFT", stateReason: null });
    await give(world, "submit", id);
    expect((await give(world, "approve", id))["listing"]).toMatchObject({ state: "PUBLISHED" });
  });

  test("names every field that is missing, and goes nowhere without it", async ({ world }) => {
    const { id: categoryId } = await world.category({ attributes: [{ key: "height", label: "Height", kind: "DECIMAL", isRequired: true }] });
    const { id } = await world.draft({ categoryId });
    const { listing, userErrors } = await give(world, "submit", id);
    expect([listing, userErrors.map(({ code, path }) => `${code} ${path?.join(".")}`)]).toEqual(
      [null, ["REQUIRED description", "REQUIRED price", "REQUIRED condition", "REQUIRED attributes.height"]]);
    expect(await state(world, id, world.owner)).toBe("DRAFT");
  });

  test("stays complete once others see it", async ({ world }) => {
    const { id } = await whole(world);
    await give(world, "submit", id);
    const { userErrors } = await world.mutate(world.owner, "listingUpdate", { expectedVersion: 3, price: null }, { id });
    expect(userErrors).toMatchObject([{ code: "REQUIRED", path: ["input", "price"] }]);
    const { listing } = await world.mutate(world.owner, "listingUpdate", { expectedVersion: 3, price: { minor: "1", currency: "EUR" } }, { id });
    expect(listing).toMatchObject({ version: 4 });
  });

  test("ends when its time is over, by the timer, and begins again when renewed", async ({ world, scratch }) => {
    const [{ id: due }, { id: young }] = [await whole(world), await whole(world)];
    for (const id of [due, young]) await give(world, "submit", id);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update catalog.listing set expires_at = clock_timestamp() where id = $1", [uuidOf(due)]));
    await listingExpiry.sweep(world.catalog.runtime);
    expect([await state(world, due, world.owner), await state(world, due), await state(world, young)]).toEqual(["EXPIRED", null, "PUBLISHED"]);
    expect((await give(world, "renew", due))["listing"]).toMatchObject({ state: "PUBLISHED", history: [{ from: "EXPIRED" }, { to: "EXPIRED" }, {}, {}] });
    await listingExpiry.sweep(world.catalog.runtime);
    expect(await state(world, due)).toBe("PUBLISHED");
  });

  test.for(statesOf(listingMachine))("refuses in %s whatever its table does not allow, naming what it does", async (from, { world, scratch }) => {
    const allowed = allowedCommands(listingMachine, from);
    const reachable = [...new Set(allowed.map((command) => listingMachine.table[command].to))];
    for (const command of Object.keys(listingMutations) as (keyof typeof listingMutations)[]) {
      if (allowed.includes(command satisfies ListingCommand)) continue;
      const { id } = await whole(world);
      await planted(scratch, id, from);
      const { data } = await world.catalog.as(decisions.has(command) ? moderator : world.owner).run<Record<string, unknown>>(
        `mutation ($id: ID!, $input: ${listingMutations[command][0]!.toUpperCase()}${listingMutations[command].slice(1)}Input!) {
           answer: ${listingMutations[command]}(id: $id, input: $input) { listing { id } userErrors { code ... on InvalidTransitionError { from to allowed } } } }`,
        { id, input: { idempotencyKey: world.key(), ...(decisions.has(command) ? { reason: "No." } : {}) } });
      expect(data!["answer"]).toEqual({ listing: null, userErrors: [{ code: "INVALID_TRANSITION", from, to: listingMachine.table[command].to, allowed: reachable }] });
      expect(await state(world, id, world.owner)).toBe(from);
    }
  });

  test("is over for everybody while its seller may not sell, and there again with the seller", async ({ world, scratch }) => {
    const sellerId = await sellerPlanted(scratch);
    const owner = person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] });
    const { listing } = await world.mutate(owner, "listingCreate", { sellerId, kind: "PROJECT", title: "A logo", description: "Drawn by hand.", categoryId: (await world.category()).id });
    const { id } = listing as { id: string };
    await give(world, "submit", id, owner);
    await sellerMoved(scratch, sellerId, "SUSPENDED");
    expect([await state(world, id), await state(world, id, owner)]).toEqual([null, "PUBLISHED"]);
    await give(world, "pause", id, owner);
    expect((await give(world, "resume", id, owner)).userErrors).toMatchObject([{ code: "SELLER_UNAVAILABLE" }]);
    await sellerMoved(scratch, sellerId, "ACTIVE");
    await give(world, "resume", id, owner);
    expect(await state(world, id)).toBe("PUBLISHED");
  });

  test("is nobody else's to move, and its own seller's staff do not decide on it", async ({ world }) => {
    const { id } = await whole(world);
    const stranger = person({});
    expect((await give(world, "submit", id, stranger)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(give(world, "submit", id, person({ memberships: [{ of: world.sellerId, role: "SELLER_FINANCE" }] }))).rejects.toThrow("FORBIDDEN");
    await give(world, "submit", id);
    for (const caller of [stranger, world.owner, person({ roles: ["SUPPORT"] })]) await expect(give(world, "suspend", id, caller)).rejects.toThrow("FORBIDDEN");
    const insider = person({ roles: ["MODERATOR"], memberships: [{ of: world.sellerId, role: "SELLER_MANAGER" }] });
    expect((await give(world, "suspend", id, insider)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    const { data } = await world.catalog.as(stranger).run<Record<string, object>>(`query ($id: ID!) { listing(id: $id) { stateReason allowedTransitions { to } history { to } } }`, { id });
    expect(data).toEqual({ listing: { stateReason: null, allowedTransitions: null, history: null } });
  });

  test("takes one step for one key, and of two steps at once the second is told where it stands", async ({ world }) => {
    const { id } = await whole(world);
    const key = world.key();
    const answers = await Promise.all([1, 2, 3].map(() => give(world, "submit", id, world.owner, { idempotencyKey: key })));
    expect(answers.map(({ listing }) => (listing as { version: number }).version)).toEqual([3, 3, 3]);
    const both = await Promise.all([give(world, "pause", id), give(world, "pause", id)]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["INVALID_TRANSITION"]);
  });
});
