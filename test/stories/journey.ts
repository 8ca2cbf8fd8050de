import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ApproveSellerDocument, CompleteOrderDocument, ConfirmPaymentDocument, ConfirmReceiptDocument, ConfirmSecondFactorDocument, ConversationPageDocument, EnrolSecondFactorDocument, FollowConversationsDocument,
  FollowMessagesDocument, FollowNotificationsDocument, FollowOrderDocument, FollowPaymentDocument, FollowPayoutsDocument, FollowSellerOrdersDocument, FollowTypingDocument, IntegrityReportDocument,
  MarkConversationReadDocument, OpenPayoutAccountDocument, OrderPageDocument, PayDocument, RefundLineDocument, RequestPayoutDocument, SearchPageDocument, SellerMoneyDocument, SendMessageDocument, SetTypingDocument,
  ShowPayoutAccountDocument, StartConversationDocument,
  type FollowNotificationsSubscription, type FollowOrderSubscription, type NotificationKind, type SearchPageQuery,
} from "@souk/schema/client/documents";
import { subgraphNames } from "@souk/schema/subgraphs";
import { categoryBy } from "../authorisation-objects.ts";
import { frontEnd, type Following, type FrontEnd } from "../front-end.ts";
import { bought, chosen, key, listed, sent, settled, shopOpened, type Group } from "../journey-steps.ts";
import { totpCode } from "../simulate/totp.ts";
import { until } from "../until.ts";
import { passwordOfPeople, type Stage, type World } from "../world.ts";

type Told = Following<FollowNotificationsSubscription["notificationAdded"]>;
type Shop = Awaited<ReturnType<typeof shopOpened>>;

/**
 * From registering to the payout, through the gateway, by front ends that have a cache: told in a market that is laid out so.
 * @param midway what happens to the market while the buyer is about to pay
 */
export const journey = (layout: string, open: () => Promise<Stage>, midway = async () => {}) => describe(`the whole journey in ${layout}`, () => {
  let world: World;
  let close = async () => {};
  let fronts: readonly FrontEnd[] = [];
  let ben: FrontEnd, ada: FrontEnd, cleo: FrontEnd, staff: FrontEnd;
  let bensTold: Told, adasTold: Told;
  let lampShop: Shop, rugShop: Shop;
  let lamp: Awaited<ReturnType<typeof listed>>, rug: typeof lamp;
  let group: Group;
  let moves: Following<FollowOrderSubscription["orderUpdated"]>;
  beforeAll(async () => {
    ({ world, close } = await open());
    fronts = [ben, ada, cleo, staff] = [frontEnd(world.url), frontEnd(world.url), frontEnd(world.url), frontEnd(world.url, "/operator/graphql")];
  }, 240_000);
  afterAll(async () => {
    await Promise.all(fronts.map((front) => front.close()));
    await close();
  });

  const begun = () => world.subscribed(fronts.reduce((sum, { following }) => sum + following, 0));
  const isTold = (told: Told, kind: NotificationKind) => told.has(`${kind} is told`, ({ notification }) => notification?.kind === kind);
  const orderOf = ({ id }: Shop) => group.orders.find(({ seller }) => seller?.id === id)!;
  const isNow = (orderId: string, state: string) => moves.has(`the order is ${state}`, ({ order }) => order?.id === orderId && order.state === state);

  test("three people register, confirm by mail and sign in; Ada's company is looked at before it sells, Cleo sells at once", async () => {
    await Promise.all([settled(world, ben, "Ben"), settled(world, ada, "Ada"), settled(world, cleo, "Cleo")]);
    staff.signedIn((await world.staff("alma", "ADMIN")).accessToken);
    [bensTold, adasTold] = [ben.follow(FollowNotificationsDocument, {}), ada.follow(FollowNotificationsDocument, {})];
    await begun();
    [lampShop, rugShop] = await Promise.all([shopOpened(ada, "Journey Lamps", "BUSINESS"), shopOpened(cleo, "Journey Rugs", "INDIVIDUAL")]);
    expect([lampShop.state, rugShop.state]).toEqual(["PENDING_REVIEW", "ACTIVE"]);
    await staff.give(ApproveSellerDocument, { id: lampShop.id, input: { reason: "Its entry in the register was seen.", ...key() } });
    expect((await isTold(adasTold, "SELLER_APPROVED")).notification).toMatchObject({ subjectId: lampShop.id, readAt: null });
  });

  test("what they list with a picture is found, however it is spelt", async () => {
    const { id: categoryId } = await categoryBy(await world.staff("alma", "ADMIN"), "journey");
    [lamp, rug] = await Promise.all([listed(ada, lampShop.id, categoryId, "Voyager lantern", ["brass"]), listed(cleo, rugShop.id, categoryId, "Caravan kilim", ["red", "blue"])]);
    let found: SearchPageQuery["search"]["edges"][number]["node"] | undefined;
    await until("it is found, with its picture", async () => {
      const { search } = await ben.ask(SearchPageDocument, { query: "voyagr lantrn", first: 5 });
      found = search.edges.map(({ node }) => node).find(({ id, media }) => id === lamp.id && media[0]?.url);
      return found !== undefined;
    });
    expect(found).toMatchObject({ title: "Voyager lantern", category: { name: "journey" }, seller: { name: "Journey Lamps" }, variants: [{ optionValues: [{ value: "brass" }] }] });
  });

  test("Ben asks about it: Ada sees him type, reads his words without his address, and answers; he sees it at once", async () => {
    const desk = ada.follow(FollowConversationsDocument, { sellerId: lampShop.id });
    await begun();
    const { conversationStart } = await ben.give(StartConversationDocument, { input: { subjectId: lamp.id, body: "Is it loud? Write to ben@souk.test.", ...key() } });
    const conversationId = conversationStart.conversation!.id;
    const { conversation } = await desk.has("Ada's desk shows it", ({ conversation }) => conversation?.id === conversationId && conversation.unreadCount === 1);
    expect(conversation!.lastMessage?.body).toBe("Is it loud? Write to •••.");

    await ada.ask(ConversationPageDocument, { id: conversationId, last: 20 });
    const typing = ada.follow(FollowTypingDocument, { conversationId });
    const [adas, bens] = [ada.follow(FollowMessagesDocument, { conversationId }), ben.follow(FollowMessagesDocument, { conversationId })];
    await begun();
    await ben.give(SetTypingDocument, { input: { conversationId, isTyping: true } });
    await typing.has("Ada sees him type", ({ conversation }) => conversation?.typing?.[0]?.displayName === "Ben");
    expect(ada.shown(ConversationPageDocument, { id: conversationId, last: 20 })?.conversation?.typing).toMatchObject([{ displayName: "Ben" }]);
    await ben.give(SendMessageDocument, { input: { conversationId, body: "Or call 0171 1234567.", ...key() } });
    expect((await adas.has("his next words", ({ message }) => message?.sequence === 2)).message).toMatchObject({ body: "Or call •••.", isMasked: true, side: "BUYER" });
    await ada.give(MarkConversationReadDocument, { input: { conversationId, upToSequence: 2 } });
    await ada.give(SendMessageDocument, { input: { conversationId, body: "It hums a little.", ...key() } });
    expect((await bens.has("her answer", ({ message }) => message?.sequence === 3)).message).toMatchObject({ body: "It hums a little.", isMasked: false, side: "SELLER" });
    expect(bens.updates.map(({ message }) => message?.sequence)).toEqual([2, 3]);
  });

  test("he buys from both, and pays on his bank's page; all three see it happen", async () => {
    moves = ben.follow(FollowOrderDocument, {});
    const sales = ada.follow(FollowSellerOrdersDocument, { sellerId: lampShop.id });
    await begun();
    group = await bought(ben, [...lamp.variantIds, ...rug.variantIds]);
    expect([group.total.minor, group.orders.map(({ totals }) => totals.total.minor).toSorted()]).toEqual(["13000", ["4500", "8500"]]);
    for (const { id } of group.orders) expect((await ben.ask(OrderPageDocument, { id })).order?.state).toBe("PENDING_PAYMENT");
    const { paymentCreate } = await ben.give(PayDocument, { input: { orderGroupId: group.id, ...key() } });
    const { id } = paymentCreate.payment!;
    const payment = ben.follow(FollowPaymentDocument, { paymentId: id });
    await begun();
    await midway();
    const { paymentConfirm } = await ben.give(ConfirmPaymentDocument, { id, input: { paymentMethodId: "pm_card_authenticationRequired", ...key() } });
    expect(paymentConfirm.payment?.state).toBe("REQUIRES_ACTION");
    await chosen(paymentConfirm.payment!.nextAction!.url!, { outcome: "succeed" });
    await payment.has("it is paid", ({ payment }) => payment?.state === "CAPTURED");
    for (const shop of [lampShop, rugShop]) await isNow(orderOf(shop).id, "ACCEPTED");
    const { order } = await sales.has("Ada's new order", ({ type }) => type === "order.placed");
    expect(order).toMatchObject({ id: orderOf(lampShop).id, buyer: { displayName: "Ben" }, lines: [{ title: "Voyager lantern", ordered: 2 }], totals: { total: { decimal: "45.00", currency: "EUR" } } });
    expect(sales.updates).toHaveLength(1);      // of what Cleo sold she hears nothing
    await isTold(adasTold, "SALE_PLACED");
    await isTold(bensTold, "ORDER_PLACED");
  });

  test("it is sent while his line is cut: he misses nothing; he has it, is content, and both are paid", async () => {
    await ben.cutWhile(async () => {
      await sent(ada, orderOf(lampShop).id);
      await sent(cleo, orderOf(rugShop).id);
    });
    for (const { id } of group.orders) {
      await isNow(id, "FULFILLED");
      await ben.give(ConfirmReceiptDocument, { id, input: key() });
      await ben.give(CompleteOrderDocument, { id, input: key() });
      await isNow(id, "COMPLETED");
      const { order } = await ben.peek(OrderPageDocument, { id });
      const told = () => moves.updates.filter((update) => update.order?.id === id).flatMap(({ to }) => to ?? []);
      await expect.poll(told, { timeout: 30_000 }).toEqual(order!.history.map(({ to }) => to).toReversed());      // an update comes a moment after what it tells of
    }
    expect(new Set(moves.updates.map(({ id }) => id)).size).toBe(moves.updates.length);
    await isTold(bensTold, "ORDER_SHIPPED");
    await isTold(adasTold, "SALE_RELEASED");
  });

  test("one line goes back; Ada shows a second factor and her bank, and has her money there", async () => {
    const order = orderOf(rugShop);
    const orderLineId = order.lines[0]!.id;
    const { refundCreate } = await cleo.give(RefundLineDocument, { input: { orderId: order.id, lines: [{ orderLineId }], reason: "The red one came torn.", ...key() } });
    expect(refundCreate.refund!.amount.minor).toBe("4000");
    await isTold(bensTold, "REFUND_SUCCEEDED");

    const { mfaEnroll } = await ada.give(EnrolSecondFactorDocument, { input: { password: passwordOfPeople } });
    await ada.give(ConfirmSecondFactorDocument, { input: { code: totpCode(mfaEnroll.secret!) } });
    const sellerId = lampShop.id;
    await ada.give(OpenPayoutAccountDocument, { input: { sellerId, country: "DE", entity: "COMPANY", ...key() } });
    const account = (state: string) => until(`the account is ${state}`, async () => (await ada.ask(SellerMoneyDocument, { id: sellerId })).seller?.payoutAccount?.state === state);
    await account("ONBOARDING");
    const { payoutAccountLinkCreate } = await ada.give(ShowPayoutAccountDocument, { input: { sellerId, returnUrl: "https://souk.test/done", refreshUrl: "https://souk.test/again", ...key() } });
    await chosen(payoutAccountLinkCreate.link!.url, { outcome: "complete" });
    await account("ENABLED");
    const payouts = ada.follow(FollowPayoutsDocument, { sellerId });
    await begun();
    await ada.give(RequestPayoutDocument, { input: { sellerId, currency: "EUR", ...key() } });
    expect((await payouts.has("it is at her bank", ({ payout }) => payout?.state === "PAID")).payout!.amount.decimal).toBe("41.00");
  });

  test("his pages show all of it, though they asked once only; and every invariant holds", async () => {
    for (const { id } of group.orders) {
      const now = await ben.peek(OrderPageDocument, { id });
      await expect.poll(() => ben.shown(OrderPageDocument, { id }), { timeout: 30_000 }).toEqual(now);
      expect(now.order).toMatchObject({ state: "COMPLETED", shipments: [{ state: "DELIVERED" }] });
    }
    const { integrityReport } = await staff.ask(IntegrityReportDocument, {});
    const results = subgraphNames.flatMap((name) => integrityReport[name] ?? []);
    expect(results.filter(({ violations }) => violations > 0)).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });
});
