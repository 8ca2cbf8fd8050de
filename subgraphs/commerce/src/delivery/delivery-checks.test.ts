import { expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/delivery";

/** Breaks data as a bug or a hand in the database might, past foreign keys; then mends it. */
const plants: readonly [name: string, breaks: string, mends: string][] = [
  ["C40", "update commerce.shipping_profile set seller_id = $other where id = $profile", "update commerce.shipping_profile set seller_id = $seller where id = $profile"],
  ["C40", "update commerce.shipping_profile set is_default = false, archived_at = now() where id = $profile", "update commerce.shipping_profile set archived_at = null where id = $profile"],
  ["C41", "insert into commerce.shipping_zone values ($profile, 9, 'Nowhere')", "delete from commerce.shipping_zone where position = 9"],
  ["C42", "insert into commerce.location (id, seller_id, name, is_pickup, is_default) values ($place, $other, 'Elsewhere', false, false); insert into commerce.shipping_pickup values ($profile, $place)", "delete from commerce.shipping_pickup"],
];

test("the invariants of delivery hold after profiles were written, and each finds its violation", async ({ market, scratch }) => {
  const shop = await market.shop();
  const [profile, listing] = [await market.profile(shop), await market.sold(shop)];
  await market.ask(shop.owner, "shippingProfileAssign", { listingIds: [listing] }, { id: profile });
  const ids: Record<string, string> = { $profile: profile, $seller: shop.sellerId, $other: newId("sel"), $place: newId("loc") };
  const run = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(
    `set session_replication_role = replica; ${sql.replace(/\$\w+/g, (name) => `'${uuidOf(ids[name]!)}'::uuid`)}`));
  expect(await market.commerce.violated()).toEqual([]);
  for (const [name, breaks, mends] of plants) {
    await run(breaks);
    expect(await market.commerce.violated()).toEqual([name]);
    await run(mends);
    expect(await market.commerce.violated()).toEqual([]);
  }
});
