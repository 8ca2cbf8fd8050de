import { describe, expect } from "vitest";
import { test, type MediaWorld } from "@souk/test/media";
import { person } from "@souk/test/subgraph-under-test";

const reorder = (shop: MediaWorld, id: string, mediaIds: readonly string[], caller = shop.owner) =>
  shop.mutate(caller, "mediaReorder", { mediaIds }, { id, fields: "media { id position }" });

describe("another order of pictures", () => {
  test("is the one that was named, and told once", async ({ shop }) => {
    const id = await shop.lamp();
    const [a, b, c] = [await shop.attached(id), await shop.attached(id), await shop.attached(id)];
    expect(await reorder(shop, id, [c, a, b])).toEqual({ listing: { media: [{ id: c, position: 0 }, { id: a, position: 1 }, { id: b, position: 2 }] }, userErrors: [] });
    await reorder(shop, id, [c, a, b]);
    expect((await shop.told(id)).filter((type) => type === "media.reordered")).toHaveLength(1);
    expect(await shop.catalog.violated()).toEqual([]);
  });

  test("names each of the listing's own pictures once", async ({ shop }) => {
    const [id, other] = [await shop.lamp(), await shop.lamp()];
    const [a, b, foreign] = [await shop.attached(id), await shop.attached(id), await shop.attached(other)];
    for (const wrong of [[a], [a, a], [a, b, b], [a, foreign], [], ["nothing", "of it"], Array.from({ length: 21 }, () => a)])
      expect((await reorder(shop, id, wrong)).userErrors).toMatchObject([{ path: ["input", "mediaIds"] }]);
    expect((await reorder(shop, id, [b, a], person())).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await shop.pictures(id))!.map((picture) => picture.id)).toEqual([a, b]);
  });

  test("is one of those that were wanted, when two want one at the same time", async ({ shop }) => {
    const id = await shop.lamp();
    const [a, b, c] = [await shop.attached(id), await shop.attached(id), await shop.attached(id)];
    const wanted = [[b, c, a], [c, b, a], [a, c, b]];
    await Promise.all(wanted.map((order) => reorder(shop, id, order)));
    expect(wanted).toContainEqual((await shop.pictures(id))!.map((picture) => picture.id));
  });
});
