import { describe, expect } from "vitest";
import type { ObjectStore } from "@souk/shared/objects";
import type { JobContext } from "@souk/shared/work";
import { test, type MediaWorld } from "@souk/test/media";
import { png } from "@souk/test/pictures";
import { mediaPrepare } from "./media-prepare.ts";
import { pictureKey, uploadKey } from "./media-tables.ts";

const jobContext = ({ catalog: { runtime } }: MediaWorld, objects: Partial<ObjectStore> = {}): JobContext =>
  ({ ...runtime, objects: { ...runtime.objects, ...objects }, correlationId: "test", signal: new AbortController().signal });

describe("making a picture ready", () => {
  test("begins again where a process died: before anything was made", async ({ shop }) => {
    const listingId = await shop.lamp();
    await shop.attached(listingId);      // and no worker ran: the process that took the upload is gone
    expect(await shop.pictures(listingId)).toMatchObject([{ state: "UPLOADED" }]);
    await shop.settled();
    expect(await shop.pictures(listingId)).toMatchObject([{ state: "READY" }]);
  });

  test("begins again where a process died: in the middle of its widths, or before the upload was deleted", async ({ shop }) => {
    const listingId = await shop.lamp();
    const mediaId = await shop.uploaded(listingId, await png(1_000, 500), "image/png");
    await shop.attach(mediaId);
    const { objects } = shop.catalog.runtime;
    const dies = () => Promise.reject(new Error("the process died"));
    const secondPutDies: ObjectStore["put"] = (key, ...put) => (key === pictureKey({ id: mediaId, pictureOf: null }, 640) ? dies() : objects.put(key, ...put));
    await expect(mediaPrepare({ mediaId }, jobContext(shop, { put: secondPutDies }))).rejects.toThrow("the process died");
    expect(await shop.pictures(listingId)).toMatchObject([{ state: "UPLOADED", url: null }]);
    await expect(mediaPrepare({ mediaId }, jobContext(shop, { delete: dies }))).rejects.toThrow("the process died");
    expect([(await shop.pictures(listingId))![0]!.state, await objects.head(uploadKey(mediaId))]).toMatchObject(["READY", { byteSize: expect.any(Number) as number }]);
    await mediaPrepare({ mediaId }, jobContext(shop));
    expect(await objects.head(uploadKey(mediaId))).toBeNull();
    expect(await shop.told(mediaId)).toEqual(["media.attached", "media.ready"]);
  });

  test("happens once, however many do it at the same time", async ({ shop }) => {
    const mediaId = await shop.attached(await shop.lamp());
    await Promise.all([1, 2, 3].map(() => mediaPrepare({ mediaId }, jobContext(shop, { delete: async () => {} }))));
    expect(await shop.told(mediaId)).toEqual(["media.attached", "media.ready"]);
  });

  test("of one that was swept away, or never was, is nothing", async ({ shop }) => {
    await mediaPrepare({ mediaId: "med_01h455vb4pex5vsknk084sn02q" }, jobContext(shop));
    expect(shop.catalog.logged).toEqual([]);
  });
});
