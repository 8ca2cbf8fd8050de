import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { read, test } from "@souk/test/media";
import { bomb, metadataOf, photo, png, truncated, webp } from "@souk/test/pictures";
import { person } from "@souk/test/subgraph-under-test";
import { uploadKey } from "./media-tables.ts";

describe("a picture that is attached", () => {
  test.for<[string, () => Promise<Buffer>, string, { width: number; height: number }]>([
    ["a phone's JPEG, which stands upright then", () => photo(900, 600), "image/jpeg", { width: 600, height: 900 }],
    ["a PNG", () => png(1_500, 300), "image/png", { width: 1_500, height: 300 }],
    ["a WebP", () => webp(200, 200), "image/webp", { width: 200, height: 200 }],
  ])("is %s: seen by its team at once, by everybody when it is ready, and says nothing of where it was taken", async ([, make, type, size], { shop }) => {
    const [listingId, bytes] = [await shop.lamp(), await make()];
    expect((await metadataOf(bytes)).exif?.includes("Lampophone") ?? false).toBe(type === "image/jpeg");
    const id = await shop.uploaded(listingId, bytes, type);
    expect(await shop.attach(id, { altText: "A lamp." })).toMatchObject({ media: { id, state: "UPLOADED", position: 0, altText: "A lamp.", url: null }, userErrors: [] });
    await shop.mutate(shop.owner, "listingSubmit", {}, { id: listingId });
    expect([(await shop.pictures(listingId))?.length, await shop.pictures(listingId, anonymous)]).toEqual([1, []]);

    await shop.settled();
    const [shown] = (await shop.pictures(listingId, anonymous))!;
    expect(shown).toMatchObject({ id, state: "READY", rejection: null, altText: "A lamp.", ...size });
    const { status, type: readType, metadata } = await read(shown!.url);
    expect([status, readType, metadata!.format, metadata!.width, metadata!.exif, metadata!.xmp]).toEqual([200, "image/webp", "webp", Math.min(size.width, 1_280), undefined, undefined]);
    expect(await shop.catalog.runtime.objects.head(uploadKey(id))).toBeNull();
    expect(await shop.told(id)).toEqual(["media.attached", "media.ready"]);
    expect(await shop.catalog.violated()).toEqual([]);
  });

  test("comes in the smallest width that is enough, never stretched", async ({ shop }) => {
    const listingId = await shop.lamp();
    await shop.attach(await shop.uploaded(listingId, await png(1_000, 500), "image/png"));
    await shop.settled();
    const { data } = await shop.catalog.as(shop.owner).run<{ listing: { media: Record<string, string>[] } }>(
      `query ($id: ID!) { listing(id: $id) { media { none: url(width: 0) card: url(width: 300) two: url(width: 321) large: url(width: 9000) largest: url } } }`, { id: listingId });
    const urls = data!.listing.media[0]!;
    expect(Object.values(urls).map((url) => url.split("/").at(-1))).toEqual(["320.webp", "320.webp", "640.webp", "1000.webp", "1000.webp"]);
    expect((await Promise.all(Object.values(urls).map(read))).map(({ metadata }) => metadata!.width)).toEqual([320, 320, 640, 1_000, 1_000]);
  });

  test.for<[string, () => Promise<Buffer>, string, string]>([
    ["a text that is called a PNG", async () => Buffer.from("Not a picture at all, but a text of some length."), "image/png", "WRONG_TYPE"],
    ["a JPEG that is called a PNG", () => photo(), "image/png", "WRONG_TYPE"],
    ["nothing but a PNG's first bytes", async () => (await png()).subarray(0, 20), "image/png", "UNREADABLE"],
    ["one pixel", () => png(1, 1), "image/png", "TOO_SMALL"],
    ["a line", () => png(2_000, 199), "image/png", "TOO_SMALL"],
    ["a side that is too long", async () => bomb(12_001, 300), "image/png", "TOO_LARGE"],
    ["a bomb of more pixels than are unpacked", async () => bomb(12_000, 12_000), "image/png", "TOO_LARGE"],
    ["a bomb of two thousand million pixels a side", async () => bomb(2_000_000_000, 2_000_000_000), "image/png", "UNREADABLE"],
  ])("is not %s: the seller reads why, and may put another at the same address", async ([, make, contentType, reason], { shop }) => {
    const [listingId, bytes] = [await shop.lamp(), await make()];
    const leave = await shop.begin(listingId, { contentType, byteSize: bytes.length });
    const idempotencyKey = shop.key();
    expect((await shop.attach(leave.media!.id, { idempotencyKey })).userErrors).toMatchObject([{ code: "MEDIA_REJECTED", reason: "NOT_UPLOADED", path: ["id"] }]);
    expect(await shop.put(leave, bytes)).toBe(204);
    expect(await shop.attach(leave.media!.id, { idempotencyKey })).toMatchObject({ media: null, userErrors: [{ __typename: "MediaRejectedError", code: "MEDIA_REJECTED", reason }] });
    expect(await shop.pictures(listingId)).toEqual([]);
  });

  test("and was cut short is rejected when it is unpacked; its team reads why, nobody else sees it", async ({ shop }) => {
    const listingId = await shop.lamp();
    const id = await shop.uploaded(listingId, await truncated(), "image/jpeg");
    expect((await shop.attach(id)).media).toMatchObject({ state: "UPLOADED" });
    await shop.mutate(shop.owner, "listingSubmit", {}, { id: listingId });
    await shop.settled();
    expect(await shop.pictures(listingId)).toMatchObject([{ id, state: "REJECTED", rejection: "UNREADABLE", url: null }]);
    expect([await shop.pictures(listingId, anonymous), await shop.told(id)]).toEqual([[], ["media.attached", "media.rejected"]]);
    expect(await shop.catalog.runtime.objects.head(uploadKey(id))).toBeNull();
  });

  test("is not what was put in its place afterwards: what is shown was looked at", async ({ shop }) => {
    const [listingId, bytes] = [await shop.lamp(), await png()];
    const leave = await shop.begin(listingId, { byteSize: bytes.length });
    await shop.put(leave, bytes);
    await shop.attach(leave.media!.id);
    await shop.put(leave, Buffer.alloc(bytes.length, "x"));
    await shop.settled();
    expect(await shop.pictures(listingId)).toMatchObject([{ state: "REJECTED", rejection: "WRONG_TYPE" }]);
  });

  test("stands where it was put, the others after it", async ({ shop }) => {
    const listingId = await shop.lamp();
    const [first, second] = [await shop.attached(listingId), await shop.attached(listingId)];
    const third = await shop.uploaded(listingId, await png(), "image/png");
    expect((await shop.attach(third, { position: 20 })).userErrors).toMatchObject([{ path: ["input", "position"] }]);
    expect((await shop.attach(third, { position: -1 })).userErrors).toMatchObject([{ path: ["input", "position"] }]);
    expect((await shop.attach(third, { altText: "x".repeat(501) })).userErrors).toMatchObject([{ code: "TOO_LONG", path: ["input", "altText"] }]);
    expect((await shop.attach(third, { position: 1 })).media).toMatchObject({ position: 1 });
    expect((await shop.pictures(listingId))!.map(({ id, position }) => [id, position])).toEqual([[first, 0], [third, 1], [second, 2]]);
  });

  test("is attached once, whoever asks how often", async ({ shop }) => {
    const listingId = await shop.lamp();
    const [id, idempotencyKey] = [await shop.uploaded(listingId, await png(), "image/png"), shop.key()];
    const first = await shop.attach(id, { idempotencyKey });
    expect(await shop.attach(id, { idempotencyKey })).toEqual(first);
    expect((await shop.attach(id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    expect(await shop.told(id)).toEqual(["media.attached"]);
  });

  test("is one of twenty, however many come at once, each in a place of its own", async ({ shop }) => {
    const listingId = await shop.lamp();
    for (let n = 0; n < 17; n++) await shop.attached(listingId);
    const more = await Promise.all(Array.from({ length: 5 }, async () => shop.uploaded(listingId, await png(), "image/png")));
    const answers = await Promise.all(more.map((id) => shop.attach(id, { position: 0 })));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: "MEDIA_LIMIT", limit: 20 }, { code: "MEDIA_LIMIT", limit: 20 }]);
    expect((await shop.pictures(listingId))!.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, place) => place));
    expect((await shop.begin(listingId)).userErrors).toMatchObject([{ code: "MEDIA_LIMIT" }]);
    expect(await shop.catalog.violated()).toEqual([]);
  });

  test("is nobody else's: strangers neither attach nor see it, nor learn whether it was uploaded", async ({ shop }) => {
    const listingId = await shop.lamp();
    const id = await shop.uploaded(listingId, await png(), "image/png");
    const unput = (await shop.begin(listingId)).media!.id;
    for (const each of [id, unput, "med_none"]) expect((await shop.attach(each, { as: person() })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    const seen = async (as = anonymous) => (await shop.catalog.as(as).run(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Media { state listing { id } } } }`, { of: [{ __typename: "Media", id }] })).data;
    expect([await seen(), await seen(shop.owner)]).toEqual([{ _entities: [null] }, { _entities: [{ state: "UPLOADING", listing: { id: listingId } }] }]);
    await shop.attach(id);
    await shop.mutate(shop.owner, "listingSubmit", {}, { id: listingId });
    expect(await seen()).toEqual({ _entities: [null] });
    await shop.settled();
    expect(await seen()).toEqual({ _entities: [{ state: "READY", listing: { id: listingId } }] });
    await shop.mutate(shop.owner, "listingPause", {}, { id: listingId });
    expect(await seen()).toEqual({ _entities: [null] });
  });

  test("was uploaded within a day", async ({ shop, scratch }) => {
    const id = await shop.uploaded(await shop.lamp(), await png(), "image/png");
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update catalog.media set created_at = created_at - interval '25 hours' where id = $1", [uuidOf(id)]));
    expect((await shop.attach(id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });
});
