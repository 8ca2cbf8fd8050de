import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "@souk/shared/ids";
import { categoryBy, sellerOf, stepUp } from "../authorisation-objects.ts";
import { orderOf, shelved, type OrderMade, type Shelved } from "../authorisation-orders.ts";
import { asAdmin } from "../cluster.ts";
import { codes, give } from "../given.ts";
import { ledgerStory } from "../ledger-story.ts";
import { until } from "../until.ts";
import { worldOpen, type Person, type World } from "../world.ts";

const dayMs = 86_400_000;
interface PayoutShown { readonly id: Id<"pyt">; readonly state: string; readonly amount: { readonly minor: string }; readonly items: { readonly nodes: readonly { readonly kind: string; readonly amount: { readonly minor: string }; readonly order: { readonly id: string } | null }[] } }

describe("what a seller has earned is paid out", () => {
  let world: World;
  let close = async () => {};
  let ada: Person, ben: Person, alma: Person;
  let lamps: Shelved;
  beforeAll(async () => {
    ({ world, close } = await worldOpen("one process"));
    [ada, ben, alma] = await Promise.all([world.person("ada"), world.person("ben"), world.staff("alma", "ADMIN")]);
    lamps = await shelved(world, ada, await sellerOf(ada, "adas-lamps"), (await categoryBy(alma, "home")).id);
    for (const person of [ada, alma]) await stepUp(world, person);
  });
  afterAll(() => close());

  const control = async (path: string, body: object) => {
    const answer = await fetch(`${world.sandbox.url}/sandbox${path}`, { method: "POST", headers: { authorization: `Bearer ${world.sandbox.secretKey}`, "content-type": "application/json" }, body: JSON.stringify(body) });
    expect(answer.status, await answer.clone().text()).toBe(200);
  };
  const sellerShows = async <T>(fields: string): Promise<T> => (await ada.graph.tell<{ seller: T }>(`query ($id: ID!) { seller(id: $id) { ${fields} } }`, { id: lamps.sellerId })).seller;
  const holds = (id: Id<"ord">, state: string) => until(`what is held of it is ${state}`, async () =>
    (await ben.graph.tell<{ order: { hold: { state: string } | null } }>("query ($id: ID!) { order(id: $id) { hold { state } } }", { id })).order.hold?.state === state);
  /** Ben buys two lamps, has them, and is content; and what he paid is available at the provider. */
  const earns = async (): Promise<OrderMade> => {
    const made = await orderOf(ben, lamps);
    const { payment } = await give(ben, "paymentCreate", "payment { id }", { orderGroupId: made.orderGroupId }) as unknown as { payment: { id: string } };
    expect(codes(await give(ben, "paymentConfirm", "payment { state }", { id: payment.id, paymentMethodId: "pm_card_bypassPending" }))).toEqual([]);
    await until("her shop has accepted it", async () => (await ben.graph.tell<{ order: { state: string } }>("query ($id: ID!) { order(id: $id) { state } }", { id: made.orderId })).order.state === "ACCEPTED");
    const { shipment } = await give(ada, "shipmentCreate", "shipment { id }", { orderId: made.orderId, lines: [{ orderLineId: made.lineId, quantity: 2 }] }) as unknown as { shipment: { id: string } };
    await give(ada, "shipmentMarkShipped", "shipment { id }", { id: shipment.id });
    await give(ben, "orderConfirmDelivery", "order { id }", { id: made.orderId });
    await give(ben, "orderComplete", "order { id }", { id: made.orderId });
    await holds(made.orderId, "RELEASED");
    const money = await world.database.open("money");
    await until("what he paid is available at the provider", async () => (await money.row<{ isSo: boolean }>(
      `select count(*) = (select count(*) from money.payment where state = 'CAPTURED') as "isSo" from money.balance_transaction where kind = 'CHARGE' and matured_at is not null`))!.isSo);
    return made;
  };
  const paysOut = async (): Promise<PayoutShown> => {
    const told = await give(ada, "payoutRequest", "payout { id state amount { minor } items(first: 50) { nodes { kind amount { minor } order { id } } } }", { sellerId: lamps.sellerId, currency: "EUR" });
    expect(codes(told)).toEqual([]);
    return told["payout"] as PayoutShown;
  };
  const payoutBecomes = (id: string, state: string) => until(`the payout is ${state}`, async () =>
    (await ada.graph.tell<{ payout: { state: string } }>("query ($id: ID!) { payout(id: $id) { state } }", { id })).payout.state === state);
  const books = async (names: Readonly<Record<string, string>>) => ledgerStory(await world.database.open("ledger"), { [lamps.sellerId]: "ada", ...names });

  test("into an account that she opens and shows to the provider, on its own page", async () => {
    expect((await give(ada, "payoutAccountOpen", "payoutAccount { state }", { sellerId: lamps.sellerId, country: "DE", entity: "INDIVIDUAL" }))["payoutAccount"]).toMatchObject({ state: expect.stringMatching(/CREATED|ONBOARDING/) });
    await until("the provider has made it", async () => (await sellerShows<{ payoutAccount: { state: string } }>("payoutAccount { state }")).payoutAccount.state === "ONBOARDING");
    const told = await give(ada, "payoutAccountLinkCreate", "link { url }", { sellerId: lamps.sellerId, returnUrl: "https://souk.test/done", refreshUrl: "https://souk.test/again" });
    const page = await fetch((told["link"] as { url: string }).url);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/html")]);
    const account = /acct_\w+/.exec(await page.text())?.[0];
    await control(`/accounts/${account}/onboard`, { outcome: "complete" });
    await until("she can be paid", async () => (await sellerShows<{ payoutAccount: { state: string } }>("payoutAccount { state }")).payoutAccount.state === "ENABLED");
  });

  test("released, transferred, paid out, and at her bank; her statement lists each order", async () => {
    const orders = [await earns(), await earns()];
    const payout = await paysOut();
    expect(payout.items.nodes.map(({ kind, order }) => [kind, order?.id])).toEqual(orders.map(({ orderId }) => ["hold.released", orderId]));
    await payoutBecomes(payout.id, "PAID");
    const tables = await books({ [orders[0]!.orderId]: "first", [orders[1]!.orderId]: "second", [payout.id]: "payout" });
    expect(await tables.postings(...orders.map(({ orderId }) => orderId), payout.id)).toMatchInlineSnapshot(`
      payment.captured    psp:pending        escrow:first        44.98 EUR
      hold.released       escrow:first       ada:available       40.98 EUR
      hold.released       escrow:first       revenue:commission   4.00 EUR
      payment.captured    psp:pending        escrow:second       44.98 EUR
      hold.released       escrow:second      ada:available       40.98 EUR
      hold.released       escrow:second      revenue:commission   4.00 EUR
      payout.requested    ada:available      ada:in_payout       81.96 EUR
      transfer.succeeded  psp:connected:ada  psp:available       81.96 EUR
      payout.paid         ada:in_payout      psp:connected:ada   81.96 EUR
    `);
    expect(await sellerShows("balances { kind balance { minor } }")).toEqual({ balances: expect.not.arrayContaining([expect.objectContaining({ balance: { minor: expect.stringMatching(/^-?[1-9]/) } })]) });
  });

  test("a refund after that makes a debt, which her next sale repays; only the rest is paid out", async () => {
    const [given] = [await earns()];
    const first = await paysOut();
    await payoutBecomes(first.id, "PAID");
    expect(codes(await give(ada, "refundCreate", "refund { state }", { orderId: given.orderId, amountMinor: "2000", reason: "One of them came broken.", borneBy: "SELLER" }))).toEqual([]);
    await until("she owes it", async () => (await sellerShows<{ balances: { kind: string; balance: { minor: string } }[] }>("balances { kind balance { minor } }")).balances.some(({ kind, balance }) => kind === "SELLER_OWED" && balance.minor !== "0"));
    const next = await earns();
    const second = await paysOut();
    expect(second.items.nodes.every(({ order }) => order?.id === next.orderId || order?.id === given.orderId)).toBe(true);
    await payoutBecomes(second.id, "PAID");
    const tables = await books({ [given.orderId]: "given", [next.orderId]: "next", [second.id]: "payout" });
    expect(await tables.postings(given.orderId, next.orderId, second.id)).toMatchInlineSnapshot(`
      payment.captured    psp:pending         escrow:given        44.98 EUR
      hold.released       escrow:given        ada:available       40.98 EUR
      hold.released       escrow:given        revenue:commission   4.00 EUR
      refund.settled      revenue:commission  ada:available        1.78 EUR
      refund.settled      ada:available       psp:available        1.78 EUR
      refund.settled      ada:owed            psp:available       18.22 EUR
      payment.captured    psp:pending         escrow:next         44.98 EUR
      hold.released       escrow:next         ada:available       40.98 EUR
      hold.released       escrow:next         revenue:commission   4.00 EUR
      hold.released       ada:available       ada:owed            18.22 EUR
      payout.requested    ada:available       ada:in_payout       22.76 EUR
      transfer.succeeded  psp:connected:ada   psp:available       22.76 EUR
      payout.paid         ada:in_payout       psp:connected:ada   22.76 EUR
    `);
  });

  test("what the bank refuses lies at the provider; with another bank it is tried again, and transferred once", async () => {
    const { ref } = (await (await world.database.open("money")).row<{ ref: string }>("select provider_ref as ref from money.payout_account"))!;
    await control(`/accounts/${ref}/onboard`, { outcome: "complete", bank: "000111111113" });
    await earns();
    const payout = await paysOut();
    await payoutBecomes(payout.id, "FAILED");
    await control(`/accounts/${ref}/onboard`, { outcome: "complete", bank: "000123456789" });
    expect(codes(await give(ada, "payoutRetry", "payout { state }", { id: payout.id }))).toEqual([]);
    await payoutBecomes(payout.id, "PAID");
    expect(await (await books({ [payout.id]: "payout" })).postings(payout.id)).toMatchInlineSnapshot(`
      payout.requested    ada:available      ada:in_payout      40.98 EUR
      transfer.succeeded  psp:connected:ada  psp:available      40.98 EUR
      payout.paid         ada:in_payout      psp:connected:ada  40.98 EUR
    `);
  });

  test("by her schedule without anybody's asking, and nothing is left anywhere", async () => {
    await earns();
    await asAdmin(world.database.adminUrl, (admin) => admin.query("update money.payout_account set due_at = clock_timestamp()"));
    await until("it is at her bank", async () => (await sellerShows<{ payouts: { nodes: { state: string; cause: string }[] } }>("payouts(first: 1) { nodes { state cause } }")).payouts.nodes.every(({ state, cause }) => state === "PAID" && cause === "SCHEDULE"));
    await control("/clock", { advance_ms: 3 * dayMs });
    const { integrityReport } = await alma.graph.operator().tell<{ integrityReport: Record<"money" | "ledger", { name: string; violations: number }[]> }>("{ integrityReport { money { name violations } ledger { name violations } } }");
    expect([...integrityReport.money, ...integrityReport.ledger].filter(({ violations }) => violations > 0)).toEqual([]);
  });
});
