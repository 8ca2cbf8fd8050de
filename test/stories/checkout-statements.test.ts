import { describe, expect } from "vitest";
import { commerce } from "@souk/commerce";
import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import { test as base, type Goods } from "../commerce.ts";
import { notedDatabase } from "../noted-database.ts";
import { person, subgraphUnderTest } from "../subgraph-under-test.ts";

/** Statements of one step: those of its transactions, those that read its answer, and how many transactions there were. */
interface Taken { readonly inside: number; readonly outside: number; readonly transactions: number }
interface Ready { readonly id: Id<"chk">; readonly version: number }

/** A buyer's steps, each statement of commerce counted. */
interface CountedCheckout {
  /** Twenty things of ten sellers. */
  readonly goods: readonly Goods[];
  /** Takes a step. @returns the checkout as it is then */
  step(caller: Caller, mutation: string, input: object, id?: string): Promise<Ready>;
  /** What steps take. */
  taken(work: () => Promise<unknown>): Promise<Taken>;
}

const sizes = [1, 5, 20];
const home = { name: "Ben", line1: "Street 1", postalCode: "10115", city: "Berlin", country: "DE" };
const totals = "totals { shipping { minor } tax { minor } total { minor currency } }";
const fields: Readonly<Record<string, string>> = {
  cartLineAdd: "cart { id version lines { id quantity unitPrice { minor } seller { id } } warnings { kind } subtotals { minor } }",
  checkoutComplete: "checkout { id version state } orderGroup { id orders { id number state lines { id title } } }",
};

const test = base.extend<{ $file: { counted: CountedCheckout } }>({
  counted: [async ({ orders, scratch }, use) => {
    const now = { inside: 0, outside: 0, transactions: 0 };
    const database = notedDatabase(await scratch.open("commerce"), {
      statement: ({ isInTransaction }) => { now[isInTransaction ? "inside" : "outside"]++; },
      transaction: () => { now.transactions++; },
    });
    const under = await subgraphUnderTest(scratch, commerce, database);
    const goods: Goods[] = [];
    for (let seller = 0; seller < 10; seller++) {
      const first = await orders.goods(100);
      goods.push(first, await orders.goods(100, { shop: first.shop }));
    }
    const taken: CountedCheckout["taken"] = async (work) => {
      Object.assign(now, { inside: 0, outside: 0, transactions: 0 });
      await work();
      return { ...now };
    };
    const step: CountedCheckout["step"] = async (caller, mutation, input, id) => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const { data, errors } = await under.as(caller).run<Record<string, { checkout: Ready; userErrors: unknown[] }>>(
        `mutation (${id ? "$id: ID!, " : ""}$input: ${type}) { ${mutation}(${id ? "id: $id, " : ""}input: $input) {
           ${fields[mutation] ?? `checkout { id version lines { title } sellers { delivery { optionId } } ${totals} }`} userErrors { code message } } }`,
        { ...id ? { id } : {}, input: { idempotencyKey: orders.key(), ...input } });
      expect({ errors, userErrors: data?.[mutation]?.userErrors }).toEqual({ errors: undefined, userErrors: [] });
      return data![mutation]!.checkout;
    };
    await use({ goods, taken, step });
  }, { scope: "file" }],
});

/** As many things as asked, of as many sellers as there are. */
const spread = (goods: readonly Goods[], size: number) => [...goods.filter((_, at) => at % 2 === 0), ...goods.filter((_, at) => at % 2 === 1)].slice(0, size);

/** One of each in the cart, on to a checkout that is ready: what each step took, of the cart the last; and how to buy it. */
async function walked({ goods, taken, step }: CountedCheckout, size: number) {
  const buyer = person();
  const steps: Record<string, Taken> = {};
  let checkout: Ready | undefined;
  const walk = async (mutation: string, input: object, id?: string) => {
    steps[mutation] = await taken(async () => { checkout = await step(buyer, mutation, input, id); });
  };
  for (const { variantId } of spread(goods, size)) await walk("cartLineAdd", { variantId, quantity: 1 });
  await walk("checkoutStart", {});
  const { id } = checkout!;
  await walk("checkoutSetAddress", { address: home }, id);
  await walk("checkoutSelectDelivery", { sellerId: goods[0]!.shop.sellerId, optionId: "ship:post" }, id);
  await walk("checkoutApplyCodes", { codes: ["NOTHING"] }, id);
  const { version } = checkout!;
  return { steps, complete: () => step(buyer, "checkoutComplete", { expectedVersion: version }, id) };
}

const minutes = 60_000;

describe("a step from the cart to an order takes as many SQL statements for 1, 5 or 20 lines of as many as 10 sellers:", () => {
  test("up to the checkout that is ready", async ({ counted }) => {
    const walks: Readonly<Record<string, Taken>>[] = [];
    for (const size of sizes) walks.push((await walked(counted, size)).steps);
    expect(walks).toEqual(sizes.map(() => ({
      cartLineAdd: { inside: 8, outside: 5, transactions: 1 },             // the key · the cart, its lines · offer, seller · the line, the cart · the answer; then what a page shows of the cart
      checkoutStart: { inside: 12, outside: 0, transactions: 1 },          // the key · the cart, its lines · offers, sellers, limits, delivery, policies, promotions · the checkout, its event · the answer
      checkoutSetAddress: { inside: 9, outside: 0, transactions: 1 },      // the key · cart, checkout · delivery, policies, tax, promotions · the checkout · the answer
      checkoutSelectDelivery: { inside: 9, outside: 0, transactions: 1 },
      checkoutApplyCodes: { inside: 10, outside: 0, transactions: 1 },      // and the codes
    })));
  }, minutes);

  test("buying it", async ({ counted }) => {
    const taken: Taken[] = [];
    for (const size of sizes) taken.push(await counted.taken((await walked(counted, size)).complete));
    expect(taken).toEqual(sizes.map(() => ({ inside: 21, outside: 3, transactions: 1 })));
  }, minutes);
});

test("eight buyers who complete at once share one transaction of 22 statements", async ({ counted }) => {
  const ready: (() => Promise<Ready>)[] = [];
  for (let buyer = 0; buyer < 8; buyer++) ready.push((await walked(counted, 2)).complete);
  expect(await counted.taken(() => Promise.all(ready.map((complete) => complete())))).toEqual({ inside: 22, outside: 24, transactions: 1 });      // one more than alone: the keys are waited for shorter
}, minutes);
