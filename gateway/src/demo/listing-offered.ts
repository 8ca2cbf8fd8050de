import { demoPicture } from "@souk/catalog/demo-picture";
import {
  AttachPictureDocument, DraftListingDocument, PublishListingDocument, SellerListingsDocument, SetDigitalGoodsDocument, SetVariantsDocument, StockShelvesDocument, UploadPictureDocument,
} from "@souk/schema/client/documents";
import { present } from "@souk/shared/assert";
import type { DemoMarket, DemoShop, OfferedListing } from "./demo-market.ts";
import { demoKey, give } from "./give.ts";
import type { DemoGoods } from "./goods.ts";

const listingsMax = 50;      // of a demo shop, that is all

/** What a shop offers and has begun, by title. */
export async function offeredBy({ id, owner: { graph } }: DemoShop): Promise<ReadonlyMap<string, OfferedListing>> {
  const { seller } = await give(graph, SellerListingsDocument, { id, first: listingsMax });
  return new Map(seller?.listings?.edges.map(({ node }) => [node.title, node]));
}

/**
 * Offers something as its seller does: draft, variants, stock, picture, publication. Repeatable: what is published is left as it is,
 * what was begun is gone on with.
 */
export async function listingOffered({ shops }: DemoMarket, goods: DemoGoods, categoryId: string): Promise<void> {
  const shop = present(shops.get(goods.shop), goods.shop);
  const known = (await offeredBy(shop)).get(goods.title);
  if (known && known.state !== "DRAFT") return;
  const { owner: { graph } } = shop;
  const { title, description, kind, condition = null, attributes } = goods;
  const key = (step: string) => demoKey(goods.shop, title, step);
  const listing = known ?? (await give(graph, DraftListingDocument, { input: { sellerId: shop.id, categoryId, title, description, kind, condition, attributes, idempotencyKey: key("draft") } })).listingCreate.listing!;
  const variants = await variantsSet(shop, goods, listing);
  if (variants) await variantsGiven(shop, goods, variants);
  await pictureAttached(shop, listing.id, goods);
  await give(graph, PublishListingDocument, { id: listing.id, input: { idempotencyKey: key("publish") } });
}

interface PricedVariant { readonly id: string }

/** Prices what can be chosen. @returns null where it was priced already */
async function variantsSet({ owner: { graph } }: DemoShop, { shop, title, option, variants }: DemoGoods, listing: { readonly id: string; readonly version: number } & Partial<OfferedListing>): Promise<readonly PricedVariant[] | null> {
  if (listing.variants?.length === variants.length && listing.variants.every(({ price }) => price)) return null;
  const { variantsBulkSet } = await give(graph, SetVariantsDocument, { id: listing.id, input: {
    expectedVersion: listing.version, currency: "EUR", optionNames: option ? [option] : [],
    variants: variants.map(({ choice, cents }) => ({ optionValues: choice ? [choice] : [], priceMinor: String(cents) })), idempotencyKey: demoKey(shop, title, "variants"),
  } });
  return variantsBulkSet.listing!.variants;
}

/** Puts things on the shelf, and says what buyers of a download get. */
async function variantsGiven({ owner: { graph } }: DemoShop, { shop, title, variants, given }: DemoGoods, priced: readonly PricedVariant[]): Promise<void> {
  const changes = variants.flatMap(({ stock }, at) => (stock ? [{ variantId: priced[at]!.id, delta: stock, reason: "RECEIVED" as const }] : []));
  if (changes.length > 0) await give(graph, StockShelvesDocument, { input: { changes, idempotencyKey: demoKey(shop, title, "stock") } });
  if (given) for (const { id } of priced) await give(graph, SetDigitalGoodsDocument, { id, input: { ...given, idempotencyKey: demoKey(shop, title, "goods") } });
}

/** Uploads a picture and takes it into its listing. Repeatable. @throws Error when the upload is refused */
export async function pictureAttached({ owner: { graph } }: DemoShop, listingId: string, { picture, altText }: Pick<DemoGoods, "picture" | "altText">): Promise<void> {
  const bytes = await demoPicture(picture);
  const { mediaUploadCreate: { media, uploadUrl, headers } } = await give(graph, UploadPictureDocument, { input: { listingId, contentType: "image/jpeg", byteSize: bytes.length, idempotencyKey: demoKey(listingId, "picture") } });
  if (!media || !uploadUrl) return;      // it was attached before
  const { status } = await fetch(uploadUrl, { method: "PUT", body: new Uint8Array(bytes), headers: (headers ?? []).map(({ name, value }): [string, string] => [name, value]) });
  if (status !== 204) throw new Error(`the upload of a picture was answered ${status}`);
  await give(graph, AttachPictureDocument, { id: media.id, input: { altText, idempotencyKey: demoKey(listingId, "attach") } });
}
