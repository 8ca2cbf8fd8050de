import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { categoryBy, sellerOf } from "../authorisation-objects.ts";
import { shelved, type Shelved } from "../authorisation-orders.ts";
import { chargeDisputed, disputeDecided } from "../disputes.ts";
import { ledgerStory } from "../ledger-story.ts";
import { until } from "../until.ts";
import { worldOpen, type Person, type World } from "../world.ts";

type Told = Readonly<Record<string, unknown>> & { readonly userErrors: readonly { readonly code: string }[] };
interface OrderBought { readonly id: Id<"ord">; readonly seller: { readonly id: string }; readonly lines: readonly { readonly id: string; readonly ordered: number }[] }
interface Chargeback { readonly id: Id<"cbk">; readonly state: string }

/** A mutation as a front end sends it. @throws Error for a refusal */
async function give<T extends object>(person: Person, mutation: string, fields: string, { id, ...input }: Readonly<Record<string, unknown>>): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const { told } = await person.graph.tell<{ told: Told }>(
    `mutation Give(${id ? "$id: ID!, " : ""}$input: ${type}) { told: ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code message } } }`, { id, input: { idempotencyKey: freshKey(), ...input } });
  if (told.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(told.userErrors)}`);
  return told as unknown as T;
}

describe("a payment that its buyer's bank takes back", () => {
  let world: World;
  let close = async () => {};
  let ada: Person, cleo: Person, ben: Person;
  let lamps: Shelved, bulbs: Shelved;
  beforeAll(async () => {
    ({ world, close } = await worldOpen("one process"));
    [ada, cleo, ben] = await Promise.all([world.person("ada"), world.person("cleo"), world.person("ben")]);
    const { id: categoryId } = await categoryBy(await world.staff("alma", "ADMIN"), "home");
    lamps = await shelved(world, ada, await sellerOf(ada, "adas-lamps"), categoryId);
    bulbs = await shelved(world, cleo, await sellerOf(cleo, "cleos-bulbs"), categoryId);
  });
  afterAll(() => close());

  const address = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };
  /** Ben buys two of each at once and pays. @returns an order for each, in their order */
  const buys = async (...goods: readonly Shelved[]) => {
    for (const { variantId } of goods) await give(ben, "cartLineAdd", "cart { id }", { variantId, quantity: 2 });
    const { checkout: { id } } = await give<{ checkout: { id: string } }>(ben, "checkoutStart", "checkout { id }", {});
    const { checkout: { version } } = await give<{ checkout: { version: number } }>(ben, "checkoutSetAddress", "checkout { version }", { id, address });
    const { orderGroup } = await give<{ orderGroup: { id: Id<"ogr">; orders: OrderBought[] } }>(ben, "checkoutComplete", "orderGroup { id orders { id seller { id } lines { id ordered } } }", { id, expectedVersion: version });
    const { payment } = await give<{ payment: { id: string } }>(ben, "paymentCreate", "payment { id }", { orderGroupId: orderGroup.id });
    await give(ben, "paymentConfirm", "payment { state }", { id: payment.id, paymentMethodId: "pm_card_visa" });
    const orders = goods.map(({ sellerId }) => orderGroup.orders.find(({ seller }) => seller.id === sellerId)!);
    for (const order of orders) await becomes(order.id, "state", "ACCEPTED");
    return { paymentId: payment.id, orders };
  };
  const orderShows = async <T>(person: Person, id: string, fields: string): Promise<T> => (await person.graph.tell<{ order: T }>(`query ($id: ID!) { order(id: $id) { ${fields} } }`, { id })).order;
  const becomes = (id: string, field: string, state: string) => until(`${field} of the order is ${state}`, async () => (await orderShows<Record<string, string>>(ben, id, field))[field] === state);
  /** It is sent, and its buyer has it and is content: its seller has the money. */
  const received = async (seller: Person, { id, lines }: OrderBought) => {
    const { shipment } = await give<{ shipment: { id: string } }>(seller, "shipmentCreate", "shipment { id }", { orderId: id, lines: lines.map((line) => ({ orderLineId: line.id, quantity: line.ordered })) });
    await give(seller, "shipmentMarkShipped", "shipment { id }", { id: shipment.id });
    await give(ben, "orderConfirmDelivery", "order { id }", { id });
    await give(ben, "orderComplete", "order { id }", { id });
    await until("what is held of it is released", async () => (await orderShows<{ hold: { state: string } }>(seller, id, "hold { state }")).hold.state === "RELEASED");
  };
  const chargebackIs = async (person: Person, orderId: string, state: string): Promise<Chargeback> => {
    let found: Chargeback | undefined;
    await until(`its chargeback is ${state}`, async () => {
      found = (await orderShows<{ chargebacks: Chargeback[] | null }>(person, orderId, "chargebacks { id state }")).chargebacks?.[0];
      return found?.state === state;
    });
    return found!;
  };
  const books = async (paymentId: string, [lamp, bulb]: readonly OrderBought[]) => {
    const money = await world.database.open("money");
    const cases = (await money.rows<{ id: string }>("select id from money.chargeback where payment_id = $1", [uuidOf(paymentId)])).map(({ id }) => idOf("cbk", id));
    return ledgerStory(await world.database.open("ledger"), { [lamp!.id]: "lamps", [bulb!.id]: "bulbs", [lamps.sellerId]: "ada", [bulbs.sellerId]: "cleo", ...Object.fromEntries(cases.map((id) => [id, "case"])) })
      .postings(lamp!.id, bulb!.id, ...cases);
  };

  test("for two orders, one of them released: a seller who has too little owes, its next sale pays that, and lost nobody has anything of it", async () => {
    const { paymentId, orders } = await buys(lamps, bulbs);
    const [lamp, bulb] = orders as [OrderBought, OrderBought];
    await received(ada, lamp);
    const ref = await chargeDisputed(world, paymentId);
    await chargebackIs(ada, lamp.id, "EVIDENCE_DUE");
    for (const order of orders) await becomes(order.id, "paymentStatus", "CHARGED_BACK");
    const { orders: [next] } = await buys(lamps);
    await received(ada, next!);
    expect(await ledgerStory(await world.database.open("ledger"), { [next!.id]: "next lamps", [lamps.sellerId]: "ada" }).postings(next!.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending        escrow:next lamps   44.98 EUR
      hold.released     escrow:next lamps  ada:available       40.98 EUR
      hold.released     escrow:next lamps  revenue:commission   4.00 EUR
      hold.released     ada:available      ada:owed             4.00 EUR
    `);
    await disputeDecided(world, ref, "lost");
    await chargebackIs(cleo, bulb.id, "LOST");
    expect(await books(paymentId, orders)).toMatchInlineSnapshot(`
      payment.captured      psp:pending         escrow:lamps        44.98 EUR
      payment.captured      psp:pending         escrow:bulbs        44.98 EUR
      hold.released         escrow:lamps        ada:available       40.98 EUR
      hold.released         escrow:lamps        revenue:commission   4.00 EUR
      chargeback.fee        expense:disputes    psp:available       15.00 EUR
      chargeback.opened     ada:available       dispute:case        40.98 EUR
      chargeback.opened     ada:owed            dispute:case         4.00 EUR
      chargeback.opened     escrow:bulbs        dispute:case        44.98 EUR
      chargeback.withdrawn  dispute:case        psp:available       89.96 EUR
      chargeback.lost       revenue:commission  ada:available        4.00 EUR
    `);
  });

  test("answered and won, each has what it had; the buyer sees that it was taken back, and nothing of the answer", async () => {
    const { paymentId, orders } = await buys(lamps, bulbs);
    const [lamp, bulb] = orders as [OrderBought, OrderBought];
    await received(ada, lamp);
    await chargeDisputed(world, paymentId, { reason: "product_not_received" });
    const { id } = await chargebackIs(ada, lamp.id, "EVIDENCE_DUE");
    for (const order of orders) await becomes(order.id, "paymentStatus", "CHARGED_BACK");
    expect((await ben.graph.tell<{ payment: object }>("query ($id: ID!) { payment(id: $id) { chargedBack { minor } chargebacks { evidence { at } } } }", { id: paymentId })).payment)
      .toEqual({ chargedBack: { minor: "8996" }, chargebacks: [{ evidence: null }] });
    await give(ada, "chargebackSubmitEvidence", "chargeback { state }", { id, uncategorizedText: "winning_evidence" });
    await chargebackIs(cleo, bulb.id, "WON");
    for (const order of orders) await becomes(order.id, "paymentStatus", "PAID");
    expect(await orderShows(cleo, bulb.id, "hold { state left { minor } }")).toEqual({ hold: { state: "FUNDED", left: { minor: "4498" } } });
    expect(await books(paymentId, orders)).toMatchInlineSnapshot(`
      payment.captured      psp:pending       escrow:lamps        44.98 EUR
      payment.captured      psp:pending       escrow:bulbs        44.98 EUR
      hold.released         escrow:lamps      ada:available       40.98 EUR
      hold.released         escrow:lamps      revenue:commission   4.00 EUR
      chargeback.fee        expense:disputes  psp:available       15.00 EUR
      chargeback.opened     ada:available     dispute:case        44.98 EUR
      chargeback.opened     escrow:bulbs      dispute:case        44.98 EUR
      chargeback.withdrawn  dispute:case      psp:available       89.96 EUR
      chargeback.won        psp:available     dispute:case        89.96 EUR
      chargeback.won        dispute:case      ada:available       44.98 EUR
      chargeback.won        dispute:case      escrow:bulbs        44.98 EUR
    `);
  });

  test("all of it leaves every invariant of money, of orders and of the books whole", async () => {
    const alma = await world.staff("alma", "ADMIN");
    const { integrityReport } = await alma.graph.operator().tell<{ integrityReport: Record<"money" | "ledger" | "commerce", { name: string; violations: number }[]> }>(
      "{ integrityReport { money { name violations } ledger { name violations } commerce { name violations } } }");
    expect([...integrityReport.money, ...integrityReport.ledger, ...integrityReport.commerce].filter(({ violations }) => violations > 0)).toEqual([]);
  });
});
