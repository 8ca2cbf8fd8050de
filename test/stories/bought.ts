import { Stripe } from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { uuidOf, type Id } from "@souk/shared/ids";
import { categoryBy, sellerOf } from "../authorisation-objects.ts";
import { shelved, type Shelved } from "../authorisation-orders.ts";
import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import type { Layout, Person, Stage, World } from "../world.ts";

interface Money { readonly minor: string }
interface Order { readonly id: Id<"ord">; readonly state: string; readonly seller: { readonly id: string }; readonly totals: { readonly total: Money }; readonly lines: readonly { readonly id: string; readonly ordered: number; readonly total: Money }[] }
interface Group { readonly id: Id<"ogr">; readonly state: string; readonly total: Money; readonly orders: readonly Order[] }
interface Shown { readonly id: Id<"chk">; readonly state: string; readonly version: number; readonly lacks: readonly string[]; readonly totals: Readonly<Record<string, Money>> }
type Told = Readonly<Record<string, unknown>> & { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] | null }[] };

const totals = "totals { items { minor } shipping { minor } discount { minor } addedTax { minor } total { minor } }";
const checkout = `checkout { id state version lacks ${totals} }`;
const orderFields = "id state seller { id } totals { total { minor } } lines { id ordered total { minor } }";
const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };

/** A mutation as a front end sends it. */
async function give(person: Person, mutation: string, fields: string, { id, ...input }: Readonly<Record<string, unknown>>): Promise<Told> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  return (await person.graph.tell<{ told: Told }>(
    `mutation Give(${id ? "$id: ID!, " : ""}$input: ${type}) { told: ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${fields} userErrors { code path } } }`,
    { id, input: { idempotencyKey: freshKey(), ...input } })).told;
}
const codes = ({ userErrors }: Told): readonly string[] => userErrors.map(({ code }) => code);

/** From the cart to the goods, and back: told in a market that is laid out so. */
export const buying = (layout: Layout, open: () => Promise<Stage>) => describe(`buying in ${layout}`, () => {
  let world: World;
  let close = async () => {};
  let ada: Person, cleo: Person, ben: Person;
  let lamps: Shelved, rugs: Shelved;
  beforeAll(async () => {
    ({ world, close } = await open());
    [ada, cleo, ben] = await Promise.all([world.person("ada"), world.person("cleo"), world.person("ben")]);
    const { id: categoryId } = await categoryBy(await world.staff("alma", "ADMIN"), "home");
    [lamps, rugs] = [await shelved(world, ada, await sellerOf(ada, "adas-lamps"), categoryId), await shelved(world, cleo, await sellerOf(cleo, "cleos-rugs"), categoryId)];
  }, 120_000);
  afterAll(() => close());

  const begins = async (orderGroupId: Id<"ogr">) => (await give(ben, "paymentCreate", "payment { id state }", { orderGroupId }))["payment"] as { readonly id: string };
  const paid = async (orderGroupId: Id<"ogr">) => {
    const told = await give(ben, "paymentConfirm", "payment { state }", { id: (await begins(orderGroupId)).id, paymentMethodId: "pm_card_visa" });
    expect([codes(told), told["payment"]]).toEqual([[], { state: "CAPTURED" }]);
  };
  const faults = async (rules: readonly object[]) => {
    const answer = await fetch(`${world.sandbox.url}/sandbox/faults`, { method: "POST", headers: { authorization: `Bearer ${world.sandbox.secretKey}`, "content-type": "application/json" }, body: JSON.stringify({ rules }) });
    expect(answer.status).toBe(200);
  };
  const seen = async <T>(person: Person, fields: string, id: string): Promise<T | null> =>
    (await person.graph.tell<{ node: T | null }>(`query Seen($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;
  const stateOf = async (person: Person, id: Id<"ord">) => (await seen<{ state: string }>(person, "... on Order { state }", id))?.state;
  const becomes = (id: Id<"ord">, state: string) => until(`the order is ${state}`, async () => await stateOf(ben, id) === state);
  const available = async ({ listingId }: Shelved) => (await world.graph.tell<{ listing: { variants: { available: number | null }[] } }>(
    "query Left($id: ID!) { listing(id: $id) { variants { available } } }", { id: listingId })).listing.variants[0]!.available;
  const onHand = async ({ variantId }: Shelved) => asAdmin(world.database.adminUrl, async (admin) => (await admin.query<{ on_hand: number; reserved: number }>(
    "select sum(on_hand)::int as on_hand, sum(reserved)::int as reserved from commerce.inventory_level where variant_id = $1", [uuidOf(variantId)])).rows[0]);

  /** From the cart to what is to be paid. */
  async function buys(buyer: Person, goods: readonly Shelved[]): Promise<{ readonly shown: Shown; readonly group: Group }> {
    for (const { variantId } of goods) expect(codes(await give(buyer, "cartLineAdd", "cart { id }", { variantId, quantity: 2 }))).toEqual([]);
    const begun = (await give(buyer, "checkoutStart", checkout, {}))["checkout"] as Shown;
    const shown = (await give(buyer, "checkoutSetAddress", checkout, { id: begun.id, address: home }))["checkout"] as Shown;
    const told = await give(buyer, "checkoutComplete", `${checkout} orderGroup { id state total { minor } orders { ${orderFields} } }`, { id: shown.id, expectedVersion: shown.version });
    expect(codes(told)).toEqual([]);
    return { shown, group: told["orderGroup"] as Group };
  }

  test("a guest's cart comes along when its person signs in, and says what has changed since", async () => {
    const { guestTokenCreate: { guestToken } } = await world.graph.tell<{ guestTokenCreate: { guestToken: string } }>("mutation { guestTokenCreate { guestToken } }");
    const visitor = { ...ben, graph: world.graph.as(guestToken) };
    expect(codes(await give(visitor, "cartLineAdd", "cart { id }", { variantId: lamps.variantId, quantity: 3 }))).toEqual([]);
    expect((await visitor.graph.ask("mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) { checkout { id } } }", { input: { idempotencyKey: freshKey() } })).errors?.[0]?.extensions?.["code"])
      .toBe("UNAUTHENTICATED");

    const merged = await fetch(`${world.url}/graphql`, {
      method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${ben.accessToken}`, "guest-token": guestToken },
      body: JSON.stringify({ query: "mutation ($input: CartMergeInput!) { cartMerge(input: $input) { cart { lines { quantity } } userErrors { code } } }", variables: { input: { idempotencyKey: freshKey() } } }),
    });
    expect(await merged.json()).toMatchObject({ data: { cartMerge: { cart: { lines: [{ quantity: 3 }] }, userErrors: [] } } });

    const { listing: { version } } = await ada.graph.tell<{ listing: { version: number } }>("query ($id: ID!) { listing(id: $id) { version } }", { id: lamps.listingId });
    expect(codes(await give(ada, "listingUpdate", "listing { id }", { id: lamps.listingId, expectedVersion: version, price: { minor: "2499", currency: "EUR" } }))).toEqual([]);
    const { cart } = await ben.graph.tell<{ cart: { lines: { id: string }[]; warnings: { kind: string; was: Money; now: Money }[] } }>("{ cart { lines { id } warnings { kind was { minor } now { minor } } } }");
    expect(cart.warnings).toEqual([{ kind: "PRICE_CHANGED", was: { minor: "1999" }, now: { minor: "2499" } }]);
    expect(codes(await give(ben, "cartLineRemove", "cart { id }", { id: cart.lines[0]!.id }))).toEqual([]);
  });

  test("one payment, an order for each seller, each of whom sees their own; parcels, delivery, and the order is complete", async () => {
    const { shown, group } = await buys(ben, [lamps, rugs]);
    expect(shown).toMatchObject({ state: "OPEN", lacks: [] });
    expect(shown.totals).toEqual({ items: { minor: "8996" }, shipping: { minor: "1000" }, discount: { minor: "0" }, addedTax: { minor: "0" }, total: { minor: "9996" } });
    expect([group.state, group.total, group.orders.map(({ totals: { total } }) => total.minor).toSorted()]).toEqual(["PENDING_PAYMENT", { minor: "9996" }, ["4498", "5498"]]);
    const [lampOrder, rugOrder] = [lamps, rugs].map(({ sellerId }) => group.orders.find(({ seller }) => seller.id === sellerId)!) as [Order, Order];
    expect([await available(lamps), await onHand(lamps)]).toEqual([98, { on_hand: 100, reserved: 2 }]);
    expect(codes(await give(ada, "orderAccept", "order { id }", { id: lampOrder.id }))).toEqual(["INVALID_TRANSITION"]);      // before it is paid

    await paid(group.id);
    await Promise.all([becomes(lampOrder.id, "ACCEPTED"), becomes(rugOrder.id, "ACCEPTED")]);
    expect(await onHand(lamps)).toEqual({ on_hand: 98, reserved: 0 });
    const orders = async (person: Person, sellerId: string) => (await person.graph.tell<{ seller: { orders: { nodes: { id: string }[] } | null } }>(
      "query Sold($id: ID!) { seller(id: $id) { orders(first: 10) { nodes { id } } } }", { id: sellerId })).seller.orders?.nodes.map(({ id }) => id);
    expect(await orders(ada, lamps.sellerId)).toEqual([lampOrder.id]);
    expect([await seen(ada, "... on Order { state }", rugOrder.id), await seen(ada, "... on OrderGroup { state }", group.id), await orders(ada, rugs.sellerId)]).toEqual([null, null, undefined]);

    const [line] = lampOrder.lines;
    const parcel = async (quantity: number) => ((await give(ada, "shipmentCreate", "shipment { id }", { orderId: lampOrder.id, carrier: "DHL", lines: [{ orderLineId: line!.id, quantity }] }))["shipment"] as { id: string }).id;
    const [one, two] = [await parcel(1), await parcel(1)];
    expect(codes(await give(ben, "orderCancel", "order { id }", { id: lampOrder.id, reason: "It is too big." }))).toEqual(["INVALID_TRANSITION"]);
    for (const id of [one, two]) expect(codes(await give(ada, "shipmentMarkShipped", "shipment { state }", { id }))).toEqual([]);
    await becomes(lampOrder.id, "FULFILLED");
    for (const id of [one, two]) expect(codes(await give(ben, "shipmentMarkDelivered", "shipment { state }", { id }))).toEqual([]);
    await becomes(lampOrder.id, "DELIVERED");
    // The days in which something could be wrong are over.
    await asAdmin(world.database.adminUrl, (admin) => admin.query(`update commerce."order" set due_at = clock_timestamp() where id = $1`, [uuidOf(lampOrder.id)]));
    await becomes(lampOrder.id, "COMPLETED");
    const history = await seen<{ history: { to: string }[] }>(ben, "... on Order { history { to } }", lampOrder.id);
    expect(history?.history.map(({ to }) => to).toReversed()).toEqual(["PLACED", "ACCEPTED", "IN_FULFILMENT", "FULFILLED", "DELIVERED", "COMPLETED"]);
  });

  test("what is not paid in time goes back on the shelf, and a payment that comes too late cannot be fulfilled", async () => {
    const before = await onHand(rugs);
    const { group } = await buys(ben, [rugs]);
    expect(await onHand(rugs)).toEqual({ ...before, reserved: 2 });
    const { id: paymentId } = await begins(group.id);
    // The buyer pays in the provider's script, and we do not hear of it before the time is over.
    await faults([{ kind: "drop", on: "*" }]);
    const stripe = new Stripe(world.sandbox.secretKey, { host: world.sandbox.host, port: world.sandbox.port, protocol: "http" });
    const intent = (await stripe.paymentIntents.list({ limit: 10 })).data.find(({ metadata }) => metadata["payment"] === paymentId);
    await stripe.paymentIntents.confirm(intent!.id, { payment_method: "pm_card_visa", return_url: "http://souk.test" });
    await asAdmin(world.database.adminUrl, (admin) => admin.query("update commerce.order_group set payable_until = clock_timestamp() - interval '1 second' where id = $1", [uuidOf(group.id)]));
    await until("the group is known to be unfulfillable", async () => (await seen<Group>(ben, "... on OrderGroup { state }", group.id))?.state === "UNFULFILLABLE");
    await faults([]);
    await until("its money is back", async () => (await seen<{ refunded: Money }>(ben, "... on Payment { refunded { minor } }", paymentId))?.refunded.minor === group.total.minor);
    expect(await onHand(rugs)).toEqual(before);
  });

  test("a buyer who changes their mind has it cancelled: the stock is back at once, and its money comes back", async () => {
    const before = await onHand(rugs);
    const { group } = await buys(ben, [rugs]);
    const [order] = group.orders as [Order];
    await paid(group.id);
    await becomes(order.id, "ACCEPTED");
    const told = await give(ben, "orderCancel", "order { state }", { id: order.id, reason: "It is too big." });
    expect([codes(told), told["order"], await onHand(rugs)]).toEqual([[], { state: "CANCELLED" }, before]);
    await until("its money is back", async () => (await seen<{ paymentStatus: string }>(ben, "... on Order { paymentStatus }", order.id))?.paymentStatus === "REFUNDED");
    expect(await seen(ben, "... on Order { refunded { minor } hold { state } }", order.id)).toEqual({ refunded: { minor: order.totals.total.minor }, hold: { state: "REFUNDED" } });
  });

  test("all of it leaves every invariant whole", async () => {
    const alma = await world.staff("alma", "ADMIN");
    const { integrityReport } = await alma.graph.operator().tell<{ integrityReport: { commerce: { name: string; violations: number }[] } }>(
      "{ integrityReport { commerce { name violations } } }");
    expect(integrityReport.commerce.filter(({ violations }) => violations > 0)).toEqual([]);
    expect(integrityReport.commerce.length).toBeGreaterThan(10);
  });
});
