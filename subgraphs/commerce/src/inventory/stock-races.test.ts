import { describe, expect } from "vitest";
import { violatedConstraint, type Database, type Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { inTransaction, test as base } from "@souk/test/database";
import { insisting } from "@souk/test/insisting";
import { levelsNow, stockAdjusted, stockBroken, stockPlanted, type PlantedStock } from "@souk/test/stock";
import { reservationsFinalise, reservationsHold, reservationsRelease, stockLock, stockReturn, type NewReservation } from "./stock.ts";

const test = base.extend<{ $file: { database: Database } }>({
  database: [async ({ scratch }, use) => use(await scratch.open("commerce", { poolSize: 16 })), { scope: "file" }],
});
const minutes = 15;
const one = (variantId: Id<"var">, levelId: string): NewReservation => ({ id: newId("rsv"), levelId, variantId, orderLineId: newId("oln"), orderId: newId("ord"), quantity: 1 });
const at = <T>(callers: number, call: (n: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: callers }, (_, n) => insisting(() => call(n))));
/** The constraint that said no; anything else is an error, or asks to try again. */
const refusal = (error: unknown): string => {
  const constraint = violatedConstraint(error);
  if (constraint === undefined) throw error;
  return constraint;
};

/** Takes one from wherever there is one, as a checkout does; null when it is sold out. */
async function taken(tx: Tx, { variantId }: PlantedStock): Promise<NewReservation | null> {
  const level = (await stockLock(tx, [variantId])).get(variantId)!.levels.find(({ available }) => available > 0);
  if (!level) return null;
  const reservation = one(variantId, level.levelId);
  await reservationsHold(tx, [reservation], minutes);
  return reservation;
}
const movementsOf = (database: Database, { variantId }: PlantedStock) => database.rows<{ kind: string; count: number; sum: number }>(
  "select kind, count(*)::int as count, sum(quantity)::int as sum from commerce.stock_movement where variant_id = $1 group by kind order by kind", [uuidOf(variantId)]);

describe("stock under many hands", () => {
  test("sells its last 10 units 10 times to 64 buyers at once", async ({ database }) => {
    const stock = await stockPlanted(database, [7, 3]);
    const answers = await at(64, () => inTransaction(database, (tx) => taken(tx, stock)));
    expect(answers.filter((answer) => answer !== null)).toHaveLength(10);
    expect(await levelsNow(database, stock.levelIds)).toEqual([[7, 7], [3, 3]]);
    expect(await stockBroken(database)).toEqual([]);
  });

  test("refuses by its own constraint what is held without looking", async ({ database }) => {
    const stock = await stockPlanted(database, [10]);
    const answers = await at(64, () => inTransaction(database, (tx) => reservationsHold(tx, [one(stock.variantId, stock.levelIds[0]!)], minutes)).then(() => "held", refusal));
    expect([answers.filter((answer) => answer === "held").length, answers.filter((answer) => answer === "inventory_level_reserved").length]).toEqual([10, 54]);
    expect(await levelsNow(database, stock.levelIds)).toEqual([[10, 10]]);
    expect(await stockBroken(database)).toEqual([]);
  });

  test("loses to losses only what nobody holds: whoever comes first, nothing is promised that is not there", async ({ database }) => {
    const stock = await stockPlanted(database, [20]);
    const [holds, losses] = await Promise.all([
      at(30, () => inTransaction(database, (tx) => taken(tx, stock))),
      at(30, () => stockAdjusted(database, stock.sellerId, [{ levelId: stock.levelIds[0]!, quantity: -1 }]).then(() => "lost", refusal)),
    ]);
    const [held, lost] = [holds.filter((hold) => hold !== null).length, losses.filter((loss) => loss === "lost").length];
    expect(held + lost).toBe(20);
    expect(losses.filter((loss) => loss === "inventory_level_reserved")).toHaveLength(30 - lost);
    expect(await levelsNow(database, stock.levelIds)).toEqual([[20 - lost, held]]);
    expect(await stockBroken(database)).toEqual([]);
  });

  test("ends each reservation once when it is sold, given up and late at once, and again", async ({ database }) => {
    const stock = await stockPlanted(database, [60, 60]);
    const reservations = Array.from({ length: 100 }, (_, n) => one(stock.variantId, stock.levelIds[n % 2]!));
    await inTransaction(database, (tx) => reservationsHold(tx, reservations, minutes));
    expect(await levelsNow(database, stock.levelIds)).toEqual([[60, 50], [60, 50]]);
    // Overlapping parts, in different orders: without one order of locks these would wait for each other in a circle.
    const part = (n: number) => reservations.filter((_, place) => (place + n) % 3 !== 0).map(({ orderId }) => orderId).toSorted((a, b) => (n % 2 ? a.localeCompare(b) : b.localeCompare(a)));
    const ended = await at(12, (n) => inTransaction(database, (tx) =>
      (n % 3 === 0 ? reservationsFinalise(tx, part(n)) : reservationsRelease(tx, part(n), n % 3 === 1 ? "RELEASED" : "EXPIRED"))));
    expect(ended.reduce((sum, count) => sum + count, 0)).toBe(100);
    const [{ sold }] = await database.rows<{ sold: number }>("select count(*)::int as sold from commerce.reservation where variant_id = $1 and state = 'FINALIZED'", [uuidOf(stock.variantId)]) as [{ sold: number }];
    const levels = await levelsNow(database, stock.levelIds);
    expect([levels.reduce((sum, [onHand]) => sum + onHand, 0), levels.map(([, reserved]) => reserved)]).toEqual([120 - sold, [0, 0]]);
    expect(await stockBroken(database)).toEqual([]);
  });

  test("takes back what was sold, to the places it came from and no more than went", async ({ database }) => {
    const stock = await stockPlanted(database, [2, 5]);
    const [orderId, orderLineId] = [newId("ord"), newId("oln")];
    const parts = [2, 3].map((quantity, place): NewReservation => ({ id: newId("rsv"), levelId: stock.levelIds[place]!, variantId: stock.variantId, orderId, orderLineId, quantity }));
    await inTransaction(database, (tx) => reservationsHold(tx, parts, minutes));
    await inTransaction(database, (tx) => reservationsFinalise(tx, [orderId]));
    expect(await levelsNow(database, stock.levelIds)).toEqual([[0, 0], [2, 0]]);
    await inTransaction(database, (tx) => stockReturn(tx, [{ orderLineId, quantity: 3 }, { orderLineId: newId("oln"), quantity: 9 }]));
    expect(await levelsNow(database, stock.levelIds)).toEqual([[2, 0], [3, 0]]);
    await expect(inTransaction(database, (tx) => stockReturn(tx, [{ orderLineId, quantity: 3 }]))).rejects.toThrow(/more of a line came back than was sold/);
    await inTransaction(database, (tx) => stockReturn(tx, [{ orderLineId, quantity: 1 }, { orderLineId, quantity: 1 }], "RETURNED"));
    expect(await levelsNow(database, stock.levelIds)).toEqual([[2, 0], [5, 0]]);
    expect(await movementsOf(database, stock)).toEqual([
      { kind: "CANCELLED", count: 2, sum: 3 }, { kind: "INITIAL", count: 2, sum: 7 }, { kind: "RETURNED", count: 1, sum: 2 }, { kind: "SOLD", count: 2, sum: -5 }]);
    expect(await stockBroken(database)).toEqual([]);
  });

  test("takes back as often as it was sold when many give back at once", async ({ database }) => {
    const stock = await stockPlanted(database, [10]);
    const [orderId, orderLineId] = [newId("ord"), newId("oln")];
    await inTransaction(database, (tx) => reservationsHold(tx, [{ id: newId("rsv"), levelId: stock.levelIds[0]!, variantId: stock.variantId, orderId, orderLineId, quantity: 10 }], minutes));
    await inTransaction(database, (tx) => reservationsFinalise(tx, [orderId]));
    const answers = await at(16, () => inTransaction(database, (tx) => stockReturn(tx, [{ orderLineId, quantity: 1 }])).then(() => true, (error: unknown) => {
      if (!/more of a line came back/.test(String(error))) throw error;
      return false;
    }));
    expect(answers.filter(Boolean)).toHaveLength(10);
    expect(await levelsNow(database, stock.levelIds)).toEqual([[10, 0]]);
    expect(await stockBroken(database)).toEqual([]);
  });
});
