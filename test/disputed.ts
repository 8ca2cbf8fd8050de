import type Stripe from "stripe";
import type { Caller } from "@souk/shared/caller";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { test as base, type HeldMoneyWorld } from "./held-money.ts";
import type { Bought, Goods } from "./commerce.ts";
import type { LedgerTable } from "./ledger-story.ts";
import { timePasses } from "./provider-events.ts";

interface Amount { readonly minor: string }
/** A chargeback as staff sees it. */
export interface ChargebackShown {
  readonly id: Id<"cbk">;
  readonly state: string;
  readonly reason: string;
  readonly isInquiry: boolean;
  readonly borneBy: string;
  readonly amount: Amount | null;
  readonly fee: Amount | null;
  readonly shares: readonly { readonly order: { readonly id: string }; readonly amount: Amount }[];
  readonly evidenceDueBy: string | null;
  readonly evidence: readonly { readonly texts: readonly { readonly name: string; readonly text: string }[] }[] | null;
}
/** What a mutation of a chargeback answers. */
export interface ChargebackAnswer { readonly chargeback: ChargebackShown | null; readonly userErrors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] | null }[] }

/** Paid orders, and banks that take them back. */
export interface DisputedWorld extends HeldMoneyWorld {
  /** The buyer's bank takes the payment back, all of it unless said otherwise. @returns the provider's id of the dispute */
  disputes(bought: Pick<Bought, "orderGroupId">, body?: { readonly amount?: number; readonly reason?: string; readonly inquiry?: boolean; readonly answer_seconds?: number }): Promise<string>;
  bankDecides(disputeRef: string, outcome: "won" | "lost" | "escalate"): Promise<void>;
  /** The provider is asked about everything, as it would be in time, and what follows is done. */
  hears(): Promise<void>;
  /** What was done to the payment of an order, the newest first, as staff sees it. */
  chargebacksOf(orderId: string): Promise<readonly ChargebackShown[]>;
  /** A mutation of a chargeback. @throws Error for a top-level error, naming its code */
  speaks(caller: Caller, mutation: "chargebackSubmitEvidence" | "chargebackAccept", id: string, input?: object): Promise<ChargebackAnswer>;
  /** Buys one of each and pays all of it at once. @returns an order for each seller, in the order of the goods */
  boughtTogether(goods: readonly Goods[]): Promise<readonly Bought[]>;
  /** All that stands in the books of these orders of a payment and of its chargebacks. The first order's seller is called ada, the second's cleo. */
  story(orders: Readonly<Record<string, Pick<Bought, "id" | "orderGroupId">>>): Promise<LedgerTable>;
}

const sellerNames: readonly string[] = ["ada", "cleo"];
const shown = "id state reason isInquiry borneBy amount { minor } fee { minor } shares { order { id } amount { minor } } evidenceDueBy evidence { texts { name text } }";

/** Chargebacks on a test file's own database, of orders that were really paid. */
export const test = base.extend<{ $file: { disputed: DisputedWorld } }>({
  disputed: [async ({ held, scratch }, use) => {
    const { runtime } = held.money;
    const paymentOf = async (orderGroupId: string) => (await runtime.database.row<{ id: string; charge: string }>("select id, charge_ref as charge from money.payment where order_group_id = $1 and charge_ref is not null", [uuidOf(orderGroupId)]))!;
    await use({
      ...held,
      disputes: async ({ orderGroupId }, body = {}) => (await held.control<Stripe.Dispute>(`/sandbox/charges/${(await paymentOf(orderGroupId)).charge}/dispute`, body)).id,
      async bankDecides(ref, outcome) { await held.control(`/sandbox/disputes/${ref}/settle`, { outcome }); },
      async hears() {
        await timePasses(scratch);
        await held.settled();
      },
      chargebacksOf: async (orderId) => (await held.asks<{ _entities: [{ chargebacks: readonly ChargebackShown[] }] }>(held.finance,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { chargebacks { ${shown} } } } }`, { of: [{ __typename: "Order", id: orderId }] }))._entities[0].chargebacks,
      speaks: async (caller, mutation, id, input = {}) => (await held.asks<Record<string, ChargebackAnswer>>(caller,
        `mutation ($id: ID!, $input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(id: $id, input: $input) { chargeback { ${shown} } userErrors { code message path } } }`,
        { id, input: { idempotencyKey: held.key(), ...(mutation === "chargebackAccept" ? { reason: "There is nothing to say." } : {}), ...input } }))[mutation]!,
      async boughtTogether(goods) {
        const checkout = await held.readies(goods.map((one) => ({ goods: one, quantity: 1 })));
        const { orderGroup, userErrors } = await held.completes(checkout) as unknown as { orderGroup: { id: Id<"ogr">; orders: { id: Id<"ord">; lines: Bought["lines"] }[] } | null; userErrors: readonly object[] };
        if (!orderGroup) throw new Error(JSON.stringify(userErrors));
        const { payment } = await held.paysBy({ buyer: checkout.buyer, orderGroupId: orderGroup.id });
        if (payment?.state !== "CAPTURED") throw new Error(JSON.stringify(payment));
        await held.settled();
        const sellers = await runtime.database.rows<{ order_id: string; seller_id: string }>("select order_id, seller_id from money.hold where order_group_id = $1", [uuidOf(orderGroup.id)]);
        return goods.map(({ shop }): Bought => {
          const id = idOf("ord", sellers.find((row) => idOf("sel", row.seller_id) === shop.sellerId)!.order_id);
          return { orderGroupId: orderGroup.id, id, buyer: checkout.buyer, seller: shop.owner, lines: orderGroup.orders.find((order) => order.id === id)!.lines };
        });
      },
      async story(orders) {
        const payment = await paymentOf(Object.values(orders)[0]!.orderGroupId);
        const cases = (await runtime.database.rows<{ id: string }>("select id from money.chargeback where payment_id = $1 order by id", [payment.id])).map(({ id }) => idOf("cbk", id));
        const sellers = await runtime.database.rows<{ order_id: string; seller_id: string }>("select order_id, seller_id from money.hold where payment_id = $1", [payment.id]);
        const sellerOf = ({ id }: Pick<Bought, "id">) => idOf("sel", sellers.find((row) => row.order_id === uuidOf(id))!.seller_id);
        const shops = Object.fromEntries(Object.values(orders).map((order, at) => [sellerOf(order), sellerNames[at] ?? sellerOf(order)]));
        const calls = Object.fromEntries([...Object.entries(orders).map(([name, { id }]) => [id, name]), ...cases.map((id, at) => [id, cases.length === 1 ? "case" : `case${at + 1}`])]) as Record<string, string>;
        return held.books({ ...shops, ...calls }).postings(...Object.keys(calls));
      },
    });
  }, { scope: "file" }],
});
