import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { test } from "@souk/test/media";
import { png } from "@souk/test/pictures";
import { person } from "@souk/test/subgraph-under-test";
import { uploadRate, uploadsPerListing } from "./media-limits.ts";

describe("leave to upload a picture", () => {
  test("says where and how to put it, and until when", async ({ shop }) => {
    const bytes = await png();
    const answer = await shop.begin(await shop.lamp(), { byteSize: bytes.length });
    expect(answer).toMatchObject({ media: { state: "UPLOADING", position: null, url: null }, headers: [{ name: "content-type", value: "image/png" }], userErrors: [] });
    expect(Date.parse(answer.expiresAt!)).toBeGreaterThan(Date.now());
    expect(await shop.put(answer, bytes)).toBe(204);
  });

  test("is the same when it is asked for again under its key", async ({ shop }) => {
    const [id, idempotencyKey] = [await shop.lamp(), shop.key()];
    const first = await shop.begin(id, { idempotencyKey });
    expect(await shop.begin(id, { idempotencyKey })).toEqual(first);
    expect((await shop.begin(id, { idempotencyKey, byteSize: 7 })).userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  test.for<[string, { contentType?: string; byteSize?: number }, object]>([
    ["a video", { contentType: "video/mp4" }, { code: "MEDIA_TYPE_UNSUPPORTED", path: ["input", "contentType"], supported: ["image/jpeg", "image/png", "image/webp"] }],
    ["a drawing that could run", { contentType: "image/svg+xml" }, { code: "MEDIA_TYPE_UNSUPPORTED" }],
    ["nothing", { byteSize: 0 }, { code: "INVALID", path: ["input", "byteSize"] }],
    ["more than 10 MB", { byteSize: 10_000_001 }, { code: "INVALID", path: ["input", "byteSize"] }],
  ])("is not given for %s", async ([, also, refusal], { shop }) => {
    expect(await shop.begin(await shop.lamp(), also)).toMatchObject({ media: null, uploadUrl: null, headers: null, expiresAt: null, userErrors: [refusal] });
  });

  test("is for the seller's owner and managers, while the listing may change", async ({ shop }) => {
    const id = await shop.lamp();
    expect((await shop.begin(id, { as: person() })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "listingId"] }]);
    const fulfils = person({ memberships: [{ of: shop.sellerId, role: "SELLER_FULFILMENT" }] });
    await expect(shop.begin(id, { as: fulfils })).rejects.toThrow("FORBIDDEN");
    await expect(shop.begin(id, { as: anonymous })).rejects.toThrow("UNAUTHENTICATED");
    await shop.mutate(shop.owner, "listingArchive", {}, { id });
    expect((await shop.begin(id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
  });

  test("is given for as many as a listing has, and again when one is swept or attached", async ({ shop }) => {
    const id = await shop.lamp();
    const answers = await Promise.all(Array.from({ length: uploadsPerListing + 2 }, () => shop.begin(id, { as: person({ memberships: [{ of: shop.sellerId, role: "SELLER_OWNER" }] }) })));
    expect(answers.filter(({ media }) => media !== null)).toHaveLength(uploadsPerListing);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: "MEDIA_LIMIT", limit: uploadsPerListing }, { code: "MEDIA_LIMIT" }]);
  });

  test("is not given to one person without end", async ({ shop }) => {
    const [id, eager] = [await shop.lamp(), person({ memberships: [{ of: shop.sellerId, role: "SELLER_OWNER" }] })];
    await shop.catalog.runtime.rates.take(`media-upload:${eager.actor}`, { ...uploadRate, cost: uploadRate.capacity - 1 });      // what they uploaded before
    expect((await shop.begin(id, { as: eager })).media).not.toBeNull();
    await expect(shop.begin(id, { as: eager })).rejects.toThrow("RATE_LIMITED");
  });
});
