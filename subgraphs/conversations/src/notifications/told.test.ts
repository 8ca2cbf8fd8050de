import { describe, expect } from "vitest";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test as base } from "@souk/test/telling";
import { orderPlanted, paymentPlanted } from "@souk/test/told-planted";

/** A seller with somebody in each role, and Ben, who bought of it for 44.98 EUR. */
interface Market {
  readonly sellerId: Id<"sel">;
  readonly owner: Id<"usr">; readonly manager: Id<"usr">; readonly packer: Id<"usr">; readonly finance: Id<"usr">; readonly ben: Id<"usr">;
  readonly order: Awaited<ReturnType<typeof orderPlanted>>;
  /** Who was told what of this market, by name. */
  told(): Promise<string[]>;
}
const names = ["owner", "manager", "packer", "finance", "ben"];
const test = base.extend<{ market: Market }>({
  market: async ({ world, scratch }, use) => {
    const sellerId = newId("sel");
    const [owner, manager, packer, finance, ben] = names.map(() => newId("usr")) as [Id<"usr">, Id<"usr">, Id<"usr">, Id<"usr">, Id<"usr">];
    await world.happens("trust", "seller.opened", { sellerId, ownerId: owner });
    for (const [userId, role] of [[manager, "SELLER_MANAGER"], [packer, "SELLER_FULFILMENT"], [finance, "SELLER_FINANCE"]] as const)
      await world.happens("trust", "member.changed", { sellerId, userId, role });
    await world.read(["trust"]);
    await use({
      sellerId, owner, manager, packer, finance, ben, order: await orderPlanted(scratch, { buyerId: ben, sellerId, totalMinor: 4_498 }),
      told: async () => (await world.told(owner, manager, packer, finance, ben)).map(({ person, kind, by }) => `${names[person - 1]}: ${kind} (${by})`).toSorted(),
    });
  },
});

const cancelled = (market: Market, amountMinor: string, party: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM") => ({
  ...market.order, party, amountMinor, reason: null, currency: "EUR", shipping: { amountMinor: "0", taxMinor: "0", platformDiscountMinor: "0" }, lines: [],
});
const payout = ({ sellerId }: Market) => ({ payoutId: newId("pyt"), sellerId, amountMinor: "4098", currency: "EUR", reason: null });
describe("of an order", () => {
  test("the buyer hears of it all, who sells of their part, whoever looks after the money of what is earned", async ({ world, market }) => {
    const { order, ben } = market;
    await world.happens("commerce", "orderGroup.placed", { ...order, orderIds: [order.orderId] });
    await world.happens("commerce", "order.placed", order);
    await world.happens("commerce", "shipment.shipped", { ...order, shipmentId: newId("shp") }, market.packer);
    await world.happens("commerce", "order.delivered", order, ben);         // he said so himself
    await world.happens("money", "hold.released", { ...order, holdId: newId("hld"), amountMinor: "4498", currency: "EUR", netMinor: "4098", feeMinor: "400" });
    await world.read(["commerce", "money"]);
    expect(await market.told()).toEqual([
      "ben: ORDER_PLACED (app mail)", "ben: ORDER_SHIPPED (app mail)",
      "finance: SALE_RELEASED (app)", "manager: SALE_PLACED (app mail)", "owner: SALE_PLACED (app mail)", "owner: SALE_RELEASED (app)", "packer: SALE_PLACED (app mail)",
    ]);
    const [first, second] = await world.told(ben);
    expect([first!.facts, second!.facts]).toEqual([{ amountMinor: "4498", currency: "EUR", orders: 1 }, { number: order.number }]);
  });

  test("that comes to nothing, the other side hears; a part is called one", async ({ world, market }) => {
    await world.happens("commerce", "order.cancelled", cancelled(market, "1000", "BUYER"), market.ben);
    await world.happens("commerce", "order.cancelled", cancelled(market, "4498", "OPERATOR"));
    await world.happens("commerce", "order.declined", cancelled(market, "4498", "SELLER"), market.owner);
    await world.happens("commerce", "order.expired", cancelled(market, "4498", "SYSTEM"));
    await world.read(["commerce"]);
    expect(await market.told()).toEqual([
      "ben: ORDER_CANCELLED (app mail)", "ben: ORDER_DECLINED (app mail)", "ben: ORDER_EXPIRED (app mail)",
      ...["manager", "owner", "packer"].flatMap((name) => [`${name}: SALE_CANCELLED (app mail)`, `${name}: SALE_CANCELLED (app mail)`, `${name}: SALE_EXPIRED (app mail)`]),
    ]);
    expect((await world.told(market.packer)).map(({ facts }) => facts)).toMatchObject([{ isWhole: false, amountMinor: "1000" }, { isWhole: true }, { number: market.order.number }]);
  });
});

describe("of money", () => {
  test("a buyer hears what their bank says, unless they were there when it said so", async ({ world, market: { order, ben, ...market }, scratch }) => {
    const payment = { paymentId: await paymentPlanted(scratch, order, 4_498), orderGroupId: order.orderGroupId, amountMinor: "4498", currency: "EUR" };
    await world.happens("money", "payment.actionRequired", payment, ben);
    await world.happens("money", "payment.actionRequired", payment);
    await world.happens("money", "payment.failed", { ...payment, reason: "declined", isFinal: false });
    await world.read(["money"]);
    expect(await market.told()).toEqual(["ben: PAYMENT_ACTION_REQUIRED (app)", "ben: PAYMENT_FAILED (app mail)"]);
  });

  test("a seller's owner and finance person hear of payouts, of what they lack once until it was read, and of chargebacks with their time", async ({ world, market }) => {
    await world.happens("money", "payout.paid", payout(market));
    await world.happens("money", "payout.failed", payout(market));
    const account = { payoutAccountId: newId("pac"), sellerId: market.sellerId };
    await world.happens("money", "payoutAccount.updated", { ...account, state: "ENABLED" });
    for (let looks = 0; looks < 3; looks++) {
      await world.happens("money", "payoutAccount.updated", { ...account, state: "RESTRICTED" });
      if (looks < 2) await world.read(["money"]);
    }
    const chargeback = {
      chargebackId: newId("cbk"), paymentId: newId("pay"), orderGroupId: market.order.orderGroupId, amountMinor: "9000", currency: "EUR", reason: "fraudulent", state: "NEEDS_RESPONSE",
      isInquiry: false, isTaken: true, evidenceDueBy: "2026-12-01T00:00:00.000Z", orders: [{ ...market.order, amountMinor: "4498" }],
    };
    await world.happens("money", "chargeback.opened", chargeback);
    await world.read(["money"]);
    expect(await market.told()).toEqual(["finance", "owner"].flatMap((name) => ["CHARGEBACK_OPENED", "PAYOUTS_RESTRICTED", "PAYOUT_FAILED", "PAYOUT_PAID"].map((kind) => `${name}: ${kind} (app mail)`)));
    expect((await world.told(market.finance)).at(-1)!.facts).toEqual({ amountMinor: "4498", currency: "EUR", dueBy: "2026-12-01T00:00:00.000Z" });
  });
});

test("of listings those who look after them hear, and of what is sold out once until they read it", async ({ world, market }) => {
  const listing = { listingId: newId("lst"), sellerId: market.sellerId };
  await world.happens("catalog", "listing.rejected", listing);
  await world.happens("catalog", "listing.suspended", listing);
  for (const variantId of [newId("var"), newId("var")])
    await world.happens("commerce", "inventory.depleted", { ...listing, variantId, quantity: -1, available: 0 });
  await world.read(["catalog", "commerce"]);
  expect(await market.told()).toEqual([
    ...["manager", "owner"].flatMap((name) => [`${name}: LISTING_REJECTED (app mail)`, `${name}: LISTING_SUSPENDED (app mail)`, `${name}: STOCK_DEPLETED (app)`]),
    "packer: STOCK_DEPLETED (app)",
  ]);
});

describe("each is told once", () => {
  test("when the log is read again from the start, by two workers at once", async ({ world, market }) => {
    const { order } = market;
    await world.happens("commerce", "orderGroup.placed", { ...order, orderIds: [order.orderId] });
    await world.happens("commerce", "order.placed", order);
    await world.happens("money", "payout.failed", payout(market));
    await world.read(["commerce", "money"], 2);
    const once = await market.told();
    expect(once).toEqual(["ben: ORDER_PLACED (app mail)", "finance: PAYOUT_FAILED (app mail)", "manager: SALE_PLACED (app mail)", "owner: PAYOUT_FAILED (app mail)", "owner: SALE_PLACED (app mail)", "packer: SALE_PLACED (app mail)"]);
    await world.rewind();
    await world.read(["commerce", "money"], 2);
    expect(await market.told()).toEqual(once);
    const { database } = world.under.runtime;
    const counted = await database.row(`select (select count(*)::int from conversations.event_v1 where type = 'notification.sent' and payload ->> 'userId' = $1) as sent`, [market.owner]);
    expect(counted).toEqual({ sent: 2 });
  });

  test("and a mail has one job, whose row holds ids alone", async ({ world, market, scratch }) => {
    await world.happens("money", "payout.failed", payout(market));
    await world.read(["money"]);
    const jobs = async () => (await asAdmin(scratch.adminUrl, (admin) => admin.query<{ payload: { payload: object } }>(
      "select payload from jobs._private_jobs where payload -> 'payload' ->> 'userId' = $1", [market.finance]))).rows.map(({ payload }) => payload.payload);
    expect(await jobs()).toEqual([{ eventId: expect.any(String) as string, userId: market.finance }]);
    await world.rewind();
    await world.read(["money"]);
    expect(await jobs()).toHaveLength(1);
  });
});

describe("of a message", () => {
  test("the other side hears as soon as it can be read, each message in the app, and by one mail later for all that they have not looked at", async ({ world, market }) => {
    const thread = { conversationId: newId("cnv"), subjectId: newId("lst"), buyerId: market.ben, sellerId: market.sellerId };
    const writes = (side: "BUYER" | "SELLER", sequence: number, type: "message.sent" | "message.released" | "message.held" = "message.sent") =>
      world.happens("conversations", type, { ...thread, messageId: newId("msg"), side, authorId: side === "BUYER" ? market.ben : market.manager, sequence: type === "message.held" ? null : sequence }, side === "BUYER" ? market.ben : market.manager);
    await writes("BUYER", 1);
    await writes("BUYER", 2, "message.held");
    await writes("BUYER", 2);
    await world.read(["conversations"]);
    await writes("BUYER", 3, "message.released");
    await writes("SELLER", 4);
    await world.read(["conversations"]);
    const seller = ["manager", "owner", "packer"].flatMap((name) => [`${name}: MESSAGE_RECEIVED (app mail)`, `${name}: MESSAGE_RECEIVED (app)`, `${name}: MESSAGE_RECEIVED (app)`].toSorted());
    expect(await market.told()).toEqual(["ben: MESSAGE_RECEIVED (app mail)", ...seller]);

    const { database } = world.under.runtime;
    const owners = () => database.row<{ waiting: number; queued: number; unread: number }>(
      `select count(d) filter (where d.due_at between now() + interval '9 minutes' and now() + interval '10 minutes')::int as waiting, count(d) filter (where d.due_at is null)::int as queued,
              count(*) filter (where n.read_at is null)::int as unread
         from conversations.notification n
         left join conversations.delivery d on (d.event_id, d.user_id) = (n.event_id, n.user_id)
        where n.user_id = $1`, [uuidOf(market.owner)]);
    expect(await owners()).toEqual({ waiting: 1, queued: 0, unread: 3 });
    const reads = async (upToSequence: number) => {
      await world.happens("conversations", "conversation.read", { ...thread, userId: market.owner, side: "SELLER", upToSequence });
      await world.read(["conversations"]);
    };
    await reads(2);
    expect(await owners()).toEqual({ waiting: 1, queued: 0, unread: 1 });
    await reads(3);
    await writes("BUYER", 5);
    await world.read(["conversations"]);
    expect(await owners()).toEqual({ waiting: 2, queued: 0, unread: 1 });       // who has looked is written of what came since
  });
});
