import { commerce } from "@souk/commerce";
import type { Caller } from "@souk/shared/caller";
import { consumerOf } from "@souk/shared/consumers";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import type { Refusal } from "./catalog.ts";
import { asAdmin } from "./cluster.ts";
import { inTransaction } from "./database.ts";
import { test as base, type DeliveryWorld, type Shop } from "./delivery.ts";
import { person } from "./subgraph-under-test.ts";
import { until } from "./until.ts";

/** Something that is sold. */
export interface Goods { readonly shop: Shop; readonly listingId: Id<"lst">; readonly variantId: Id<"var"> }
/** So many of it. */
export interface Wanted { readonly goods: Goods; readonly quantity: number }
/** An order as a test bought it. */
export interface Bought {
  readonly orderGroupId: Id<"ogr">; readonly id: Id<"ord">; readonly buyer: Caller; readonly seller: Caller;
  readonly lines: readonly { readonly id: Id<"oln">; readonly ordered: number }[];
}
/** A checkout that lacks nothing but its completion. */
export interface Readied { readonly id: Id<"chk">; readonly version: number; readonly buyer: Caller }
interface Choices { readonly buyer?: Caller; readonly optionId?: string; readonly codes?: readonly string[] }
interface Also extends Choices { /** Its seller looks at it first. */ readonly isLookedAt?: boolean }
type Answer = { readonly userErrors: readonly (Refusal & Record<string, unknown>)[] } & Record<string, Record<string, unknown> | null>;

/** Commerce with goods on the shelf and buyers who pay. */
export interface OrdersWorld extends DeliveryWorld {
  /** Publishes a listing with so many on the shelf; `null` for what is not counted. Of a digital one it is said what its buyers get, unless told not to. */
  goods(onHand: number | null, also?: { readonly shop?: Shop; readonly input?: object; readonly isSaid?: boolean }): Promise<Goods>;
  /** Goes from the cart to a checkout that lacks nothing. */
  readies(wanted: readonly Wanted[], also?: Choices): Promise<Readied>;
  /** Completes one, as it was shown. */
  completes(checkout: Readied): Promise<Answer>;
  /** Goes from the cart to an order of one seller that is to be paid. */
  buys(wanted: readonly Wanted[], also?: Also): Promise<Bought>;
  /** Money says that these groups are paid, and commerce has heard it. */
  pays(...orderGroupIds: readonly Id<"ogr">[]): Promise<void>;
  /** Money says that the payments of these groups failed, for good unless said otherwise, and commerce has heard it. */
  fails(orderGroupIds: readonly Id<"ogr">[], isFinal?: boolean): Promise<void>;
  /** Money says something in one transaction, by its own event writer, and commerce has heard it. */
  hears(tell: (tx: Tx) => Promise<void>): Promise<void>;
  /** As `buys`, and it is paid. */
  bought(wanted: readonly Wanted[], also?: Also): Promise<Bought>;
  /** A mutation of an order or of a shipment. @throws Error for a top-level error, naming its code */
  tells(caller: Caller, mutation: string, id: string | null, input?: object, fields?: string): Promise<Answer>;
  /** An order as a caller sees it. */
  order<T = Record<string, unknown>>(caller: Caller, id: string, fields?: string): Promise<T | null>;
  /** A timer of an order falls due. */
  falls(...ids: readonly Id<"ord">[]): Promise<void>;
}

const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };
const lines = "lines { id ordered cancelled shipped delivered }";

/** Orders on a test file's own database, made as people make them. */
export const test = base.extend<{ $file: { orders: OrdersWorld } }>({
  orders: [async ({ market, scratch }, use) => {
    const money = await scratch.open("money");
    const consumer = consumerOf({ database: market.commerce.runtime.database, producer: "money", reactions: commerce.reactions!["money"]!, lock: commerce.reactionLocks!["money"]! });

    const run = async <D>(caller: Caller, query: string, variables: Record<string, unknown>): Promise<D> => {
      const { data, errors } = await market.commerce.as(caller).run<D>(query, variables);
      if (errors) throw new Error(errors.map((failure) => `${String(failure.extensions["code"])} ${failure.message}`).join("; "));
      return data!;
    };
    const tells: OrdersWorld["tells"] = async (caller, mutation, id, input = {}, fields = "") => {
      const noun = mutation.startsWith("shipment") ? "shipment" : mutation.startsWith("checkout") ? "checkout" : "order";
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const also = mutation === "checkoutComplete" ? `orderGroup { id orders { id ${lines} } }` : "";
      return (await run<Record<string, Answer>>(caller,
        `mutation (${id ? "$id: ID!, " : ""}$input: ${type}) { ${mutation}(${id ? "id: $id, " : ""}input: $input) { ${noun} { id state version ${fields} } ${also}
           userErrors { code message path ... on InvalidTransitionError { from to allowed } ... on OrderLineQuantityError { orderLineId free } ... on PurchaseLimitError { limit bought left } } } }`,
        { id, input: { idempotencyKey: market.key(), ...input } }))[mutation]!;
    };
    const done = async (...call: Parameters<typeof tells>): Promise<Answer> => {
      const answer = await tells(...call);
      if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
      return answer;
    };

    const readies: OrdersWorld["readies"] = async (wanted, { buyer = person(), optionId, codes } = {}) => {
      const lineIds: string[] = [];      // of what its buyer has in the cart, these and nothing else
      for (const { goods: { variantId }, quantity } of wanted) {
        const { cart, userErrors } = await market.ask(buyer, "cartLineAdd", { variantId, quantity }, { field: "cart", fields: "lines { id variant { id } }" });
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
        lineIds.push((cart as { lines: { id: string; variant: { id: string } }[] }).lines.find(({ variant }) => variant.id === variantId)!.id);
      }
      const id = String((await done(buyer, "checkoutStart", null, { lineIds })).checkout!["id"]) as Id<"chk">;
      let { checkout } = await done(buyer, "checkoutSetAddress", id, { address: home });
      if (optionId) ({ checkout } = await done(buyer, "checkoutSelectDelivery", id, { sellerId: wanted[0]!.goods.shop.sellerId, optionId }));
      if (codes) ({ checkout } = await done(buyer, "checkoutApplyCodes", id, { codes }));
      return { id, version: Number(checkout!["version"]), buyer };
    };
    const completes: OrdersWorld["completes"] = ({ id, version, buyer }) => tells(buyer, "checkoutComplete", id, { expectedVersion: version });
    const buys: OrdersWorld["buys"] = async (wanted, { isLookedAt = false, ...choices } = {}) => {
      const { id, version, buyer } = await readies(wanted, choices);
      const group = (await done(buyer, "checkoutComplete", id, { expectedVersion: version }))["orderGroup"] as unknown as { id: Id<"ogr">; orders: readonly Pick<Bought, "id" | "lines">[] };
      if (isLookedAt) await asAdmin(scratch.adminUrl, (admin) => admin.query(
        `update commerce."order" set policy = policy || '{"isAcceptedAtOnce": false}' where group_id = $1`, [uuidOf(group.id)]));
      return { ...group.orders[0]!, orderGroupId: group.id, buyer, seller: wanted[0]!.goods.shop.owner };
    };
    const paymentOf = (orderGroupId: Id<"ogr">) => ({ orderGroupId, paymentId: newId("pay"), amountMinor: "1", currency: "EUR" });
    const hears: OrdersWorld["hears"] = async (tell) => {
      await inTransaction(money, tell);
      await until("commerce has heard of the payments", async () => {
        await consumer.step();
        return await consumer.lag() === 0;
      });
    };
    const pays: OrdersWorld["pays"] = (...orderGroupIds) => hears((tx) => publish(tx, "payment.captured", orderGroupIds.map(paymentOf)));
    const fails: OrdersWorld["fails"] = (orderGroupIds, isFinal = true) =>
      hears((tx) => publish(tx, "payment.failed", orderGroupIds.map((id) => ({ ...paymentOf(id), reason: "card_declined", isFinal }))));
    await use({
      ...market, tells, readies, completes, buys, pays, fails, hears,
      async goods(onHand, { shop, input = {}, isSaid = true } = {}) {
        const of = shop ?? await market.shop();
        if (!shop) await market.profile(of);
        const listingId = await market.sold(of, input);
        const { data } = await market.catalog.as(of.owner).run<{ listing: { variants: { id: Id<"var"> }[] } }>("query ($id: ID!) { listing(id: $id) { variants { id } } }", { id: listingId });
        const variantId = data!.listing.variants[0]!.id;
        if (onHand !== null) await market.ask(of.owner, "inventoryAdjust", { changes: [{ variantId, delta: onHand, reason: "COUNTED" }] }, { field: "inventoryAdjustment", fields: "id" });
        if ((input as { kind?: string }).kind === "DIGITAL" && isSaid) await market.ask(of.owner, "digitalGoodsSet", { text: "The key is 1234." }, { id: variantId, field: "variant", fields: "id" });
        return { shop: of, listingId, variantId };
      },
      async bought(wanted, also) {
        const bought = await buys(wanted, also);
        await pays(bought.orderGroupId);
        return bought;
      },
      order: async <T>(caller: Caller, id: string, fields = `state version ${lines}`) =>
        (await run<{ order: T | null }>(caller, `query ($id: ID!) { order(id: $id) { ${fields} } }`, { id })).order,
      falls: (...ids) => asAdmin(scratch.adminUrl, async (admin) => {
        await admin.query(`update commerce."order" set due_at = clock_timestamp() where id = any($1::uuid[]) and due_at is not null`, [ids.map(uuidOf)]);
      }),
    });
  }, { scope: "file" }],
});
