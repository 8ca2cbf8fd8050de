import { couponOf, draftOf, locationOf, promotionActive, promotionOf, shippingProfileOf, variantOf } from "../authorisation-objects.ts";
import { digitalOf, handedOutOf } from "../authorisation-goods.ts";
import { cartLineOf, checkoutOf, orderIn, orderOf, shipmentOf, type Shelved } from "../authorisation-orders.ts";
import type { Person } from "../world.ts";
import { draft, forSale, ofOwner, seller, sellerApart, type KeyedRequest, type KeyedRequests, type Stage } from "./keyed-stage.ts";

/** A request for each keyed mutation of commerce. */
export const commerceRequests: KeyedRequests = {
  locationCreate: async (stage) => {
    const input = { sellerId: seller(stage), name: "Cellar" };
    return { ...ofOwner(stage), input, other: { ...input, name: "Attic" } };
  },
  locationUpdate: async (stage) => {
    const input = { expectedVersion: 1, name: "Cellar" };
    return { ...ofOwner(stage), id: await locationOf(stage.owner, seller(stage)), input, other: { ...input, name: "Attic" } };
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
  purchaseLimitSet: async (stage) => ({ ...ofOwner(stage), id: await draft(stage), input: { perBuyerMax: 2 }, other: { perBuyerMax: 3 } }),
  orderPolicySet: async (stage) => ({ ...ofOwner(stage), id: await sellerApart(stage), input: { isAcceptedAtOnce: false }, other: { isAcceptedAtOnce: true } }),
  digitalFileUploadCreate: async (stage) => {
    const input = { variantId: await digitalOf(stage.owner, seller(stage), stage.categoryId), fileName: "song.mp3", byteSize: 5 };
    return { ...ofOwner(stage), input, other: { ...input, byteSize: 6 } };
  },
  digitalGoodsSet: async (stage) => ({
    ...ofOwner(stage), id: await digitalOf(stage.owner, seller(stage), stage.categoryId), input: { text: "The key is 1234." }, other: { text: "The key is 4321." },
  }),
  // Nothing but the key stands in this input: the other request is for another line.
  digitalGoodsOpen: async (stage) => {
    const { buyer, goods } = await shopping(stage);
    return { person: buyer, id: (await handedOutOf(stage.world, buyer, goods)).lineId, input: {}, other: { id: (await handedOutOf(stage.world, buyer, goods)).lineId } };
  },
  shippingProfileCreate: async (stage) => {
    const input = { sellerId: seller(stage), name: "Parcels", zones: [] };
    return { ...ofOwner(stage), input, other: { ...input, name: "Letters" } };
  },
  shippingProfileUpdate: async (stage) => {
    const input = { expectedVersion: 1, name: "Parcels" };
    return { ...ofOwner(stage), id: await shippingProfileOf(stage.owner, seller(stage)), input, other: { ...input, name: "Letters" } };
  },
  // Nothing but the key stands in this input: the other request is for another profile.
  shippingProfileArchive: async (stage) => {
    const sellerId = seller(stage);
    return { ...ofOwner(stage), id: await shippingProfileOf(stage.owner, sellerId), input: {}, other: { id: await shippingProfileOf(stage.owner, sellerId) } };
  },
  shippingProfileAssign: async (stage) => {
    const sellerId = seller(stage);
    const [listingId, other] = [await draftOf(stage.owner, sellerId, stage.categoryId), await draftOf(stage.owner, sellerId, stage.categoryId)];
    return { ...ofOwner(stage), id: await shippingProfileOf(stage.owner, sellerId), input: { listingIds: [listingId] }, other: { listingIds: [other] } };
  },
  promotionCreate: async (stage) => {
    const input = { sellerId: seller(stage), name: "A tenth", kind: "PERCENT", percentBps: 1_000, scope: "ALL", costBearer: "SELLER", isAutomatic: false, isStackable: false };
    return { ...ofOwner(stage), input, other: { ...input, percentBps: 2_000 } };
  },
  promotionUpdate: async (stage) => {
    const input = { expectedVersion: 1, percentBps: 2_000 };
    return { ...ofOwner(stage), id: await promotionOf(stage.owner, seller(stage)), input, other: { ...input, percentBps: 3_000 } };
  },
  // Nothing but the key stands in these inputs: the other request is for another promotion.
  promotionActivate: async (stage) => promotionStep(stage, promotionOf),
  promotionPause: async (stage) => promotionStep(stage, promotionActive),
  promotionEnd: async (stage) => promotionStep(stage, promotionOf),
  couponCodeCreate: async (stage) => {
    const input = { code: `${stage.name.toUpperCase().slice(-20)}-TENTH`, usesMax: 100 };
    return { ...ofOwner(stage), id: await promotionOf(stage.owner, seller(stage)), input, other: { ...input, usesMax: 200 } };
  },
  couponCodeEnd: async (stage) => {
    const promotionId = await promotionOf(stage.owner, seller(stage));
    return { ...ofOwner(stage), id: await couponOf(stage.owner, promotionId), input: {}, other: { id: await couponOf(stage.owner, promotionId) } };
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
  cartMerge: async (stage) => ({ person: (await shopping(stage)).buyer, input: {}, other: null }),
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
  shipmentUpdateTracking: async (stage) => ({ ...await shipmentStep(stage, "SHIPPED"), input: { trackingNumber: "00341" }, other: { trackingNumber: "00342" } }),
  shipmentCancel: (stage) => shipmentStep(stage, "PENDING"),
};

async function promotionStep(stage: Stage, make: typeof promotionOf): Promise<KeyedRequest> {
  const sellerId = seller(stage);
  return { ...ofOwner(stage), id: await make(stage.owner, sellerId), input: {}, other: { id: await make(stage.owner, sellerId) } };
}

/** Somebody who buys, what only they buy, and what lies in their cart already. */
const shopping = async (stage: Stage): Promise<{ readonly buyer: Person; readonly goods: Shelved; readonly others: Shelved }> =>
  ({ buyer: stage.buyer, goods: await forSale(stage), others: stage.shop.others });

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

/** Nothing but the key stands in such an input: the other request is for another location. */
async function locationStep(stage: Stage): Promise<KeyedRequest> {
  const sellerId = seller(stage);
  return { ...ofOwner(stage), id: await locationOf(stage.owner, sellerId), input: {}, other: { id: await locationOf(stage.owner, sellerId) } };
}
