import {
  AddToCartDocument, AttachPictureDocument, CompleteCheckoutDocument, CreateShippingProfileDocument, DraftListingDocument, OpenSellerDocument, PackParcelDocument, PublishListingDocument, RegisterDocument, SendParcelDocument,
  SetCheckoutAddressDocument, SetVariantsDocument, SignInDocument, StartCheckoutDocument, StockShelvesDocument, SubmitSellerDocument, UploadPictureDocument, VerifyEmailDocument,
  type CompleteCheckoutMutation, type SellerState, type SellerType,
} from "@souk/schema/client/documents";
import { freshKey } from "@souk/gateway/demo/graph-client";
import type { FrontEnd } from "./front-end.ts";
import { png } from "./pictures.ts";
import { passwordOfPeople, type World } from "./world.ts";

/** What is to be paid at once. */
export type Group = NonNullable<CompleteCheckoutMutation["checkoutComplete"]["orderGroup"]>;

/** For one request. */
export const key = () => ({ idempotencyKey: freshKey() });

/** Registers, confirms by the mail and signs in. */
export async function settled(world: World, front: FrontEnd, displayName: string): Promise<void> {
  const email = `${displayName.toLowerCase()}@journey.souk.test`;
  await front.give(RegisterDocument, { input: { email, password: passwordOfPeople, displayName, ...key() } });
  const { token } = await world.mailTo(email, /token=/);
  await front.give(VerifyEmailDocument, { input: { token: token! } });
  const { sessionCreate } = await front.give(SignInDocument, { input: { email, password: passwordOfPeople } });
  front.signedIn(sessionCreate.accessToken!);
}

/** Opens a shop that sends parcels everywhere, and hands it in. @returns its id and how it stands */
export async function shopOpened(front: FrontEnd, name: string, type: SellerType): Promise<{ readonly id: string; readonly state: SellerState | null }> {
  const { sellerOpen: { seller } } = await front.give(OpenSellerDocument, { input: { name, handle: name.toLowerCase().replaceAll(/\W+/g, "-"), type, country: "DE", ...key() } });
  const zones = [{ name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency: "EUR", priceMinor: "500", minDays: 3, maxDays: 9 }] }];
  await front.give(CreateShippingProfileDocument, { input: { sellerId: seller!.id, name: "Parcels", zones, ...key() } });
  return (await front.give(SubmitSellerDocument, { id: seller!.id, input: key() })).sellerSubmit.seller!;
}

/** Lists something in these colours, with a picture and ten of each on the shelf. */
export async function listed(front: FrontEnd, sellerId: string, categoryId: string, title: string, colours: readonly string[]): Promise<{ readonly id: string; readonly variantIds: readonly string[] }> {
  const attributes = [{ key: "colour", text: colours.join(" and ") }, { key: "height", number: "30" }];
  const { listingCreate: { listing } } = await front.give(DraftListingDocument, { input: { sellerId, categoryId, kind: "PHYSICAL", title, description: "Made by hand.", condition: "NEW", attributes, ...key() } });
  const { id, version } = listing!;
  const { variantsBulkSet } = await front.give(SetVariantsDocument, { id, input: {
    expectedVersion: version, currency: "EUR", optionNames: ["Colour"], variants: colours.map((colour) => ({ optionValues: [colour], priceMinor: "2000" })), ...key(),
  } });
  const variantIds = variantsBulkSet.listing!.variants.map((variant) => variant.id);
  await front.give(StockShelvesDocument, { input: { changes: variantIds.map((variantId) => ({ variantId, delta: 10, reason: "RECEIVED" as const })), ...key() } });
  const bytes = await png();
  const { mediaUploadCreate: { media, uploadUrl, headers } } = await front.give(UploadPictureDocument, { input: { listingId: id, contentType: "image/png", byteSize: bytes.length, ...key() } });
  const { status } = await fetch(uploadUrl!, { method: "PUT", body: new Uint8Array(bytes), headers: headers!.map(({ name, value }): [string, string] => [name, value]) });
  if (status !== 204) throw new Error(`the upload was answered ${status}`);
  await front.give(AttachPictureDocument, { id: media!.id, input: { altText: title, ...key() } });
  await front.give(PublishListingDocument, { id, input: key() });
  return { id, variantIds };
}

const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };

/** From the cart to what is to be paid: two of each. */
export async function bought(front: FrontEnd, variantIds: readonly string[]): Promise<Group> {
  for (const variantId of variantIds) await front.give(AddToCartDocument, { input: { variantId, quantity: 2, ...key() } });
  const { checkoutStart } = await front.give(StartCheckoutDocument, { input: key() });
  const { checkoutSetAddress: { checkout } } = await front.give(SetCheckoutAddressDocument, { id: checkoutStart.checkout!.id, input: { address: home, ...key() } });
  return (await front.give(CompleteCheckoutDocument, { id: checkout!.id, input: { expectedVersion: checkout!.version, ...key() } })).checkoutComplete.orderGroup!;
}

/** All of an order, in one parcel. */
export async function sent(front: FrontEnd, orderId: string): Promise<void> {
  const { shipmentCreate } = await front.give(PackParcelDocument, { input: { orderId, carrier: "DHL", ...key() } });
  await front.give(SendParcelDocument, { id: shipmentCreate.shipment!.id, input: { trackingNumber: "00340", ...key() } });
}

/** What a browser sends from a page of the provider's, where somebody has chosen something. @throws Error when the page refuses */
export async function chosen(page: string, choice: Readonly<Record<string, string>>): Promise<void> {
  const url = new URL(page);
  for (const [name, value] of Object.entries(choice)) url.searchParams.set(name, value);
  const answer = await fetch(url, { redirect: "manual" });
  if (answer.status >= 400) throw new Error(`the page answered ${answer.status}: ${await answer.text()}`);
}
