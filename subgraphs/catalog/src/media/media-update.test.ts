import { expect } from "vitest";
import { mutated } from "@souk/test/mutated";
import { test } from "@souk/test/media";
import { person } from "@souk/test/subgraph-under-test";

test("what a picture shows is said anew by those who write its listing, and told when it changed", async ({ shop }) => {
  const listingId = await shop.lamp();
  const id = await shop.attached(listingId);
  const update = (altText: string, as = shop.owner, of: string = id) => mutated<{ altText: string }>(shop, as, "mediaUpdate", { id: of, input: { altText }, fields: "media { altText position }" });
  expect(await update("A lamp on a table.")).toEqual({ media: { altText: "A lamp on a table.", position: 0 }, userErrors: [] });
  await update("A lamp on a table.");
  expect((await shop.told(id)).filter((type) => type === "media.updated")).toHaveLength(1);
  expect((await update("")).media!.altText).toBe("");

  expect((await update("x".repeat(501))).userErrors).toMatchObject([{ code: "TOO_LONG", path: ["input", "altText"] }]);
  expect((await update("Mine.", person())).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  await expect(update("Ours.", person({ memberships: [{ of: shop.sellerId, role: "SELLER_FULFILMENT" }] }))).rejects.toThrow("FORBIDDEN");
  const { media: begun } = await shop.begin(listingId);
  expect((await update("Not there yet.", shop.owner, begun!.id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
  await shop.detach(id);
  expect((await update("Gone.")).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
});
