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
  /** What one step takes, and what it answers. */
  step(caller: Caller, mutation: string, input: object, id?: string): Promise<{ readonly taken: Taken; readonly checkout: Ready }>;
  /** The same of several buyers at once. */
  taken(work: () => Promise<unknown>): Promise<Taken>;
}

const sizes = [1, 5, 20];
/** The same for every number of lines. */
const alike = (taken: Taken): Taken[] => sizes.map(() => taken);
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
    const tell = async (caller: Caller, mutation: string, input: object, id?: string): Promise<Ready> => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const { data, errors } = await under.as(caller).run<Record<string, { checkout: Ready; userErrors: unknown[] }>>(
        `mutation (${id ? "$id: ID!, " : ""}$input: ${type}) { ${mutation}(${id ? "id: $id, " : ""}input: $input) {
           ${fields[mutation] ?? `checkout { id version lines { title } sellers { delivery { optionId } } ${totals} }`} userErrors { code message } } }`,
        { ...id ? { id } : {}, input: { idempotencyKey: orders.key(), ...input } });
      expect({ errors, userErrors: data?.[mutation]?.userErrors }).toEqual({ errors: undefined, userErrors: [] });
      return data![mutation]!.checkout;
    };
    await use({
      goods, taken,
      async step(caller, mutation, input, id) {
        let checkout!: Ready;
        const counts = await taken(async () => { checkout = await tell(caller, mutation, input, id); });
        return { taken: counts, checkout };
      },
    });
  }, { scope: "file" }],
});

/** As many things as asked, of as many sellers as there are. */
const spread = (goods: readonly Goods[], size: number) => [...goods.filter((_, at) => at % 2 === 0), ...goods.filter((_, at) => at % 2 === 1)].slice(0, size);

/** One of each in the cart, started and addressed; what the last of each step took. */
async function walked(counted: CountedCheckout, size: number, buyer: Caller = person()) {
  const steps: Record<string, Taken> = {};
  for (const { variantId } of spread(counted.goods, size)) ({ taken: steps["cartLineAdd"] } = await counted.step(buyer, "cartLineAdd", { variantId, quantity: 1 }));
  let { checkout } = await counted.step(buyer, "checkoutStart", {}).then((answer) => { steps["checkoutStart"] = answer.taken; return answer; });
  const { id } = checkout;
  for (const [mutation, input] of [
    ["checkoutSetAddress", { address: home }], ["checkoutSelectDelivery", { sellerId: counted.goods[0]!.shop.sellerId, optionId: "ship:post" }], ["checkoutApplyCodes", { codes: ["NOTHING"] }],
  ] as const) ({ taken: steps[mutation], checkout } = await counted.step(buyer, mutation, input, id));
  return { steps, checkout, complete: () => counted.step(buyer, "checkoutComplete", { expectedVersion: checkout.version }, id) };
}

const minutes = 60_000;

describe("a step from the cart to an order takes as many SQL statements for 1, 5 or 20 lines of as many as 10 sellers:", () => {
  test("up to the checkout that is ready", async ({ counted }) => {
    const walks = [];
    for (const size of sizes) walks.push((await walked(counted, size)).steps);
    const of = (step: string) => walks.map((steps) => steps[step]);
    expect(of("cartLineAdd")).toEqual(alike({ inside: 0, outside: 0, transactions: 1 }));
    expect(of("checkoutStart")).toEqual(alike({ inside: 0, outside: 0, transactions: 1 }));
    expect(of("checkoutSetAddress")).toEqual(alike({ inside: 0, outside: 0, transactions: 1 }));
    expect(of("checkoutSelectDelivery")).toEqual(alike({ inside: 0, outside: 0, transactions: 1 }));
    expect(of("checkoutApplyCodes")).toEqual(alike({ inside: 0, outside: 0, transactions: 1 }));
  }, minutes);

  test("buying it", async ({ counted }) => {
    const taken: Taken[] = [];
    for (const size of sizes) taken.push((await (await walked(counted, size)).complete()).taken);
    expect(taken).toEqual(alike({ inside: 0, outside: 0, transactions: 1 }));
  }, minutes);
});

test("eight buyers who complete at once share one transaction of 0 statements", async ({ counted }) => {
  const ready = [];
  for (let buyer = 0; buyer < 8; buyer++) ready.push(await walked(counted, 2));
  expect(await counted.taken(() => Promise.all(ready.map(({ complete }) => complete())))).toMatchObject({ inside: 0, transactions: 1 });
}, minutes);
