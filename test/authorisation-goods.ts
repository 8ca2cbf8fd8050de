import { freshKey } from "@souk/gateway/demo/graph-client";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { variantOf } from "./authorisation-objects.ts";
import { orderIn, type OrderMade, type Shelved } from "./authorisation-orders.ts";
import { asAdmin } from "./cluster.ts";
import type { Person, World } from "./world.ts";

/** A variant of a seller's, in a draft, that is downloaded. */
export async function digitalOf(person: Person, sellerId: Id<"sel">, categoryId: Id<"cat">): Promise<Id<"var">> {
  const { listingCreate } = await person.graph.tell<{ listingCreate: { listing: { id: Id<"lst"> } } }>(
    "mutation ($input: ListingCreateInput!) { listingCreate(input: $input) { listing { id } } }",
    { input: { sellerId, categoryId, kind: "DIGITAL", title: "A song", price: { minor: "99", currency: "EUR" }, idempotencyKey: freshKey() } });
  return variantOf(person, listingCreate.listing.id);
}

/** As if a file were handed out of a variant; nothing lies behind it. */
export async function goodsPlanted(world: World, { variantId, listingId, sellerId }: Pick<Shelved, "variantId" | "listingId" | "sellerId">): Promise<void> {
  const [of, fileId] = [[variantId, listingId, sellerId].map(uuidOf), uuidOf(newId("dfl"))];
  await asAdmin(world.database.adminUrl, async (admin) => {
    await admin.query("insert into commerce.digital_goods (variant_id, listing_id, seller_id, is_given) values ($1, $2, $3, true) on conflict do nothing", of);
    await admin.query("insert into commerce.digital_file (id, variant_id, seller_id, file_name, byte_size, is_kept) values ($1, $2, $3, 'song.mp3', 5, true)", [fileId, of[0], of[2]]);
    await admin.query("insert into commerce.digital_goods_version (variant_id, version, file_id, actor) values ($1, 1, $2, 'test') on conflict do nothing", [of[0], fileId]);
  });
}

/** As if it had been handed out to somebody who bought it. */
export async function handedOutOf(world: World, buyer: Person, goods: Shelved): Promise<OrderMade> {
  const made = await orderIn(world, buyer, goods, "DELIVERED");
  await goodsPlanted(world, goods);
  await asAdmin(world.database.adminUrl, (admin) => admin.query(
    "insert into commerce.order_line_goods (order_line_id, variant_id, version) values ($1, $2, 1)", [uuidOf(made.lineId), uuidOf(goods.variantId)]));
  return made;
}
