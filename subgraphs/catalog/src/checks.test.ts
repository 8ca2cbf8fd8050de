import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/catalog";

/** Breaks data as a bug or a hand in the database might, past foreign keys and triggers; then mends it. */
const plants: readonly [name: string, breaks: string, mends: string][] = [
  ["C21", "update catalog.category set path = array[$listing, $parent, $child] where id = $child",
    "update catalog.category set path = array[$parent, $child] where id = $child"],
  ["C22", "insert into catalog.attribute_definition (category_id, key, label, kind, is_required, position) values ($child, 'height', 'Height', 'DECIMAL', false, 0)",
    "delete from catalog.attribute_definition where category_id = $child"],
  ["C23", `update catalog.listing set attributes = '{"height": "tall"}' where id = $listing`, `update catalog.listing set attributes = '{"height": 3}' where id = $listing`],
  ["C24", "update catalog.listing set version = 9 where id = $listing", "update catalog.listing set version = 1 where id = $listing"],
  ["C25", "update catalog.listing set seller_id = $child where id = $listing", "update catalog.listing set seller_id = $seller where id = $listing"],
  ["C27", "update catalog.variant set price_minor = 7 where listing_id = $listing", "update catalog.variant set price_minor = null where listing_id = $listing"],
  ["C28", "update catalog.variant set option_values = '{S}' where listing_id = $listing", "update catalog.variant set option_values = '{}' where listing_id = $listing"],
  ["C29", "insert into catalog.price_break select 7, id, n from catalog.variant, generate_series(2, 3) n where listing_id = $listing", "delete from catalog.price_break"],
  ["C31", `insert into catalog.media (id, listing_id, content_type, byte_size, state, position) values ($listing, $listing, 'image/png', 1, 'UPLOADED', 1)`,
    "delete from catalog.media where listing_id = $listing"],
  ["C32", `insert into catalog.media (id, listing_id, content_type, byte_size, state, position, width, height, widths) values ($listing, $listing, 'image/png', 1, 'READY', 0, 320, 200, '{320}')`,
    "delete from catalog.media where listing_id = $listing"],
  ["C33", "insert into catalog.collection_listing (collection_id, listing_id, pin) values ($child, $listing, 1)", "delete from catalog.collection_listing"],
  ["C34", "insert into catalog.search_pin (language, query, listing_ids) values ('en', 'lamp', array[$listing, $child])", "delete from catalog.search_pin"],
  ["C35", "insert into catalog.favourite (user_id, listing_id) values ($child, $listing)", "delete from catalog.favourite"],
  ["C36", "insert into catalog.collection (id, slug, name) values ($child, 'untold', 'Untold')", "delete from catalog.collection"],
  ["C37", `insert into catalog.listing_import (id, seller_id, byte_size, is_submitted, format) values ($listing, $seller, 1, false, 'SOUK_CSV');
           insert into catalog.listing_import_row (import_id, listing_id, row_number, status, key) values ($listing, $listing, 2, 'CREATED', 'k')`,
    "update catalog.listing_import set created = 1, rows_read = 2"],
  ["C38", "update catalog.listing_import set seller_id = $child", "delete from catalog.listing_import_row; delete from catalog.listing_import"],
  ["C39", "insert into catalog.listing_key (seller_id, key, listing_id) values ($child, 'k', $listing)", "delete from catalog.listing_key"],
  ["C26", "update catalog.listing set state = 'PAUSED' where id = $listing", "update catalog.listing set state = 'DRAFT' where id = $listing"],
];

describe("the invariants of catalog", () => {
  test("hold after categories and drafts were written, and each finds its violation", async ({ world, scratch }) => {
    const parent = await world.category({ attributes: [{ key: "height", label: "Height", kind: "DECIMAL" }] });
    const child = await world.category({ parentId: parent.id });
    const listing = await world.draft({ categoryId: child.id, attributes: [{ key: "height", number: "3" }] });
    const ids: Record<string, string> = { $parent: parent.id, $child: child.id, $listing: listing.id, $seller: world.sellerId };
    const run = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(
      `set session_replication_role = replica; ${sql.replace(/\$\w+/g, (name) => `'${uuidOf(ids[name]!)}'::uuid`)}`));

    expect(await world.catalog.violated()).toEqual([]);
    for (const [name, breaks, mends] of plants) {
      await run(breaks);
      expect(await world.catalog.violated()).toEqual([name]);
      await run(mends);
      expect(await world.catalog.violated()).toEqual([]);
    }
  });
});
