import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction } from "@souk/test/database";
import { test, type SearchWorld } from "@souk/test/search";
import { documentsWrite, sellersWrite } from "./search-documents.ts";

const version = async (market: SearchWorld, id: Id<"lst">) =>
  (await market.catalog.runtime.database.row<{ version: number }>("select version from catalog.search_document where listing_id = $1", [uuidOf(id)]))?.version;
const versionNow = async (market: SearchWorld, id: Id<"lst">) => (await market.catalog.runtime.database.row<{ version: number }>("select version from catalog.listing where id = $1", [uuidOf(id)]))!.version;
const step = async (market: SearchWorld, id: Id<"lst">, mutation: string, input: object = {}, caller = market.owner) =>
  expect((await market.mutate(caller, mutation, input, { id })).userErrors).toEqual([]);

describe("what is found", () => {
  test("is what is published: no draft, nothing paused or suspended, and again what is resumed", async ({ market }) => {
    const { id: categoryId } = await market.category();
    await market.draft({ categoryId, title: "Zither draft" });
    const id = await market.published({ categoryId, title: "Zither" });
    const found = async () => { await market.indexed(); return market.titles({ query: "zither" }); };
    expect(await found()).toEqual(["Zither"]);
    await step(market, id, "listingPause");
    expect(await market.titles({ query: "zither" })).toEqual([]);      // at once, before search knows
    expect(await found()).toEqual([]);
    await step(market, id, "listingResume");
    expect(await found()).toEqual(["Zither"]);
    await step(market, id, "listingSuspend", { reason: "why" }, market.operator);
    expect(await found()).toEqual([]);
    for (const caller of [market.owner, market.operator, anonymous]) expect((await market.search({ query: "zither" }, { as: caller })).edges).toEqual([]);
  });

  test("follows an edit: new words find it, old ones do not", async ({ market }) => {
    const id = await market.published({ categoryId: (await market.category()).id, title: "Ocarina" });
    await market.indexed();
    await step(market, id, "listingUpdate", { title: "Sousaphone", price: { minor: "777", currency: "EUR" }, expectedVersion: await versionNow(market, id) });
    await market.indexed();
    expect([await market.titles({ query: "ocarina" }), await market.titles({ query: "sousaphone", filter: { price: { currency: "EUR", lte: "777" } } })]).toEqual([[], ["Sousaphone"]]);
  });

  test("leaves with a suspended seller and comes back with it, and others' stays", async ({ market }) => {
    const { id: categoryId } = await market.category();
    const other = await market.seller();
    await market.published({ categoryId, title: "Bassoon of another" }, other);
    await market.published({ categoryId, title: "Bassoon" });
    await market.indexed();
    await market.sellerStep(other.sellerId, "suspended");
    expect(await market.titles({ query: "bassoon" })).toEqual(["Bassoon"]);      // at once, before search knows
    await market.indexed();
    expect((await market.search({ query: "bassoon" })).totalCount.value).toBe(1);
    await market.sellerStep(other.sellerId, "reinstated");
    await market.indexed();
    expect((await market.titles({ query: "bassoon" })).toSorted()).toEqual(["Bassoon", "Bassoon of another"]);
  });

  test("is the same when the log is read again, from the start and in any order", async ({ market }) => {
    const { database } = market.catalog.runtime;
    const { id: categoryId } = await market.category();
    const ids = [await market.published({ categoryId, title: "Lute one" }), await market.published({ categoryId, title: "Lute two" })];
    await step(market, ids[1]!, "listingPause");
    await market.indexed();
    const all = () => database.rows("select * from catalog.search_document order by listing_id");
    const before = await all();
    await database.run("update catalog.consumer_cursor set epoch = 0, xid = '0', position = 0");
    await database.run("delete from catalog.consumed_event");      // effects are repeatable by themselves
    await market.indexed();
    expect(await all()).toEqual(before);
    await inTransaction(database, async (tx) => { await documentsWrite(tx, ids.toReversed()); await sellersWrite(tx, [market.sellerId]); await documentsWrite(tx, ids); });
    expect(await all()).toEqual(before);
  });

  test("never goes back to an older version of a listing", async ({ market }) => {
    const { database } = market.catalog.runtime;
    const id = await market.published({ categoryId: (await market.category()).id, title: "Spinet" });
    await market.indexed();
    await database.run("update catalog.search_document set version = 99, price_minor = 5 where listing_id = $1", [uuidOf(id)]);
    await inTransaction(database, (tx) => documentsWrite(tx, [id]));
    expect([await version(market, id), (await market.search({ query: "spinet", filter: { price: { currency: "EUR", lte: "5" } } })).totalCount.value]).toEqual([99, 1]);
    await database.run("update catalog.search_document set version = 1 where listing_id = $1", [uuidOf(id)]);
    await inTransaction(database, (tx) => documentsWrite(tx, [id]));
    expect(await version(market, id)).toBe(await versionNow(market, id));
  });

  test("a suspension that comes while a listing is indexed waits for it and then hides it", async ({ market }) => {
    const { database } = market.catalog.runtime;
    const other = await market.seller();
    const id = await market.published({ categoryId: (await market.category()).id, title: "Clavichord" }, other);
    let suspended: Promise<void> | undefined;
    await inTransaction(database, async (tx) => {
      await documentsWrite(tx, [id]);
      await market.sellerStep(other.sellerId, "suspended");
      suspended = inTransaction(database, (second) => sellersWrite(second, [other.sellerId]));
    });
    await suspended;
    expect(await database.row("select is_visible from catalog.search_document where listing_id = $1", [uuidOf(id)])).toEqual({ is_visible: false });
  });
});

test("the invariant of search finds what is missing, stale or too much, after a minute", async ({ market, scratch }) => {
  const id = await market.published({ categoryId: (await market.category()).id, title: "Hurdy-gurdy" });
  await market.indexed();
  const old = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(sql.replaceAll("$id", `'${uuidOf(id)}'`)));
  await old("update catalog.listing set updated_at = now() - interval '2 minutes' where id = $id");
  expect(await market.catalog.violated()).not.toContain("C30");
  for (const [breaks, mends] of [
    ["update catalog.search_document set is_published = false where listing_id = $id", "update catalog.search_document set is_published = true where listing_id = $id"],
    ["update catalog.search_document set price_minor = 1 where listing_id = $id", "update catalog.search_document set price_minor = 1000 where listing_id = $id"],
  ] as const) {
    await old(breaks);
    expect(await market.catalog.violated()).toContain("C30");
    await old(mends);
    expect(await market.catalog.violated()).not.toContain("C30");
  }
});
