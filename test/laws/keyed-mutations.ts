import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, getNamedType, isCompositeType, isInputObjectType } from "graphql";
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { schemaFolder } from "@souk/schema/subgraphs";
import type { Id } from "@souk/shared/ids";
import { categoryBy, couponOf, draftOf, favouriteOf, importUploadedOf, invitationOf, listingIn, locationOf, memberOf, pictureOf, promotionActive, promotionOf, sellerOf, shippingProfileOf, uploadOf, variantOf, versionOf } from "../authorisation-objects.ts";
import { cartLineOf, checkoutOf, orderIn, orderOf, shelved, shipmentOf, type Shelved } from "../authorisation-orders.ts";
import type { Person, World } from "../world.ts";

/** What stands ready for a mutation: nobody else acts on these objects. */
export interface Stage {
  readonly world: World;
  readonly owner: Person;
  /** A name of its own, for whatever must be unique. */
  readonly name: string;
  readonly categoryId: Id<"cat">;
}

/** A request that must be granted, but for its key; `other` is another one, which the same key must not be good for: null where nothing else can be asked. */
export interface KeyedRequest {
  /** Who sends it; a stranger when it is nobody. */
  readonly person?: Person;
  readonly id?: string;
  readonly input: object;
  readonly other: object | null;
}

const seller = (stage: Stage, also?: { readonly isHandedIn: boolean }) => sellerOf(stage.owner, stage.name, also);
const draft = async (stage: Stage) => draftOf(stage.owner, await seller(stage), stage.categoryId);
const ofOwner = ({ owner }: Stage) => ({ person: owner });

async function promotionStep(stage: Stage, make: typeof promotionOf): Promise<KeyedRequest> {
  const sellerId = await seller(stage);
  return { ...ofOwner(stage), id: await make(stage.owner, sellerId), input: {}, other: { id: await make(stage.owner, sellerId) } };
}

/** Somebody who buys, and what is for sale: two sellers' things. */
async function shopping(stage: Stage): Promise<{ readonly buyer: Person; readonly goods: Shelved; readonly others: Shelved }> {
  const sellerId = await seller(stage);
  return {
    buyer: await stage.world.person(`${stage.name}-buyer`),
    goods: await shelved(stage.world, stage.owner, sellerId, stage.categoryId), others: await shelved(stage.world, stage.owner, sellerId, stage.categoryId),
  };
}
/** An open checkout; the other request says something else, or is for another one. */
async function checkoutStep(stage: Stage, input: (goods: Shelved, version: number) => object = () => ({}), other?: (goods: Shelved, version: number) => object): Promise<KeyedRequest> {
  const { buyer, goods } = await shopping(stage);
  const { id, version } = await checkoutOf(buyer, goods);
  return { person: buyer, id, input: input(goods, version), other: other?.(goods, version) ?? { id: (await checkoutOf(buyer, goods)).id } };
}
const addressIn = (city: string) => ({ address: { name: "Ben", line1: "Street 1", postalCode: "10115", city, country: "DE" } });
/** An order in a state, moved by its buyer or its seller; the other request is for another order, or says something else. */
async function orderStep(stage: Stage, state: string, by: "buyer" | "seller", { input = {}, other, fulfilment = "SHIP" }: { readonly input?: object; readonly other?: object; readonly fulfilment?: string } = {}): Promise<KeyedRequest> {
  const { buyer, goods } = await shopping(stage);
  const { orderId } = await orderIn(stage.world, buyer, goods, state, fulfilment);
  return { person: by === "buyer" ? buyer : stage.owner, id: orderId, input, other: other ?? { id: (await orderIn(stage.world, buyer, goods, state, fulfilment)).orderId } };
}
/** A parcel; the other request is for another one. */
async function shipmentStep(stage: Stage, state: "PENDING" | "SHIPPED"): Promise<KeyedRequest> {
  const { buyer, goods } = await shopping(stage);
  const [one, another] = [await shipmentOf(stage.world, buyer, goods, state), await shipmentOf(stage.world, buyer, goods, state)];
  return { ...ofOwner(stage), id: one.shipmentId, input: {}, other: { id: another.shipmentId } };
}

/** One request for each mutation with a key. A mutation that is added to the graph gets its row here. */
export const keyedRequests: Readonly<Record<string, (stage: Stage) => Promise<KeyedRequest>>> = {
  userRegister: async ({ name }) => {
    const input = { email: `${name}-new@souk.test`, password: "a lamp in the window", displayName: name };
    return { input, other: { ...input, displayName: "Somebody else" } };
  },
  userUpdate: async ({ owner, name }) => {
    const { me } = await owner.graph.tell<{ me: { version: number } }>("{ me { version } }");
    const input = { displayName: name, expectedVersion: me.version };
    return { person: owner, input, other: { ...input, displayName: "Somebody else" } };
  },
  sellerOpen: async (stage) => {
    const input = { name: "Lamps", handle: stage.name, type: "INDIVIDUAL", country: "DE" };
    return { ...ofOwner(stage), input, other: { ...input, handle: `${stage.name}-2` } };
  },
  sellerUpdate: async (stage) => {
    const id = await seller(stage);
    const input = { name: "Brighter lamps", expectedVersion: await versionOf(stage.owner, id) };
    return { ...ofOwner(stage), id, input, other: { ...input, name: "Darker lamps" } };
  },
  // Nothing but the key stands in this input: the other request is for another seller.
  sellerSubmit: async (stage) => ({ ...ofOwner(stage), id: await seller(stage, { isHandedIn: false }), input: {}, other: { id: await sellerOf(stage.owner, `${stage.name}-2`) } }),
  sellerMemberInvite: async (stage) => {
    const input = { email: `${stage.name}-new@souk.test`, role: "SELLER_FULFILMENT" };
    return { ...ofOwner(stage), id: await seller(stage), input, other: { ...input, role: "SELLER_FINANCE" } };
  },
  sellerMemberAccept: async (stage) => {
    const token = await invitationOf(stage.world, stage.owner, await seller(stage), `${stage.name}-invited@souk.test`);
    return { person: await stage.world.person(`${stage.name}-friend`), input: { token }, other: { token: "another" } };
  },
  sellerMemberRoleSet: async (stage) => {
    const id = await seller(stage);
    const { userId } = await memberOf(stage.world, stage.owner, id, `${stage.name}-member`);
    return { ...ofOwner(stage), id, input: { userId, role: "SELLER_FINANCE" }, other: { userId, role: "SELLER_MANAGER" } };
  },
  sellerMemberRemove: async (stage) => {
    const id = await seller(stage);
    const { userId } = await memberOf(stage.world, stage.owner, id, `${stage.name}-member`);
    return { ...ofOwner(stage), id, input: { userId }, other: { userId: stage.owner.userId } };
  },
  listingCreate: async (stage) => {
    const input = { sellerId: await seller(stage), categoryId: stage.categoryId, kind: "PHYSICAL", title: "A lamp" };
    return { ...ofOwner(stage), input, other: { ...input, title: "Another lamp" } };
  },
  listingUpdate: async (stage) => {
    const id = await draftOf(stage.owner, await seller(stage), stage.categoryId);
    const input = { expectedVersion: 1, title: "A brighter lamp" };
    return { ...ofOwner(stage), id, input, other: { ...input, title: "A darker lamp" } };
  },
  variantsBulkSet: async (stage) => {
    const id = await draftOf(stage.owner, await seller(stage), stage.categoryId);
    const input = { expectedVersion: 1, optionNames: ["Size"], currency: "EUR", variants: [{ optionValues: ["S"], priceMinor: "1000" }, { optionValues: ["M"], priceMinor: "1200" }] };
    return { ...ofOwner(stage), id, input, other: { ...input, currency: "USD" } };
  },
  locationCreate: async (stage) => {
    const input = { sellerId: await seller(stage), name: "Cellar" };
    return { ...ofOwner(stage), input, other: { ...input, name: "Attic" } };
  },
  locationUpdate: async (stage) => {
    const input = { expectedVersion: 1, name: "Cellar" };
    return { ...ofOwner(stage), id: await locationOf(stage.owner, await seller(stage)), input, other: { ...input, name: "Attic" } };
  },
  locationArchive: (stage) => locationStep(stage),
  locationRestore: (stage) => locationStep(stage),
  inventoryAdjust: async (stage) => {
    const changes = [{ variantId: await variantOf(stage.owner, await draft(stage)), delta: 3, reason: "RECEIVED" }];
    return { ...ofOwner(stage), input: { changes }, other: { changes: [{ ...changes[0], delta: 4 }] } };
  },
  inventoryPolicySet: async (stage) => ({
    ...ofOwner(stage), id: await variantOf(stage.owner, await draft(stage)), input: { policy: "UNIQUE" }, other: { policy: "UNLIMITED" },
  }),
  shippingProfileCreate: async (stage) => {
    const input = { sellerId: await seller(stage), name: "Parcels", zones: [] };
    return { ...ofOwner(stage), input, other: { ...input, name: "Letters" } };
  },
  shippingProfileUpdate: async (stage) => {
    const input = { expectedVersion: 1, name: "Parcels" };
    return { ...ofOwner(stage), id: await shippingProfileOf(stage.owner, await seller(stage)), input, other: { ...input, name: "Letters" } };
  },
  // Nothing but the key stands in this input: the other request is for another profile.
  shippingProfileArchive: async (stage) => {
    const sellerId = await seller(stage);
    return { ...ofOwner(stage), id: await shippingProfileOf(stage.owner, sellerId), input: {}, other: { id: await shippingProfileOf(stage.owner, sellerId) } };
  },
  shippingProfileAssign: async (stage) => {
    const sellerId = await seller(stage);
    const [listingId, other] = [await draftOf(stage.owner, sellerId, stage.categoryId), await draftOf(stage.owner, sellerId, stage.categoryId)];
    return { ...ofOwner(stage), id: await shippingProfileOf(stage.owner, sellerId), input: { listingIds: [listingId] }, other: { listingIds: [other] } };
  },
  promotionCreate: async (stage) => {
    const input = { sellerId: await seller(stage), name: "A tenth", kind: "PERCENT", percentBps: 1_000, scope: "ALL", costBearer: "SELLER", isAutomatic: false, isStackable: false };
    return { ...ofOwner(stage), input, other: { ...input, percentBps: 2_000 } };
  },
  promotionUpdate: async (stage) => {
    const input = { expectedVersion: 1, percentBps: 2_000 };
    return { ...ofOwner(stage), id: await promotionOf(stage.owner, await seller(stage)), input, other: { ...input, percentBps: 3_000 } };
  },
  // Nothing but the key stands in these inputs: the other request is for another promotion.
  promotionActivate: async (stage) => promotionStep(stage, promotionOf),
  promotionPause: async (stage) => promotionStep(stage, promotionActive),
  promotionEnd: async (stage) => promotionStep(stage, promotionOf),
  couponCodeCreate: async (stage) => {
    const input = { code: `${stage.name.toUpperCase().slice(-20)}-TENTH`, usesMax: 100 };
    return { ...ofOwner(stage), id: await promotionOf(stage.owner, await seller(stage)), input, other: { ...input, usesMax: 200 } };
  },
  couponCodeEnd: async (stage) => {
    const promotionId = await promotionOf(stage.owner, await seller(stage));
    return { ...ofOwner(stage), id: await couponOf(stage.owner, promotionId), input: {}, other: { id: await couponOf(stage.owner, promotionId) } };
  },
  mediaUploadCreate: async (stage) => {
    const input = { listingId: await draft(stage), contentType: "image/png", byteSize: 1_000 };
    return { ...ofOwner(stage), input, other: { ...input, byteSize: 2_000 } };
  },
  mediaAttach: async (stage) => {
    const input = { altText: "A lamp." };
    return { ...ofOwner(stage), id: await uploadOf(stage.owner, await draft(stage)), input, other: { altText: "Another lamp." } };
  },
  mediaReorder: async (stage) => {
    const id = await draft(stage);
    const [first, second] = [await pictureOf(stage.owner, id), await pictureOf(stage.owner, id)];
    return { ...ofOwner(stage), id, input: { mediaIds: [second, first] }, other: { mediaIds: [first, second] } };
  },
  mediaUpdate: async (stage) => ({ ...ofOwner(stage), id: await pictureOf(stage.owner, await draft(stage)), input: { altText: "A lamp." }, other: { altText: "Another lamp." } }),
  favouriteAdd: async (stage) => {
    const { person, id: listingId, other } = await listingStep(stage, "PUBLISHED");
    await favouriteOf(person!, (other as { id: string }).id);      // a person's first one also makes the row that they are locked by
    return { person: person!, input: { listingId }, other: { listingId: (other as { id: string }).id } };
  },
  favouriteRemove: async (stage) => {
    const { person, id: listingId, other } = await listingStep(stage, "PUBLISHED");
    await favouriteOf(person!, listingId!);
    return { person: person!, input: { listingId }, other: { listingId: (other as { id: string }).id } };
  },
  // Nothing but the key stands in this input: the other request is for another picture.
  mediaDetach: async (stage) => {
    const listingId = await draft(stage);
    return { ...ofOwner(stage), id: await pictureOf(stage.owner, listingId), input: {}, other: { id: await pictureOf(stage.owner, listingId) } };
  },
  cartLineAdd: async (stage) => {
    const { buyer, goods: { variantId } } = await shopping(stage);
    return { person: buyer, input: { variantId, quantity: 1 }, other: { variantId, quantity: 2 } };
  },
  cartLineUpdate: async (stage) => {
    const { buyer, goods } = await shopping(stage);
    return { person: buyer, id: await cartLineOf(buyer, goods), input: { quantity: 1 }, other: { quantity: 3 } };
  },
  cartLineRemove: async (stage) => {
    const { buyer, goods, others } = await shopping(stage);
    return { person: buyer, id: await cartLineOf(buyer, goods), input: {}, other: { id: await cartLineOf(buyer, others) } };
  },
  // Its input is the key and the guest token that was held: nothing else can be asked.
  cartMerge: async (stage) => ({ person: await stage.world.person(`${stage.name}-buyer`), input: {}, other: null }),
  checkoutStart: async (stage) => {
    const { buyer, goods, others } = await shopping(stage);
    const [line, other] = [await cartLineOf(buyer, goods), await cartLineOf(buyer, others)];
    return { person: buyer, input: { lineIds: [line] }, other: { lineIds: [other] } };
  },
  checkoutSetAddress: (stage) => checkoutStep(stage, () => addressIn("Berlin"), () => addressIn("Bonn")),
  checkoutSelectDelivery: (stage) => checkoutStep(stage, ({ sellerId }) => ({ sellerId, optionId: "ship:post" }), ({ sellerId }) => ({ sellerId, optionId: "ship:express" })),
  checkoutApplyCodes: (stage) => checkoutStep(stage, () => ({ codes: [] }), () => ({ codes: ["TENTH"] })),
  checkoutRefresh: (stage) => checkoutStep(stage),
  checkoutComplete: (stage) => checkoutStep(stage, (_, expectedVersion) => ({ expectedVersion }), (_, version) => ({ expectedVersion: version + 1 })),
  checkoutReopen: async (stage) => {
    const { buyer, goods } = await shopping(stage);
    return { person: buyer, id: (await orderOf(buyer, goods)).checkoutId, input: {}, other: { id: (await orderOf(buyer, goods)).checkoutId } };
  },
  orderAccept: (stage) => orderStep(stage, "PLACED", "seller"),
  orderDecline: (stage) => orderStep(stage, "PLACED", "seller", { input: { reason: "They are cracked." }, other: { reason: "They are gone." } }),
  orderCancel: (stage) => orderStep(stage, "ACCEPTED", "buyer", { input: { reason: "It is too big." }, other: { reason: "It is too small." } }),
  orderConfirmDelivery: (stage) => orderStep(stage, "FULFILLED", "buyer"),
  orderHandOver: (stage) => orderStep(stage, "ACCEPTED", "seller", { fulfilment: "PICKUP" }),
  orderComplete: (stage) => orderStep(stage, "DELIVERED", "buyer"),
  orderReorder: (stage) => orderStep(stage, "DELIVERED", "buyer"),
  shipmentCreate: async (stage) => {
    const { id: orderId, person } = await orderStep(stage, "ACCEPTED", "seller");
    return { person: person!, input: { orderId, carrier: "DHL" }, other: { orderId, carrier: "GLS" } };
  },
  shipmentMarkShipped: (stage) => shipmentStep(stage, "PENDING"),
  shipmentMarkDelivered: (stage) => shipmentStep(stage, "SHIPPED"),
  shipmentCancel: (stage) => shipmentStep(stage, "PENDING"),
  listingDuplicate: (stage) => listingStep(stage, "PAUSED"),
  listingImportCreate: async (stage) => {
    const input = { sellerId: await seller(stage), categoryId: stage.categoryId, format: "SOUK_CSV", currency: "EUR", isSubmitted: false, byteSize: 1_000 };
    return { ...ofOwner(stage), input, other: { ...input, byteSize: 2_000 } };
  },
  listingImportStart: async (stage) => {
    const sellerId = await seller(stage);
    return { ...ofOwner(stage), id: await importUploadedOf(stage.owner, sellerId, stage.categoryId), input: {}, other: { id: await importUploadedOf(stage.owner, sellerId, stage.categoryId) } };
  },
  listingImportCancel: async (stage) => {
    const sellerId = await seller(stage);
    return { ...ofOwner(stage), id: await importUploadedOf(stage.owner, sellerId, stage.categoryId), input: {}, other: { id: await importUploadedOf(stage.owner, sellerId, stage.categoryId) } };
  },
  listingExportCreate: async (stage) => {
    const input = { sellerId: await seller(stage), format: "JSON_LINES" };
    return { ...ofOwner(stage), input, other: { ...input, format: "SOUK_CSV" } };
  },
  listingSubmit: (stage) => listingStep(stage, "DRAFT"),
  listingRedraft: (stage) => listingStep(stage, "REJECTED"),
  listingPause: (stage) => listingStep(stage, "PUBLISHED"),
  listingResume: (stage) => listingStep(stage, "PAUSED"),
  listingRenew: (stage) => listingStep(stage, "EXPIRED"),
  listingArchive: (stage) => listingStep(stage, "PUBLISHED"),
};

/** Nothing but the key stands in such an input: the other request is for another location. */
async function locationStep(stage: Stage): Promise<KeyedRequest> {
  const sellerId = await seller(stage);
  return { ...ofOwner(stage), id: await locationOf(stage.owner, sellerId), input: {}, other: { id: await locationOf(stage.owner, sellerId) } };
}

/** Nothing but the key stands in such an input: the other request is for another listing. */
async function listingStep(stage: Stage, state: string): Promise<KeyedRequest> {
  const sellerId = await seller(stage);
  const [id, other] = [await listingIn(stage.world, stage.owner, sellerId, stage.categoryId, state), await listingIn(stage.world, stage.owner, sellerId, stage.categoryId, state)];
  return { ...ofOwner(stage), id, input: {}, other: { id: other } };
}

let stages = 0;
/** Each opens a seller or two, of which a person may have only so many. */
const stagesOfOwner = 5;

/** A stage of its own for each run of a mutation. */
export async function stageOpen(world: World): Promise<Stage> {
  const [owner, admin] = await Promise.all([world.person(`ada-${Math.floor(stages / stagesOfOwner)}`), world.staff("alma", "ADMIN")]);
  stages += 1;
  return { world, owner, name: `stage-${stages}`, categoryId: (await categoryBy(admin, `stage-${stages}`)).id };
}

const publicSchema = (): GraphQLSchema => buildSchema(readFileSync(path.join(schemaFolder, "public.graphql"), "utf8"));

/** The mutations of the public contract whose input has a key. */
export const keyedMutations = (): GraphQLField<unknown, unknown>[] => Object.values(publicSchema().getMutationType()?.getFields() ?? {})
  .filter(({ args }) => args.some(({ type }) => { const input = getNamedType(type); return isInputObjectType(input) && "idempotencyKey" in input.getFields(); }));

/** Of an object its id; a value that has none says what it is. */
const selectionOf = (type: GraphQLNamedType): string => (!isCompositeType(type) ? "" : "getFields" in type && "id" in type.getFields() ? " { id }" : " { __typename }");

/** A mutation's text: its payload with the ids of its objects. */
export function mutationText({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const payload = getNamedType(type);
  if (!("getFields" in payload)) throw new Error(`${name} has no payload`);
  const fields = Object.values(payload.getFields()).map((field) =>
    field.name + (field.name === "userErrors" ? " { code }" : selectionOf(getNamedType(field.type))));
  return `mutation (${args.map((each) => `$${each.name}: ${String(each.type)}`).join(", ")}) { ${name}(${args.map((each) => `${each.name}: $${each.name}`).join(", ")}) { ${fields.join(" ")} } }`;
}

/** What such a mutation answers. */
export type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly { readonly code: string }[] };

/** A request's variables under a key. */
export const variablesOf = ({ id, input }: KeyedRequest, idempotencyKey = freshKey()) => ({ ...(id ? { id } : {}), input: { ...input, idempotencyKey } });

/** The variables of the other request under the same key; null where there is none. */
export function otherVariablesOf({ id, other }: KeyedRequest, idempotencyKey: string) {
  if (other === null) return null;
  const { id: otherId = id, ...input } = other as { readonly id?: string };
  return { ...(otherId ? { id: otherId } : {}), input: { ...input, idempotencyKey } };
}
