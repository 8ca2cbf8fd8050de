import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { sellerPlanted } from "@souk/test/seller-planted";
import { test } from "@souk/test/catalog";
import { demoCatalog } from "./demo.ts";

describe("the demo catalog", () => {
  test("fills an empty market, keeps every invariant, and changes nothing the second time", async ({ world, scratch }) => {
    const sellers = [{ id: await sellerPlanted(scratch), ownerId: newId("usr") }, { id: await sellerPlanted(scratch), ownerId: newId("usr") }];
    expect(await demoCatalog(world.catalog.runtime, { sellers })).toEqual({ categories: 13, listings: 6 });
    const state = () => world.catalog.runtime.database.rows(
      "select c.id, c.version from catalog.category c union all select l.id, l.version from catalog.listing l order by 1");
    const before = await state();
    expect(await world.catalog.runtime.database.rows("select state, count(*)::int from catalog.listing group by state order by state")).toEqual([{ state: "DRAFT", count: 1 }, { state: "PUBLISHED", count: 5 }]);
    expect(await demoCatalog(world.catalog.runtime, { sellers })).toEqual({ categories: 0, listings: 0 });
    expect(await state()).toEqual(before);
    expect(await world.catalog.violated()).toEqual([]);
  });

  test("has listings that fit their categories, whoever gets them", async ({ world, scratch }) => {
    const sellers = await Promise.all([1, 2, 3].map(async () => ({ id: await sellerPlanted(scratch), ownerId: newId("usr") })));
    expect((await demoCatalog(world.catalog.runtime, { sellers })).listings).toBe(9);
  });
});
