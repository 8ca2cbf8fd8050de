import fc from "fast-check";
import { describe, expect } from "vitest";
import { violatedConstraint, type Database } from "@souk/shared/database";
import { newId, type Id } from "@souk/shared/ids";
import { inTransaction, test } from "@souk/test/database";
import { isDeep, seed } from "@souk/test/laws/cases";
import { levelsNow, stockAdjusted, stockBroken, stockPlanted, type PlantedStock } from "@souk/test/stock";
import { reservationsFinalise, reservationsHold, reservationsRelease, stockReturn } from "./stock.ts";

const runs = isDeep ? 2_000 : 60;
const timeoutMs = isDeep ? 3_600_000 : 60_000;

/** What may be done; orders are named by when they were made, and a name of none is an order nobody made. */
const command = fc.oneof(
  fc.record({ does: fc.constant("hold" as const), quantities: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })) }),
  fc.record({ does: fc.constantFrom("finalise" as const, "release" as const, "expire" as const), orders: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }) }),
  fc.record({ does: fc.constantFrom("cancel" as const, "return" as const), order: fc.nat(9), quantity: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ does: fc.constant("adjust" as const), level: fc.nat(1), quantity: fc.integer({ min: -6, max: 6 }).filter((quantity) => quantity !== 0) }),
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

interface Order { readonly id: Id<"ord">; readonly lineId: Id<"oln">; readonly quantities: readonly [number, number]; readonly open: [number, number]; state: "HELD" | "FINALIZED" | "RELEASED" | "EXPIRED" }
interface Level { onHand: number; reserved: number }

/** Two places and their orders as plain numbers: what the database must come to, command by command. */
class Model {
  readonly levels: readonly [Level, Level];
  readonly orders: Order[] = [];
  constructor(onHand: readonly [number, number]) { this.levels = [{ onHand: onHand[0], reserved: 0 }, { onHand: onHand[1], reserved: 0 }]; }

  /** False if the world refuses it, and then nothing has changed. */
  apply(asked: Command): boolean {
    switch (asked.does) {
      case "hold": {
        const { quantities } = asked;
        if (this.levels.some(({ onHand, reserved }, at) => quantities[at]! > onHand - reserved)) return false;
        this.levels.forEach((level, at) => { level.reserved += quantities[at]!; });
        this.orders.push({ id: newId("ord"), lineId: newId("oln"), quantities, open: [...quantities], state: "HELD" });
        return true;
      }
      case "adjust": {
        const level = this.levels[asked.level]!;
        if (level.onHand + asked.quantity < level.reserved) return false;
        level.onHand += asked.quantity;
        return true;
      }
      case "cancel": case "return": return this.giveBack(this.orders[asked.order], asked.quantity);
      default:
        for (const order of new Set(asked.orders.flatMap((n) => this.orders[n] ?? []))) if (order.state === "HELD") this.end(order, asked.does);
        return true;
    }
  }

  private end(order: Order, does: "finalise" | "release" | "expire"): void {
    order.state = ({ finalise: "FINALIZED", release: "RELEASED", expire: "EXPIRED" } as const)[does];
    this.levels.forEach((level, at) => {
      level.reserved -= order.quantities[at]!;
      if (does === "finalise") level.onHand -= order.quantities[at]!;
    });
  }

  private giveBack(order: Order | undefined, quantity: number): boolean {
    if (order?.state !== "FINALIZED" || order.quantities[0] + order.quantities[1] === 0) return true;
    if (order.open[0] + order.open[1] < quantity) return false;
    const first = Math.min(order.open[0], quantity);
    [first, quantity - first].forEach((part, at) => { order.open[at]! -= part; this.levels[at]!.onHand += part; });
    return true;
  }
}

/** Does it to the database; false if that refuses. */
async function done(asked: Command, model: Model, { database, stock }: { database: Database; stock: PlantedStock }): Promise<boolean> {
  const tx = (work: Parameters<typeof inTransaction<unknown>>[1]) => inTransaction(database, work).then(() => true);
  const idOfOrder = (n: number) => model.orders[n]?.id ?? newId("ord");
  switch (asked.does) {
    case "hold": {
      // The model has just made the order, if there was enough; otherwise the database is asked all the same.
      const order = model.orders.at(-1);
      const isMade = order?.quantities === asked.quantities;
      const [orderId, orderLineId] = isMade ? [order.id, order.lineId] : [newId("ord"), newId("oln")];
      return tx((inside) => reservationsHold(inside, asked.quantities.flatMap((quantity, at) => (quantity > 0
        ? [{ id: newId("rsv"), levelId: stock.levelIds[at]!, variantId: stock.variantId, orderId, orderLineId, quantity }] : [])), 15)).catch(refusedBy("inventory_level_reserved"));
    }
    case "adjust":
      return stockAdjusted(database, stock.sellerId, [{ levelId: stock.levelIds[asked.level]!, quantity: asked.quantity }]).then(() => true, (error: unknown) => {
        expect(["inventory_level_reserved", "inventory_level_on_hand_check"]).toContain(violatedConstraint(error));
        return false;
      });
    case "cancel": case "return":
      return tx((inside) => stockReturn(inside, [{ orderLineId: model.orders[asked.order]?.lineId ?? newId("oln"), quantity: asked.quantity }], asked.does === "cancel" ? "CANCELLED" : "RETURNED"))
        .catch((error: unknown) => { expect(String(error)).toMatch(/more of a line came back/); return false; });
    case "finalise": return tx((inside) => reservationsFinalise(inside, asked.orders.map(idOfOrder)));
    default: return tx((inside) => reservationsRelease(inside, asked.orders.map(idOfOrder), asked.does === "release" ? "RELEASED" : "EXPIRED"));
  }
}
const refusedBy = (constraint: string) => (error: unknown): false => { expect(violatedConstraint(error)).toBe(constraint); return false; };

describe("stock", () => {
  test(`is at every moment what a plain count says, whatever is done to it (seed ${seed})`, { timeout: timeoutMs }, async ({ scratch }) => {
    const database = await scratch.open("commerce", { poolSize: 4 });
    await fc.assert(fc.asyncProperty(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), fc.array(command, { minLength: 1, maxLength: 25 }), async (onHand, commands) => {
      const model = new Model(onHand);
      const stock = await stockPlanted(database, onHand);
      for (const asked of commands) {
        const isAccepted = model.apply(asked);
        expect(await done(asked, model, { database, stock }), JSON.stringify(asked)).toBe(isAccepted);
        expect(await levelsNow(database, stock.levelIds)).toEqual(model.levels.map(({ onHand: there, reserved }) => [there, reserved]));
      }
    }), { numRuns: runs, seed });
    expect(await stockBroken(database)).toEqual([]);
  });
});
