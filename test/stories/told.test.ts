import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { categoryBy, memberOf, sellerOf, stepUp } from "../authorisation-objects.ts";
import { orderOf, shelved, type OrderMade, type Shelved } from "../authorisation-orders.ts";
import { asAdmin } from "../cluster.ts";
import { codes, give } from "../given.ts";
import { until } from "../until.ts";
import { worldOpen, type Person, type World } from "../world.ts";

interface Told { readonly id: string; readonly kind: string; readonly title: string; readonly subjectId: string }
const said = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("people are told what happens to them, once, in the app and by mail", () => {
  let world: World;
  let close = async () => {};
  let ada: Person, finn: Person, ben: Person;
  let lamps: Shelved, order: OrderMade;
  let number = "";
  beforeAll(async () => {
    ({ world, close } = await worldOpen("one process"));
    const [owner, buyer, alma] = await Promise.all([world.person("ada"), world.person("ben"), world.staff("alma", "ADMIN")]);
    [ada, ben] = [owner, buyer];
    lamps = await shelved(world, ada, await sellerOf(ada, "adas-lamps"), (await categoryBy(alma, "home")).id);
    finn = await memberOf(world, ada, lamps.sellerId, "finn");
    await give(ada, "sellerMemberRoleSet", "seller { id }", { id: lamps.sellerId, userId: finn.userId, role: "SELLER_FINANCE" });
    await stepUp(world, ada);
  });
  afterAll(() => close());

  const control = async (path: string, body: object) => expect((await fetch(`${world.sandbox.url}/sandbox${path}`, {
    method: "POST", headers: { authorization: `Bearer ${world.sandbox.secretKey}`, "content-type": "application/json" }, body: JSON.stringify(body) })).status).toBe(200);
  const list = async (person: Person, locale = "en") => (await person.graph.tell<{ me: { notifications: { nodes: readonly Told[] } } }>(
    "query ($locale: Locale) { me { notifications(first: 30) { nodes { id kind subjectId title(locale: $locale) } } } }", { locale })).me.notifications.nodes.toReversed();
  const kinds = async (person: Person) => (await list(person)).map(({ kind }) => kind).filter((kind) => !["WELCOME", "SELLER_APPROVED"].includes(kind));
  /** Subjects of what came to somebody's mailbox beside the mails of their account, the oldest first. */
  const mails = async ({ email }: Person) => asAdmin(world.database.adminUrl, async (admin) => (await admin.query<{ subject: string }>(
    "select subject from conversations.development_mail where recipient = $1 and body !~ 'token=' and subject <> 'Your seller is approved' order by id", [email])).rows.map(({ subject }) => said(subject)));
  const becomes = (state: string) => until(`the order is ${state}`, async () => (await ben.graph.tell<{ order: { state: string } }>("query ($id: ID!) { order(id: $id) { state } }", { id: order.orderId })).order.state === state);
  /** Waits until the newest of somebody's list is of a kind, and their mailbox holds as many as said. */
  const hears = (person: Person, kind: string, mailed: number) => until(`${person.email} hears ${kind}, and has ${mailed} mails`, async () => (await kinds(person)).includes(kind) && (await mails(person)).length >= mailed);

  test("Ben buys and pays: he has a receipt in his language, Ada hears of the order", async () => {
    expect(codes(await give(ben, "notificationPreferencesUpdate", "preferences { locale }", { idempotencyKey: undefined, locale: "de", choices: [{ category: "ORDERS", channel: "EMAIL", isOn: true }] }))).toEqual([]);
    order = await orderOf(ben, lamps);
    const { payment } = await give(ben, "paymentCreate", "payment { id }", { orderGroupId: order.orderGroupId }) as unknown as { payment: { id: string } };
    expect(codes(await give(ben, "paymentConfirm", "payment { state }", { id: payment.id, paymentMethodId: "pm_card_bypassPending" }))).toEqual([]);
    await becomes("ACCEPTED");
    ({ order: { number } } = await ben.graph.tell<{ order: { number: string } }>("query ($id: ID!) { order(id: $id) { number } }", { id: order.orderId }));
    await Promise.all([hears(ben, "ORDER_PLACED", 1), hears(ada, "SALE_PLACED", 1)]);
    expect([await mails(ben), await mails(ada)]).toEqual([["Danke für deine Bestellung"], [`New order ${number}`]]);
    expect((await world.mailTo(ben.email, /Zahlung/)).body).toMatch(new RegExp(`Deine Zahlung über 44,98.€ ist da\\.[^]*/purchases/${order.orderGroupId}\\n`));
    expect((await list(ada)).at(-1)).toMatchObject({ title: `New order ${number}`, subjectId: order.orderId });
  });

  test("Ada sends it and gives some back: Ben hears of both, and of what he does himself not", async () => {
    const { shipment } = await give(ada, "shipmentCreate", "shipment { id }", { orderId: order.orderId, lines: [{ orderLineId: order.lineId, quantity: 2 }] }) as unknown as { shipment: { id: string } };
    await give(ada, "shipmentMarkShipped", "shipment { id }", { id: shipment.id });
    expect(codes(await give(ada, "refundCreate", "refund { state }", { orderId: order.orderId, amountMinor: "1000", reason: "One came broken.", borneBy: "SELLER" }))).toEqual([]);
    await hears(ben, "REFUND_SUCCEEDED", 3);
    await give(ben, "orderConfirmDelivery", "order { id }", { id: order.orderId });
    await give(ben, "orderComplete", "order { id }", { id: order.orderId });
    await hears(ada, "SALE_RELEASED", 1);
    expect((await kinds(ben)).toSorted()).toEqual(["ORDER_PLACED", "ORDER_SHIPPED", "REFUND_SUCCEEDED"]);
    expect((await mails(ben)).toSorted()).toEqual([`Bestellung ${number} ist unterwegs`, "Danke für deine Bestellung", "Du bekommst 10,00 € zurück"]);
    expect((await list(ben, "en")).map(({ title }) => said(title))).toContain("You get €10.00 back");
  });

  test("the payout that her bank refuses is told to Ada and to her finance person, and to nobody else", async () => {
    await give(ada, "payoutAccountOpen", "payoutAccount { state }", { sellerId: lamps.sellerId, country: "DE", entity: "INDIVIDUAL" });
    const money = await world.database.open("money");
    await until("the provider has made her account", async () => (await money.row("select from money.payout_account where provider_ref is not null")) !== undefined);
    const { ref } = (await money.row<{ ref: string }>("select provider_ref as ref from money.payout_account"))!;
    await control(`/accounts/${ref}/onboard`, { outcome: "complete", bank: "000111111113" });
    await until("she can be paid, and the money is there", async () => (await money.row<{ isSo: boolean }>(
      `select (select state = 'ENABLED' from money.payout_account) and exists (select from money.balance_transaction where kind = 'CHARGE' and matured_at is not null) as "isSo"`))!.isSo);
    const told = await give(ada, "payoutRequest", "payout { id }", { sellerId: lamps.sellerId, currency: "EUR" });
    expect(codes(told)).toEqual([]);
    await Promise.all([hears(ada, "PAYOUT_FAILED", 2), hears(finn, "PAYOUT_FAILED", 1)]);
    expect((await list(finn)).at(-1)).toMatchObject({ kind: "PAYOUT_FAILED", subjectId: (told["payout"] as { id: string }).id });
    expect([await kinds(finn), await kinds(ada)]).toEqual([["SALE_RELEASED", "PAYOUT_FAILED"], ["SALE_PLACED", "SALE_RELEASED", "PAYOUT_FAILED"]]);
    const [subject] = await mails(finn);
    expect(subject).toMatch(/^A payout of €\d+\.\d\d failed$/);
    expect(await mails(ada)).toEqual([`New order ${number}`, subject]);
    expect(await mails(ben)).toHaveLength(3);
  });

  test("Ada marks all as read up to what she saw, and all invariants hold", async () => {
    const seen = (await list(ada)).at(-1)!;
    const { notificationMarkAllRead } = await ada.graph.tell<{ notificationMarkAllRead: object }>(
      "mutation ($upTo: ID!) { notificationMarkAllRead(input: { upTo: $upTo }) { markedCount user { unreadCount displayName } userErrors { code } } }", { upTo: seen.id });
    expect(notificationMarkAllRead).toEqual({ markedCount: 5, user: { unreadCount: 0, displayName: "ada" }, userErrors: [] });
    const alma = await world.staff("alma", "ADMIN");
    const { integrityReport } = await alma.graph.operator().tell<{ integrityReport: { conversations: { name: string; violations: number }[] } }>("{ integrityReport { conversations { name violations } } }");
    expect(integrityReport.conversations.filter(({ violations }) => violations > 0)).toEqual([]);
    expect(integrityReport.conversations.map(({ name }) => name)).toEqual(expect.arrayContaining(["V1", "V2", "V3", "V4", "V5", "V6"]));
  });
});
