import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/media";
import { person } from "@souk/test/subgraph-under-test";

describe("a picture that is taken off", () => {
  test("leaves its place to those after it, and can still be read where it was shown", async ({ shop }) => {
    const id = await shop.lamp();
    const [a, b, c] = [await shop.attached(id), await shop.attached(id), await shop.attached(id)];
    await shop.settled();
    const idempotencyKey = shop.key();
    const answer = await shop.detach(a, { idempotencyKey });
    expect(answer).toMatchObject({ media: { id: a, state: "READY", position: null }, userErrors: [] });
    expect(await shop.detach(a, { idempotencyKey })).toEqual(answer);
    expect((await shop.pictures(id))!.map((picture) => [picture.id, picture.position])).toEqual([[b, 0], [c, 1]]);
    expect((await fetch(answer.media!.url!)).status).toBe(200);
    expect(await shop.told(a)).toEqual(["media.attached", "media.ready", "media.detached"]);
    expect((await shop.detach(a)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect(await shop.catalog.violated()).toEqual([]);
  });

  test("was attached, and is the seller's own", async ({ shop }) => {
    const id = await shop.lamp();
    const [attached, begun] = [await shop.attached(id), (await shop.begin(id)).media!.id];
    expect((await shop.detach(begun)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    expect((await shop.detach(attached, { as: person() })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect(await shop.pictures(id)).toHaveLength(1);
  });

  test("before it was ready is made ready all the same, unseen", async ({ shop }) => {
    const id = await shop.lamp();
    const picture = await shop.attached(id);
    await shop.detach(picture);
    await shop.settled();
    expect([await shop.pictures(id), await shop.told(picture)]).toEqual([[], ["media.attached", "media.detached", "media.ready"]]);
  });

  test.for<[string, string]>([
    ["a second in its place", "update catalog.media set position = 0 where listing_id = $1"],
    ["one at the twenty-first place", "update catalog.media set position = 20 where listing_id = $1 and position = 1"],
    ["one that is ready without having been looked at", "update catalog.media set state = 'READY', width = 1, height = 1, widths = '{1}' where listing_id = $1 and state = 'UPLOADING'"],
    ["one that is ready without its widths", "update catalog.media set state = 'READY' where listing_id = $1 and state = 'UPLOADED'"],
    ["one that is deleted", "delete from catalog.media where listing_id = $1 and state = 'UPLOADED'"],
    ["one that is rejected for no reason", "update catalog.media set state = 'REJECTED' where listing_id = $1 and state = 'UPLOADED'"],
  ])("or not: the database refuses %s", async ([, statement], { shop, scratch }) => {
    const id = await shop.lamp();
    await shop.attached(id);
    await shop.attached(id);
    await shop.begin(id);
    await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(statement, [uuidOf(id)]))).rejects.toThrow(/media/);
  });
});
