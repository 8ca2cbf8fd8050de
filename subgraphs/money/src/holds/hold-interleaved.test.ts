import { describe, expect } from "vitest";
import type { Bought } from "@souk/test/commerce";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";

/** What is done to an order of 100.00: its delivery costs 5.00 of it, and 10 % of the rest are the platform's. */
interface Step { readonly name: string; readonly take: (held: HeldMoneyWorld, bought: Bought, holdId: string) => Promise<unknown> }
const steps: readonly Step[] = [
  { name: "release 60.00", take: (held, _, holdId) => held.moves(held.finance, "holdRelease", holdId, { amountMinor: "6000" }) },
  { name: "refund 70.00", take: (held, { id, seller }) => held.moves(seller, "refundCreate", null, { orderId: id, amountMinor: "7000" }) },
  { name: "freeze 50.00", take: (held, _, holdId) => held.moves(held.finance, "holdFreeze", holdId, { amountMinor: "5000" }) },
];

const ordersOf = <T>(all: readonly T[]): T[][] => (all.length <= 1 ? [[...all]] : all.flatMap((one, at) => ordersOf([...all.slice(0, at), ...all.slice(at + 1)]).map((rest) => [one, ...rest])));
const bought = async (held: HeldMoneyWorld, count: number): Promise<Bought[]> => {
  const goods = await held.goods(count, { input: { price: { minor: "9500", currency: "EUR" } } });
  const all: Bought[] = [];
  for (let at = 0; at < count; at++) all.push(await held.boughtReally([{ goods, quantity: 1 }]));
  return all;
};

/** What the books and the hold say of an order when all has come to rest: never more out than in, and nothing lost. */
async function addsUp(held: HeldMoneyWorld, { id }: Bought, what: string): Promise<void> {
  const { funded, released, refunded, refunding, left, frozen, invariant } = await held.hold(id) as unknown as Record<string, { minor: string }> & { invariant: { isMatched: boolean } };
  const [all, out] = [BigInt(funded!.minor), BigInt(released!.minor) + BigInt(refunded!.minor)];
  expect({ what, isMatched: invariant.isMatched, refunding: refunding!.minor, sum: out + BigInt(left!.minor), isFrozenLeft: BigInt(frozen!.minor) <= BigInt(left!.minor) })
    .toEqual({ what, isMatched: true, refunding: "0", sum: all, isFrozenLeft: true });
  const escrow = await held.money.runtime.database.row<{ minor: string }>("select balance::text as minor from ledger.account_balance_v1 where kind = 'escrow' and owner = $1", [id]);
  expect({ what, escrow: escrow!.minor }).toEqual({ what, escrow: left!.minor });
}

describe("release, refund and freeze", () => {
  test("in every order give out no more than came in, and lose nothing", async ({ held }) => {
    const sequences = ordersOf(steps);
    const orders = await bought(held, sequences.length);
    for (const [at, sequence] of sequences.entries()) {
      const { id: holdId } = await held.hold(orders[at]!.id);
      for (const { take } of sequence) await take(held, orders[at]!, holdId);
      await held.moves(held.finance, "holdRelease", holdId);      // and all that is free
    }
    await held.settled();
    for (const [at, sequence] of sequences.entries()) await addsUp(held, orders[at]!, sequence.map(({ name }) => name).join(", "));
    expect(await held.money.violated()).toEqual([]);
  });

  test("all at once give out no more than came in, and lose nothing", async ({ held }) => {
    const orders = await bought(held, 6);
    await Promise.all(orders.map(async (order) => {
      const { id: holdId } = await held.hold(order.id);
      await Promise.all([...steps, ...steps].map(({ take }) => take(held, order, holdId)));
    }));
    await held.settled();
    for (const order of orders) await addsUp(held, order, "all at once");
    expect(await held.money.violated()).toEqual([]);
  });
});
