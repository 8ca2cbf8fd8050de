import { freshKey } from "@souk/gateway/demo/graph-client";
import { uuidOf, type Id } from "@souk/shared/ids";
import { listingIn, shippingProfileOf, variantOf } from "./authorisation-objects.ts";
import { asAdmin } from "./cluster.ts";
import type { Person, World } from "./world.ts";

/** A variant that lies on a seller's shelf and can be sent. */
export interface Shelved { readonly owner: Person; readonly sellerId: Id<"sel">; readonly listingId: Id<"lst">; readonly variantId: Id<"var"> }
/** What somebody bought of it. */
export interface OrderMade { readonly checkoutId: Id<"chk">; readonly orderGroupId: Id<"ogr">; readonly orderId: Id<"ord">; readonly lineId: Id<"oln"> }

/** A mutation's payload. @throws Error for a refusal */
async function told<T>(person: Person, mutation: string, fields: string, variables: { readonly id?: string; readonly input: object }): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { [mutation]: payload } = await person.graph.tell<Record<string, T & { readonly userErrors: readonly object[] }>>(
    `mutation (${variables.id ? "$id: ID!, " : ""}$input: ${type}) { ${mutation}(${variables.id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code message path } } }`,
    { ...variables, input: { idempotencyKey: freshKey(), ...variables.input } });
  if (payload!.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload!.userErrors)}`);
  return payload!;
}

/** Publishes a thing of a seller who has said how things are sent, and puts a hundred of it on the shelf. */
export async function shelvedBeside(world: World, owner: Person, sellerId: Id<"sel">, categoryId: Id<"cat">): Promise<Shelved> {
  const listingId = await listingIn(world, owner, sellerId, categoryId, "PUBLISHED");
  const variantId = await variantOf(owner, listingId);
  await told(owner, "inventoryAdjust", "inventoryAdjustment { id }", { input: { changes: [{ variantId, delta: 100, reason: "COUNTED" }] } });
  return { owner, sellerId, listingId, variantId };
}

/** The same of a seller who has said nothing yet: by post, to the whole world. */
export async function shelved(world: World, owner: Person, sellerId: Id<"sel">, categoryId: Id<"cat">): Promise<Shelved> {
  const goods = await shelvedBeside(world, owner, sellerId, categoryId);
  await shippingProfileOf(owner, sellerId);
  return goods;
}

/** Puts some of it into somebody's cart. @returns the line */
export async function cartLineOf(buyer: Person, { variantId }: Shelved): Promise<Id<"cln">> {
  const { cart: { lines } } = await told<{ cart: { lines: { id: Id<"cln">; variant: { id: string } }[] } }>(buyer, "cartLineAdd", "cart { lines { id variant { id } } }", { input: { variantId, quantity: 2 } });
  return lines.find(({ variant }) => variant.id === variantId)!.id;
}

/** Somebody's cart. */
export const cartOf = async (buyer: Person): Promise<Id<"crt">> => (await buyer.graph.tell<{ cart: { id: Id<"crt"> } }>("{ cart { id } }")).cart.id;

/** A checkout that lacks nothing. */
export async function checkoutOf(buyer: Person, goods: Shelved): Promise<{ readonly id: Id<"chk">; readonly version: number }> {
  const line = await cartLineOf(buyer, goods);
  const { checkout: { id } } = await told<{ checkout: { id: Id<"chk"> } }>(buyer, "checkoutStart", "checkout { id }", { input: { lineIds: [line] } });
  const address = { name: "Ada", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };
  return (await told<{ checkout: { id: Id<"chk">; version: number } }>(buyer, "checkoutSetAddress", "checkout { id version }", { id, input: { address } })).checkout;
}

/** An order that is to be paid. */
export async function orderOf(buyer: Person, goods: Shelved): Promise<OrderMade> {
  const { id: checkoutId, version } = await checkoutOf(buyer, goods);
  const { orderGroup: { id: orderGroupId, orders: [order] } } = await told<{ orderGroup: { id: Id<"ogr">; orders: { id: Id<"ord">; lines: { id: Id<"oln"> }[] }[] } }>(
    buyer, "checkoutComplete", "orderGroup { id orders { id lines { id } } }", { id: checkoutId, input: { expectedVersion: version } });
  return { checkoutId, orderGroupId, orderId: order!.id, lineId: order!.lines[0]!.id };
}

/** As if an order had come to this state, unsent, or fetched at the counter. */
export async function orderIn(world: World, buyer: Person, goods: Shelved, state: string, fulfilment = "SHIP"): Promise<OrderMade> {
  const made = await orderOf(buyer, goods);
  await asAdmin(world.database.adminUrl, (admin) => admin.query(
    `update commerce."order" set state = $2, fulfilment = $3, placed_at = clock_timestamp() where id = $1`, [uuidOf(made.orderId), state, fulfilment]));
  return made;
}

/** A parcel of an accepted order, packed or on its way; it can be followed. */
export async function shipmentOf(world: World, buyer: Person, goods: Shelved, state: "PENDING" | "SHIPPED"): Promise<OrderMade & { readonly shipmentId: Id<"shp"> }> {
  const made = await orderIn(world, buyer, goods, "ACCEPTED");
  const tracking = { carrier: "DHL", trackingNumber: "00340", trackingUrl: "https://example.com/00340" };
  const { shipment: { id } } = await told<{ shipment: { id: Id<"shp"> } }>(goods.owner, "shipmentCreate", "shipment { id }", { input: { orderId: made.orderId, ...tracking } });
  if (state === "SHIPPED") await told(goods.owner, "shipmentMarkShipped", "shipment { id }", { id, input: {} });
  return { ...made, shipmentId: id };
}
