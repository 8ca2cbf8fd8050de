import { Stripe } from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { uuidOf, type Id } from "@souk/shared/ids";
import { categoryBy, sellerOf } from "../authorisation-objects.ts";
import { orderOf, shelved, type OrderMade, type Shelved } from "../authorisation-orders.ts";
import { asAdmin } from "../cluster.ts";
import { codes, give } from "../given.ts";
import { ledgerStory } from "../ledger-story.ts";
import { until } from "../until.ts";
import { worldOpen, type Person, type World } from "../world.ts";

interface Payment { readonly id: Id<"pay">; readonly state: string; readonly nextAction: { readonly url: string } | null; readonly decline: { readonly code: string } | null }

const payment = "payment { id state nextAction { url } decline { code } }";

describe("paying", () => {
  let world: World;
  let close = async () => {};
  let ada: Person, ben: Person;
  let lamps: Shelved;
  beforeAll(async () => {
    ({ world, close } = await worldOpen("one process"));
    [ada, ben] = await Promise.all([world.person("ada"), world.person("ben")]);
    const { id: categoryId } = await categoryBy(await world.staff("alma", "ADMIN"), "home");
    lamps = await shelved(world, ada, await sellerOf(ada, "adas-lamps"), categoryId);
  });
  afterAll(() => close());

  const begins = async (orderGroupId: Id<"ogr">): Promise<Payment> => {
    const told = await give(ben, "paymentCreate", payment, { orderGroupId });
    expect(codes(told)).toEqual([]);
    return told["payment"] as Payment;
  };
  const confirms = (id: string, paymentMethodId = "pm_card_visa") => give(ben, "paymentConfirm", payment, { id, paymentMethodId });
  const orderShows = async <T>(person: Person, id: Id<"ord">, fields: string): Promise<T> => (await person.graph.tell<{ order: T }>(`query ($id: ID!) { order(id: $id) { ${fields} } }`, { id })).order;
  const becomes = (id: Id<"ord">, state: string) => until(`the order is ${state}`, async () => (await orderShows<{ state: string }>(ben, id, "state")).state === state);
  const holds = (id: Id<"ord">, state: string) => until(`what is held of it is ${state}`, async () => (await orderShows<{ hold: { state: string } | null }>(ben, id, "hold { state }")).hold?.state === state);
  const paid = async (): Promise<OrderMade> => {
    const made = await orderOf(ben, lamps);
    expect(codes(await confirms((await begins(made.orderGroupId)).id))).toEqual([]);
    await becomes(made.orderId, "ACCEPTED");
    return made;
  };
  const sent = async ({ orderId, lineId }: OrderMade) => {
    const { shipment } = await give(ada, "shipmentCreate", "shipment { id }", { orderId, lines: [{ orderLineId: lineId, quantity: 2 }] }) as unknown as { shipment: { id: string } };
    expect(codes(await give(ada, "shipmentMarkShipped", "shipment { id }", { id: shipment.id }))).toEqual([]);
  };
  const received = async (made: OrderMade) => {
    await sent(made);
    expect(codes(await give(ben, "orderConfirmDelivery", "order { id }", { id: made.orderId }))).toEqual([]);
    expect(codes(await give(ben, "orderComplete", "order { id }", { id: made.orderId }))).toEqual([]);
    await holds(made.orderId, "RELEASED");
  };
  const books = async ({ orderId }: OrderMade) => ledgerStory(await world.database.open("ledger"), { [orderId]: "lamps", [lamps.sellerId]: "ada" }).postings(orderId);
  const control = async (path: string, body: object) => {
    const answer = await fetch(`${world.sandbox.url}${path}`, { method: "POST", headers: { authorization: `Bearer ${world.sandbox.secretKey}`, "content-type": "application/json" }, body: JSON.stringify(body) });
    expect(answer.status).toBe(200);
  };

  test("it is paid, held, sent, received, and its seller has it, less the fee", async () => {
    const made = await orderOf(ben, lamps);
    const begun = await begins(made.orderGroupId);
    expect([begun.state, (await begins(made.orderGroupId)).id]).toEqual(["CREATED", begun.id]);      // in another window
    expect((await confirms(begun.id))["payment"]).toMatchObject({ id: begun.id, state: "CAPTURED" });
    await becomes(made.orderId, "ACCEPTED");
    expect(await orderShows(ben, made.orderId, "paymentStatus hold { state left { minor } } money { paid { minor } held { minor } released { minor } refunded { minor } sellerNet { minor } }"))
      .toEqual({ paymentStatus: "PAID", hold: { state: "FUNDED", left: { minor: "4498" } }, money: { paid: { minor: "4498" }, held: { minor: "4498" }, released: { minor: "0" }, refunded: { minor: "0" }, sellerNet: null } });
    await received(made);
    expect(await books(made)).toMatchInlineSnapshot(`
      payment.captured  psp:pending   escrow:lamps        44.98 EUR
      hold.released     escrow:lamps  ada:available       40.98 EUR
      hold.released     escrow:lamps  revenue:commission   4.00 EUR
    `);
    expect(await orderShows(ada, made.orderId, "money { released { minor } sellerNet { minor } feesPlatform { minor } } proof { linesSum { minor } ledgerSum { minor } matched }")).toMatchObject({ proof: { linesSum: { minor: "4498" }, ledgerSum: { minor: "4498" }, matched: true }, money: { released: { minor: "4498" }, sellerNet: { minor: "4098" }, feesPlatform: { minor: "400" } } });
  });

  test("a card that is declined is followed by another; a bank that asks something is answered on its page", async () => {
    const made = await orderOf(ben, lamps);
    const { id } = await begins(made.orderGroupId);
    const declined = await confirms(id, "pm_card_chargeDeclined");
    expect([codes(declined), declined["payment"]]).toMatchObject([["PAYMENT_DECLINED"], { state: "CREATED", decline: { code: "generic_decline" } }]);
    const asked = (await confirms(id, "pm_card_authenticationRequired"))["payment"] as Payment;
    expect(asked.state).toBe("REQUIRES_ACTION");
    await control(`/sandbox/payment_intents/${/payment_intents\/(\w+)/.exec(asked.nextAction!.url)![1]}/authenticate`, { outcome: "succeed" });
    await becomes(made.orderId, "ACCEPTED");
    const { payment: after } = await ben.graph.tell<{ payment: object }>("query ($id: ID!) { payment(id: $id) { state attempts { outcome } } }", { id });
    expect(after).toEqual({ state: "CAPTURED", attempts: [{ outcome: "DECLINED" }, { outcome: "SUCCEEDED" }] });
  });

  test("cancelled before it is sent, all of it goes back; given back after it has come, and after its seller was paid, too", async () => {
    const [cancelled, come, released] = [await paid(), await paid(), await paid()];
    expect(codes(await give(ben, "orderCancel", "order { id }", { id: cancelled.orderId, reason: "It is too big." }))).toEqual([]);
    await sent(come);
    await received(released);
    for (const { orderId } of [come, released]) expect(codes(await give(ada, "refundCreate", "refund { state }", { orderId, amountMinor: "4498", reason: "It came broken.", borneBy: "SELLER" }))).toEqual([]);
    for (const { orderId } of [cancelled, come, released]) await holds(orderId, "REFUNDED");
    expect(await books(cancelled)).toMatchInlineSnapshot(`
      payment.captured  psp:pending   escrow:lamps  44.98 EUR
      refund.settled    escrow:lamps  psp:pending   44.98 EUR
    `);
    expect((await books(come)).text).toBe((await books(cancelled)).text);
    expect(await books(released)).toMatchInlineSnapshot(`
      payment.captured  psp:pending         escrow:lamps        44.98 EUR
      hold.released     escrow:lamps        ada:available       40.98 EUR
      hold.released     escrow:lamps        revenue:commission   4.00 EUR
      refund.settled    revenue:commission  ada:available        4.00 EUR
      refund.settled    ada:available       psp:pending         44.98 EUR
    `);
    await until("the order says so", async () => (await orderShows<{ paymentStatus: string }>(ben, released.orderId, "paymentStatus")).paymentStatus === "REFUNDED");
  });

  test("paid when its time was over, it goes back by itself", async () => {
    const made = await orderOf(ben, lamps);
    const { id } = await begins(made.orderGroupId);
    await control("/sandbox/faults", { rules: [{ kind: "drop", on: "*" }] });
    const stripe = new Stripe(world.sandbox.secretKey, { host: world.sandbox.host, port: world.sandbox.port, protocol: "http" });
    const intent = (await stripe.paymentIntents.list({ limit: 10 })).data.find(({ metadata }) => metadata["payment"] === id)!;
    await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa", return_url: "http://souk.test" });
    await asAdmin(world.database.adminUrl, (admin) => admin.query("update commerce.order_group set payable_until = clock_timestamp() - interval '1 second' where id = $1", [uuidOf(made.orderGroupId)]));
    await holds(made.orderId, "REFUNDED");
    await control("/sandbox/faults", { rules: [] });
    expect(await orderShows(ben, made.orderId, "state")).toEqual({ state: "EXPIRED" });
    expect(await books(made)).toMatchInlineSnapshot(`
      payment.captured  psp:pending   escrow:lamps  44.98 EUR
      refund.settled    escrow:lamps  psp:pending   44.98 EUR
    `);
  });

  test("all of it leaves every invariant of money and of the books whole", async () => {
    const alma = await world.staff("alma", "ADMIN");
    const { integrityReport } = await alma.graph.operator().tell<{ integrityReport: Record<"money" | "ledger", { name: string; violations: number }[]> }>(
      "{ integrityReport { money { name violations } ledger { name violations } } }");
    expect([...integrityReport.money, ...integrityReport.ledger].filter(({ violations }) => violations > 0)).toEqual([]);
  });
});
