import { ledger, type Context as LedgerContext } from "@souk/ledger";
import type { Caller } from "@souk/shared/caller";
import { newId, type Id } from "@souk/shared/ids";
import type { Bought } from "./commerce.ts";
import { test as base, type PaymentsWorld } from "./payments.ts";
import { countingDatabase, person, subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";

/** An order that was really paid, and those who may look at its books or not. */
export interface Sold extends Bought {
  readonly sellerId: Id<"sel">;
  readonly paymentId: Id<"pay">;
  readonly finance: Caller;
  /** May not look at its books, though they see the order. */
  readonly packer: Caller;
}

/** Orders that are really paid, and what the ledger shows of them. */
export interface OrderBooks {
  readonly ledger: SubgraphUnderTest<LedgerContext>;
  /** Two things for 10.00 each and delivery for 6.00, or 1.00 more for each further thing. */
  sold(quantity?: number): Promise<Sold>;
  /** Its buyer has it and is content: its seller is paid. */
  released(sold: Sold): Promise<void>;
  /** An entity of the ledger's graph; expects no error. */
  entity<T>(caller: Caller, type: string, id: string, fields: string): Promise<T>;
  /** The codes with which it is refused. */
  refusal(caller: Caller, type: string, id: string, fields: string): Promise<unknown[]>;
  /** How many statements it takes to read entities. */
  statements(caller: Caller, type: string, ids: readonly string[], fields: string): Promise<number>;
}

/** Tests of what the ledger shows of an order's money. */
export const test = base.extend<{ $file: { shown: OrderBooks } }>({
  shown: [async ({ pay, scratch }, use) => {
    const { database, counted } = countingDatabase(await scratch.open("ledger"));
    const subgraph = await subgraphUnderTest(scratch, ledger, database);
    const ask = (caller: Caller, type: string, ids: readonly string[], fields: string) => subgraph.as(caller).run<{ _entities: unknown[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`, { of: ids.map((id) => ({ __typename: type, id })) });
    const entities = async (...asked: Parameters<typeof ask>) => {
      const { data, errors } = await ask(...asked);
      if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
      return data!._entities;
    };
    await use({
      ledger: subgraph,
      sold: (quantity = 2) => soldBy(pay, quantity),
      released: (sold) => releasedBy(pay, sold),
      entity: async <T>(caller: Caller, type: string, id: string, fields: string) => (await entities(caller, type, [id], fields))[0] as T,
      refusal: async (caller, type, id, fields) => ((await ask(caller, type, [id], fields)).errors ?? []).map(({ extensions }) => extensions?.["code"]),
      statements: (...asked) => counted(() => entities(...asked)),
    });
  }, { scope: "file" }],
});

async function soldBy(pay: PaymentsWorld, quantity: number): Promise<Sold> {
  const goods = await pay.goods(quantity);
  const bought = await pay.buys([{ goods, quantity }]);
  const { payment } = await pay.paysBy(bought);
  await pay.settled();
  const { sellerId } = goods.shop;
  const member = (role: string) => person({ memberships: [{ of: sellerId, role }] });
  return { ...bought, sellerId, paymentId: payment!.id, finance: member("SELLER_FINANCE"), packer: member("SELLER_FULFILMENT") };
}

async function releasedBy(pay: PaymentsWorld, { id, seller, buyer }: Sold): Promise<void> {
  const { shipment } = await pay.tells(seller, "shipmentCreate", null, { orderId: id });
  await pay.tells(seller, "shipmentMarkShipped", String(shipment!["id"]));
  await pay.tells(buyer, "orderConfirmDelivery", id);
  await pay.tells(buyer, "orderComplete", id);
  await pay.settled();
}

/** An id of that kind of nothing. */
export const nothing = (type: "Order" | "Payment" | "Hold" | "Refund"): string => newId({ Order: "ord", Payment: "pay", Hold: "hld", Refund: "rfd" }[type]);
