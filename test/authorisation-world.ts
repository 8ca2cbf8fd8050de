import { readFile } from "node:fs/promises";
import path from "node:path";
import { buildSchema } from "graphql";
import { graphClient } from "@souk/gateway/demo/graph-client";
import { subgraphs } from "@souk/gateway/subgraphs";
import { apiSchemaOf } from "@souk/schema/contracts";
import { schemaFolder } from "@souk/schema/subgraphs";
import { anonymous, type Caller, type Membership } from "@souk/shared/caller";
import { newId, type Id } from "@souk/shared/ids";
import { subgraphOpen, type OpenSubgraph } from "@souk/shared/subgraph";
import { operation } from "@souk/schema/operations";
import type { Visitor } from "./authorisation-access.ts";
import { financeOf, methodKeptBy, moneyOf } from "./authorisation-money.ts";
import { categoryBy, collectionBy, couponOf, draftOf, earningsOf, exportDoneOf, favouriteOf, feeRuleBy, importDoneOf, importUploadedOf, listingIn, locationOf, manualJournalBy, memberOf, notificationOf, pictureOf, picturesReady, promotionActive, promotionOf, providerEventOf, sellerOf, shippingProfileOf, stepUp, taxRateBy, unverifiedIn, uploadOf, variantOf, versionOf } from "./authorisation-objects.ts";
import { conversationOf, heldIn, quickReplyOf } from "./authorisation-conversations.ts";
import { digitalOf, goodsPlanted } from "./authorisation-goods.ts";
import { cartLineOf, cartOf, checkoutOf, orderIn, orderOf, shelved, shipmentOf } from "./authorisation-orders.ts";
import { earnedPlanted, payoutAccountPlanted, payoutPlanted } from "./payouts-planted.ts";
import type { GivenArguments } from "./authorisation-paths.ts";
import type { Walked, WalkAnswer } from "./authorisation-walk.ts";
import { subgraphUnderTest } from "./subgraph-under-test.ts";
import { passwordOfPeople, type Person, type World } from "./world.ts";

/** The composed graph, as the gateway reads it. */
export const supergraphSdl = (): Promise<string> => readFile(path.join(schemaFolder, "supergraph.graphql"), "utf8");

/** The subgraphs themselves over a world's database, asked without a gateway. */
export async function subgraphsOf(world: World): Promise<OpenSubgraph[]> {
  const opened: OpenSubgraph[] = [];      // one after the other: making a schema holds up whoever connects meanwhile
  for (const definition of subgraphs) opened.push(subgraphOpen(definition as never, (await subgraphUnderTest(world.database, definition as never)).runtime));
  return opened;
}

/** A moderator may do one thing of all that staff does; that is visited by somebody of finance. */
const staffRoles = { usually: "MODERATOR", forSuspension: "FINANCE" } as const;
const isModerators = (query: string): boolean => /sellerSuspend|listing(Approve|Reject|Suspend|Reinstate|Remove)\b|searchPinSet|collection(Create|Update|Publish|Unpublish|AddListings|RemoveListings|PinsSet)\b|conversation(Lock|Unlock)\b|heldMessages|message(Release|Reject|Redact|FilterRule)/.test(query);

const callerOf = ({ userId }: Person, roles: readonly string[] = [], memberships: readonly Membership[] = []): Caller =>
  ({ ...anonymous, kind: "user", actor: userId, userId, roles, memberships });

/** In which state a listing takes each step. */
const stepsFrom = {
  Submit: "DRAFT", Redraft: "REJECTED", Pause: "PUBLISHED", Resume: "PAUSED", Renew: "EXPIRED", Archive: "DRAFT",
  Approve: "PENDING_REVIEW", Reject: "PENDING_REVIEW", Suspend: "PUBLISHED", Reinstate: "SUSPENDED", Remove: "SUSPENDED",
} as const;

/** People and objects in a world, everything that the walk needs. */
export async function authorisationWorld(world: World) {
  const [ada, ben, sue, fin, alma] = await Promise.all([
    world.person("ada"), world.person("ben"), world.staff("sue", staffRoles.usually), world.staff("fin", staffRoles.forSuspension), world.staff("alma", "ADMIN"),
  ]);
  await stepUp(world, alma);
  const [sellerId, draftingId, bensSellerId, category] = await Promise.all([
    sellerOf(ada, "adas-lamps"), sellerOf(ada, "adas-drafts", { isHandedIn: false }), sellerOf(ben, "bens-carpets"), categoryBy(alma, "lamps"),
  ]);
  const notificationId = await notificationOf(ada);
  const [dora, emil] = await Promise.all([memberOf(world, ada, sellerId, "dora"), memberOf(world, ada, sellerId, "emil")]);
  const listingId = await draftOf(ada, sellerId, category.id);
  const variantId = await variantOf(ada, listingId);
  await goodsPlanted(world, { variantId, listingId, sellerId });
  const digitalId = await digitalOf(ada, sellerId, category.id);
  const inState = async (state: string) => listingIn(world, ada, sellerId, category.id, state);
  const { accountId, journalId } = await earningsOf(world, sellerId);
  const manualJournalId = await manualJournalBy(alma);
  // A listing of its own for each mutation of pictures: what is done to one must not be in the way of another.
  const [uploadingIn, reorderedIn, detachedFrom] = [await draftOf(ada, sellerId, category.id), await draftOf(ada, sellerId, category.id), await draftOf(ada, sellerId, category.id)];
  const [pictureId, uploadId, reorderedId, detachedId] = [await pictureOf(ada, listingId), await uploadOf(ada, uploadingIn), await pictureOf(ada, reorderedIn), await pictureOf(ada, detachedFrom)];
  const describedId = await pictureOf(ada, await draftOf(ada, sellerId, category.id));
  const shownId = await inState("PUBLISHED");
  await favouriteOf(ada, await inState("PUBLISHED"));
  const collectionId = await collectionBy(alma, [shownId]);
  await picturesReady(world);
  const [importId, exportId] = [await importDoneOf(ada, sellerId, category.id), await exportDoneOf(ada, sellerId)];
  const [startedId, stoppedId] = [await importUploadedOf(ada, sellerId, category.id), await importUploadedOf(ada, sellerId, category.id)];
  const [locationId, archivedLocationId] = [await locationOf(ada, sellerId), await locationOf(ada, sellerId)];
  const [profileId, archivedProfileId, taxRateId] = [await shippingProfileOf(ada, sellerId), await shippingProfileOf(ada, sellerId), await taxRateBy(alma)];
  const feeRuleId = await feeRuleBy(alma, "EUR");
  const promotionIn = async (isActive: boolean) => (isActive ? promotionActive : promotionOf)(ada, sellerId);
  const promotionId = await promotionIn(false);
  const couponId = await couponOf(ada, promotionId);
  // Ada buys of Cleo and sells to her: neither is a visitor who must see nothing.
  const cleo = await world.person("cleo");
  const cleosId = await sellerOf(cleo, "cleos-bulbs");
  const ofCleo = () => shelved(world, cleo, cleosId, category.id);
  // What lies in her cart and what she is about to buy are things of their own: an order ends other checkouts of the same.
  const [bought, carted, wanted, sold] = [await ofCleo(), await ofCleo(), await ofCleo(), await shelved(world, ada, sellerId, category.id)];
  const parcel = await shipmentOf(world, ada, bought, "SHIPPED");
  const { paymentMethodId, setupId } = await methodKeptBy(ada);
  const { paymentId, holdId, refundId, chargebackId } = await moneyOf(world, ada, cleosId, parcel);
  const earned = await moneyOf(world, cleo, sellerId, await orderIn(world, cleo, sold, "ACCEPTED"));
  const { conversationId, messageId } = await conversationOf(ada, parcel.orderId);
  const quickReplyId = await quickReplyOf(ada, sellerId, "Opening hours");
  const { runId, itemId, statementId, platformPayoutId } = await financeOf(world, sue);
  const payoutAccountId = await payoutAccountPlanted(world, sellerId);
  await earnedPlanted(world, sellerId, 10_000n);
  await earnedPlanted(world, sellerId, 10_000n, "CHF");
  const payoutIn = (state: "ON_HOLD" | "FAILED" | "RETURNED", currency?: string) => payoutPlanted(world, sellerId, payoutAccountId, state, currency);
  const { payoutId, transferId } = await payoutIn("RETURNED", "CHF");      // in another currency: one that failed bars the next of its own
  const toSend = async (state: string, fulfilment?: string) => (await orderIn(world, cleo, sold, state, fulfilment)).orderId;
  const toGet = async (state: string) => (await orderIn(world, ada, bought, state)).orderId;
  const checkout = await checkoutOf(ada, carted);
  await cartLineOf(ada, carted);
  const cartId = await cartOf(ada);
  const { sessionCreate: { sessionId } } = await world.graph.tell<{ sessionCreate: { sessionId: Id<"ses"> } }>(
    operation("sign-in").replace("accessToken", "sessionId"), { input: { email: ada.email, password: passwordOfPeople } });
  const { guestTokenCreate: { guestToken } } = await world.graph.tell<{ guestTokenCreate: { guestToken: string } }>("mutation { guestTokenCreate { guestToken } }");

  const graphs = { anonymous: world.graph, guest: graphClient(world.url, guestToken), other: ben.graph, staff: sue.graph, owner: ada.graph, admin: alma.graph };
  const contracts = await Promise.all((["public", "operator"] as const).map(async (contract): Promise<Walked> => ({
    name: contract,
    schema: buildSchema(apiSchemaOf(await supergraphSdl(), contract)),
    async execute(visitor, query, variables) {
      const graph = visitor === "staff" && isModerators(query) ? fin.graph : graphs[visitor];
      return (contract === "public" ? graph : graph.operator()).ask(query, variables);
    },
  })));
  const guestId = newId("gst");
  const callers: Readonly<Record<Visitor, Caller>> = {
    anonymous,
    guest: { ...anonymous, kind: "guest", actor: guestId, guestId },
    other: callerOf(ben, [], [{ of: bensSellerId, role: "SELLER_OWNER" }]),
    staff: callerOf(sue, [staffRoles.usually]),
    owner: callerOf(ada, [], [{ of: sellerId, role: "SELLER_OWNER" }, { of: draftingId, role: "SELLER_OWNER" }]),
    admin: { ...callerOf(alma, ["ADMIN"]), steppedUpUntilMs: Number.MAX_SAFE_INTEGER },
  };
  const opened = await subgraphsOf(world);
  const walkedSubgraphs = opened.map(({ name, schema, execute }): Walked => ({
    name, schema,
    execute: async (visitor, query, variables) => JSON.parse(JSON.stringify(
      await execute({ query, variables, caller: callers[visitor], deadlineMs: Date.now() + 20_000, correlationId: "walk" }))) as WalkAnswer,
  }));
  const objects: Readonly<Record<string, string>> = {
    User: ada.userId, Seller: sellerId, Category: category.id, Listing: listingId, Variant: variantId, Media: pictureId, ListingImport: importId, ListingExport: exportId, Collection: collectionId, Notification: notificationId,
    Promotion: promotionId, CouponCode: couponId, Location: locationId, ShippingProfile: profileId, TaxRate: taxRateId, FeeRule: feeRuleId, ProviderEvent: await providerEventOf(world),
    Cart: cartId, Checkout: checkout.id, OrderGroup: parcel.orderGroupId, Order: parcel.orderId, OrderLine: parcel.lineId, Shipment: parcel.shipmentId,
    PaymentMethod: paymentMethodId, PaymentMethodSetup: setupId, Payment: paymentId, Hold: holdId, Refund: refundId, Chargeback: chargebackId,
    ReconciliationRun: runId, ReconciliationItem: itemId, BankStatement: statementId, PlatformPayout: platformPayoutId,
    PayoutAccount: payoutAccountId, Payout: payoutId, Transfer: transferId,
    Conversation: conversationId, Message: messageId, QuickReply: quickReplyId,
    LedgerAccount: accountId, Journal: journalId, ManualJournal: manualJournalId, IntegrityReport: new Date().toISOString(),
  };
  const given: GivenArguments = {
    "Query.node": { id: ada.userId },
    "Subscription.listingUpdated": { listingId },
    "Subscription.orderUpdated": { orderId: parcel.orderId },
    "Subscription.orderGroupUpdated": { orderGroupId: parcel.orderGroupId },
    "Subscription.inventoryChanged": { variantIds: [variantId] },
    "Subscription.paymentUpdated": { paymentId },
    ...Object.fromEntries(["messageAdded", "conversationUpdated", "typing"].map((name) => [`Subscription.${name}`, { conversationId }])),
    "Subscription.holdUpdated": { orderId: parcel.orderId },
    ...Object.fromEntries(["sellerOrderReceived", "payoutUpdated", "balanceChanged"].map((name) => [`Subscription.${name}`, { sellerId }])),
    "Query.nodes": { ids: [ada.userId, listingId] },
    "Query.seller": { id: sellerId },
    "Query.category": { id: category.id },
    "Query.listing": { id: listingId },
    "Query.listingImport": { id: importId },
    "Query.listingExport": { id: exportId },
    "Query.collection": { id: collectionId },
    "Query.order": { id: parcel.orderId },
    "Query.orderGroup": { id: parcel.orderGroupId },
    "Query.checkout": { id: checkout.id },
    "Mutation.cartLineUpdate": { id: await cartLineOf(ada, carted) },
    "Mutation.checkoutComplete": { id: (await checkoutOf(ada, wanted)).id },
    "Mutation.checkoutReopen": { id: (await orderOf(ada, bought)).checkoutId },
    "Mutation.checkoutRefresh": { id: checkout.id },
    "Mutation.checkoutApplyCodes": { id: checkout.id, input: { codes: [] } },
    "Mutation.orderAccept": { id: await toSend("PLACED") },
    "Mutation.orderDecline": { id: await toSend("PLACED") },
    "Mutation.orderHandOver": { id: await toSend("ACCEPTED", "PICKUP") },
    "Mutation.orderCancel": { id: await toGet("ACCEPTED") },
    "Mutation.orderConfirmDelivery": { id: await toGet("FULFILLED") },
    "Mutation.orderComplete": { id: await toGet("DELIVERED") },
    "Mutation.orderReorder": { id: parcel.orderId },
    "Mutation.shipmentCreate": { input: { orderId: await toSend("ACCEPTED") } },
    "Mutation.shipmentMarkShipped": { id: (await shipmentOf(world, cleo, sold, "PENDING")).shipmentId },
    "Mutation.shipmentUpdateTracking": { id: (await shipmentOf(world, cleo, sold, "PENDING")).shipmentId, input: { carrier: "GLS" } },
    "Mutation.shipmentCancel": { id: (await shipmentOf(world, cleo, sold, "PENDING")).shipmentId },
    "Mutation.shipmentMarkDelivered": { id: (await shipmentOf(world, ada, bought, "SHIPPED")).shipmentId },
    "LedgerAccount.statement": { from: new Date(Date.now() - 86_400_000).toISOString(), to: new Date(Date.now() + 86_400_000).toISOString() },
    "Mutation.sellerUpdate": { id: sellerId, input: { expectedVersion: await versionOf(ada, sellerId) } },
    "Mutation.sellerSubmit": { id: draftingId },
    "Mutation.sellerMemberInvite": { id: sellerId },
    "Mutation.sellerMemberRoleSet": { id: sellerId, input: { userId: dora.userId } },
    "Mutation.sellerMemberRemove": { id: sellerId, input: { userId: emil.userId } },
    "Mutation.listingCreate": { input: { sellerId, categoryId: category.id } },
    "Mutation.listingUpdate": { id: listingId, input: { expectedVersion: 1, title: "Taken over" } },
    ...Object.fromEntries(await Promise.all(Object.entries(stepsFrom).map(async ([step, state]) => [`Mutation.listing${step}`, { id: await inState(state) }] as const))),
    "Mutation.variantsBulkSet": { id: await draftOf(ada, sellerId, category.id), input: { expectedVersion: 1, optionNames: [], currency: "EUR", variants: [{ optionValues: [], priceMinor: "1" }] } },
    "Mutation.promotionCreate": { input: { sellerId, kind: "PERCENT", percentBps: 1_000, scope: "ALL", costBearer: "SELLER", isAutomatic: false } },
    "Mutation.promotionUpdate": { id: promotionId, input: { expectedVersion: 1 } },
    "Mutation.promotionActivate": { id: await promotionIn(false) },
    "Mutation.promotionPause": { id: await promotionIn(true) },
    "Mutation.promotionEnd": { id: await promotionIn(false) },
    "Mutation.couponCodeCreate": { id: promotionId, input: { count: 1 } },
    "Mutation.couponCodeEnd": { id: await couponOf(ada, promotionId) },
    "Mutation.locationCreate": { input: { sellerId } },
    "Mutation.locationUpdate": { id: locationId, input: { expectedVersion: 1 } },
    "Mutation.locationArchive": { id: archivedLocationId },
    "Mutation.locationRestore": { id: archivedLocationId },
    "Mutation.inventoryAdjust": { input: { changes: [{ variantId, delta: 1, reason: "RECEIVED" }] } },
    "Mutation.purchaseLimitSet": { id: listingId, input: { perBuyerMax: null } },
    "Mutation.orderPolicySet": { id: sellerId, input: { isAcceptedAtOnce: true } },
    "Mutation.digitalFileUploadCreate": { input: { variantId: digitalId, fileName: "song.mp3", byteSize: 5 } },
    "Mutation.digitalGoodsSet": { id: digitalId, input: { text: "The key is 1234." } },
    "Mutation.digitalGoodsOpen": { id: parcel.lineId },
    "Mutation.inventoryPolicySet": { id: variantId, input: { policy: "TRACKED" } },
    "Mutation.shippingProfileCreate": { input: { sellerId, zones: [] } },
    "Mutation.shippingProfileUpdate": { id: profileId, input: { expectedVersion: 1 } },
    "Mutation.shippingProfileAssign": { id: profileId, input: { listingIds: [listingId] } },
    "Mutation.shippingProfileArchive": { id: archivedProfileId },
    "Query.reconciliationRun": { id: runId },
    "Query.reconciliationItem": { id: itemId },
    "Query.platformPayout": { id: platformPayoutId },
    "Query.platformRevenue": { from: "2026-01-01", until: "2026-02-01" },
    "Query.taxCollected": { from: "2026-01-01", until: "2026-02-01" },
    "Mutation.reconciliationItemAssign": { id: itemId },
    "Mutation.reconciliationItemResolve": { id: itemId },
    "Mutation.platformPayoutApprove": { id: platformPayoutId },
    "Mutation.platformPayoutReject": { id: platformPayoutId },
    "Query.payment": { id: paymentId },
    "Query.paymentMethodSetup": { id: setupId },
    "Mutation.paymentMethodRemove": { id: paymentMethodId },
    "Query.refund": { id: refundId },
    "Query.chargeback": { id: chargebackId },
    "Mutation.chargebackSubmitEvidence": { id: earned.chargebackId, input: { uncategorizedText: "It came." } },
    "Mutation.chargebackAccept": { id: earned.chargebackId },
    "Mutation.refundCreate": { input: { orderId: parcel.orderId, amountMinor: "1" } },
    "Mutation.refundRetry": { id: earned.refundId },
    "Mutation.holdRelease": { id: holdId, input: { amountMinor: "1" } },
    "Mutation.holdFreeze": { id: holdId, input: { amountMinor: "1" } },
    "Mutation.holdUnfreeze": { id: holdId, input: { amountMinor: "1" } },
    "Query.payout": { id: payoutId },
    "Mutation.payoutAccountOpen": { input: { sellerId } },
    "Mutation.payoutAccountLinkCreate": { input: { sellerId, returnUrl: "https://souk.example/done", refreshUrl: "https://souk.example/again" } },
    "Mutation.payoutScheduleSet": { input: { sellerId, interval: "MANUAL" } },
    "Mutation.payoutRequest": { input: { sellerId } },
    "Mutation.payoutCancel": { id: (await payoutIn("ON_HOLD", "USD")).payoutId },
    "Mutation.payoutRetry": { id: (await payoutIn("FAILED", "SEK")).payoutId },
    "Mutation.payoutUnwind": { id: (await payoutIn("FAILED", "NOK")).payoutId },
    "Mutation.payoutApprove": { id: (await payoutIn("ON_HOLD", "GBP")).payoutId },
    "Mutation.payoutsStop": { input: { sellerId: draftingId } },
    "Mutation.payoutsAllow": { input: { sellerId: draftingId } },
    "Mutation.reservePolicySet": { input: { sellerId: draftingId } },
    "Query.feeQuote": { input: { sellerId } },
    "Mutation.feeRuleSet": { input: { currency: "JPY" } },
    "Mutation.feeRuleEnd": { id: await feeRuleBy(alma, "GBP") },
    "Mutation.providerEventReplay": { id: await providerEventOf(world) },
    "Mutation.taxRateSet": { input: { region: "CA" } },
    "Mutation.mediaUploadCreate": { input: { listingId: uploadingIn, contentType: "image/png", byteSize: 1_000 } },
    "Mutation.mediaAttach": { id: uploadId },
    "Mutation.mediaReorder": { id: reorderedIn, input: { mediaIds: [reorderedId] } },
    "Mutation.mediaDetach": { id: detachedId },
    "Mutation.listingImportCreate": { input: { sellerId, categoryId: category.id, byteSize: 1_000 } },
    "Mutation.listingImportStart": { id: startedId },
    "Mutation.listingImportCancel": { id: stoppedId },
    "Mutation.listingExportCreate": { input: { sellerId } },
    "Mutation.mediaUpdate": { id: describedId },
    "Mutation.listingDuplicate": { id: await inState("PAUSED") },
    "Mutation.favouriteAdd": { input: { listingId: shownId } },
    "Mutation.favouriteRemove": { input: { listingId: shownId } },
    "Query.conversation": { id: conversationId },
    "Mutation.conversationStart": { input: { subjectId: shownId } },
    ...Object.fromEntries(["conversationMarkRead", "conversationPreferencesSet", "conversationBlockSet", "conversationTypingSet", "messageSend"].map((verb) => [`Mutation.${verb}`, { input: { conversationId } }])),
    "Mutation.conversationLock": { id: conversationId },
    "Mutation.conversationUnlock": { id: conversationId },
    "Mutation.messageEdit": { id: (await conversationOf(ada, parcel.orderId)).messageId, input: { expectedVersion: 1 } },
    "Mutation.messageRelease": { id: await heldIn(world, conversationId) },
    "Mutation.messageReject": { id: await heldIn(world, conversationId) },
    "Mutation.messageRedact": { id: (await conversationOf(ada, parcel.orderId)).messageId },
    "Mutation.quickReplyCreate": { input: { sellerId } },
    "Mutation.quickReplyUpdate": { id: quickReplyId, input: { expectedVersion: 1 } },
    "Mutation.quickReplyDelete": { id: await quickReplyOf(ada, sellerId, "Delivery") },
    "Mutation.notificationMarkRead": { input: { ids: [notificationId] } },
    "Mutation.notificationMarkAllRead": { input: { upTo: notificationId } },
    "Mutation.sessionRevoke": { id: sessionId },
  };
  return {
    contracts, subgraphs: walkedSubgraphs, opened, objects, given,
    ownerId: ada.userId, sellerId, draftingId, listingId, notificationId, accountId, journalId, unverifiedId: await unverifiedIn(world),
  };
}
/** What `authorisationWorld` gives. */
export type AuthorisationWorld = Awaited<ReturnType<typeof authorisationWorld>>;
