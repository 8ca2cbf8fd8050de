import { expect } from "vitest";
import type { Bought } from "@souk/test/commerce";
import { test, type DisputedWorld } from "@souk/test/disputed";
import { seeded } from "@souk/test/faults/seeded";

/** What is done to one of several orders; each may be refused, and nothing of it may lose or make a cent. */
interface Walk { readonly held: DisputedWorld; readonly order: Bought; readonly open: string[]; readonly amount: number; readonly isLucky: boolean }
const steps: readonly ((walk: Walk) => Promise<unknown>)[] = [
  async ({ held, order, open, amount }) => { open.push(await held.disputes(order, { amount })); },
  ({ held, order, amount }) => held.moves(order.seller, "refundCreate", null, { orderId: order.id, amountMinor: String(amount) }),
  async ({ held, order, amount }) => held.moves(held.finance, "holdRelease", (await held.hold(order.id)).id, { amountMinor: String(amount) }),
  async ({ held, order, amount }) => held.moves(held.finance, "holdFreeze", (await held.hold(order.id)).id, { amountMinor: String(amount) }),
  async ({ held, open, isLucky }) => { const ref = open.shift(); if (ref) await held.bankDecides(ref, isLucky ? "won" : "lost"); },
  ({ held }) => held.hears(),      // what was told so far, in whatever order it happened
];

test.for([11, 12])("whatever is done in whatever order and heard however late, no cent is lost: walk %i", async (seed, { disputed: held }) => {
  const { below } = seeded(seed);
  const orders = [...await held.boughtTogether([await held.goods(5), await held.goods(5)]), await held.boughtReally([{ goods: await held.goods(5), quantity: 2 }])];
  const open = new Map<string, string[]>(orders.map(({ orderGroupId }) => [orderGroupId, []]));
  for (let step = 0; step < 14; step++) {
    const order = orders[below(orders.length)]!;
    await steps[below(steps.length)]!({ held, order, open: open.get(order.orderGroupId)!, amount: 100 + below(900), isLucky: below(2) === 0 });
  }
  await held.hears();
  expect({ seed, violated: await held.money.violated() }).toEqual({ seed, violated: [] });
  for (const refs of open.values()) for (const ref of refs) await held.bankDecides(ref, below(2) === 0 ? "won" : "lost");
  await held.hears();
  for (const { id } of orders) expect((await held.chargebacksOf(id)).every(({ state }) => state === "WON" || state === "LOST")).toBe(true);
  for (const { id } of orders) expect((await held.hold(id)).invariant).toEqual({ isMatched: true });
  expect({ seed, violated: [...await held.money.violated(), ...await held.commerce.violated()] }).toEqual({ seed, violated: [] });
});
