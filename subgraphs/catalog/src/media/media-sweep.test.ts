import { expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/media";
import { png } from "@souk/test/pictures";
import { mediaSweep } from "./media-sweep.ts";
import { uploadKey } from "./media-tables.ts";

test("uploads that nobody attached within a day are gone, row and file; whatever is younger or attached stays", async ({ shop, scratch }) => {
  const listingId = await shop.lamp();
  const upload = async () => shop.uploaded(listingId, await png(), "image/png");
  const [old, unput, young, attached] = [await upload(), (await shop.begin(listingId)).media!.id, await upload(), await shop.attached(listingId)];
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    "update catalog.media set created_at = created_at - interval '25 hours' where id = any($1::uuid[])", [[old, unput, attached].map(uuidOf)]));
  const { runtime } = shop.catalog;
  expect([await mediaSweep.sweep(runtime), await mediaSweep.sweep(runtime)]).toEqual([2, 0]);
  const left = await runtime.database.rows<{ id: string }>("select id from catalog.media where listing_id = $1 order by id", [uuidOf(listingId)]);
  expect(left.map(({ id }) => id)).toEqual([young, attached].map(uuidOf).toSorted());
  expect(await Promise.all([old, young, attached].map(async (id) => (await runtime.objects.head(uploadKey(id))) !== null))).toEqual([false, true, true]);
});
