import { setTimeout as sleep } from "node:timers/promises";
import { completionTold, type Told } from "./oversell-answer.ts";
import type { ReadyBuyer } from "./oversell-market.ts";

const retryMs = 100;            // what the graph itself asks for

/** What one buyer was told in the end, and how long it took, its retries in it. */
export interface BuyerAnswered { readonly buyer: ReadyBuyer; readonly told: Told; readonly ms: number }

/** Everybody at once. */
export interface Rush {
  /** Buyers who have their answer. */
  answered(): number;
  /** Calls whose connection broke before they were answered. */
  cut(): number;
  /** Calls that were told to come back, by code. */
  readonly notNow: ReadonlyMap<string, number>;
  /** Resolves once so many have their answer. */
  reaches(answered: number): Promise<void>;
  /** Resolves when all have. */
  readonly done: Promise<readonly BuyerAnswered[]>;
}

/** Sends all their completions at once, each again under its key until it is answered. @param up resolves as soon as there is somebody to ask */
export function rushBegin(buyers: readonly ReadyBuyer[], up: () => Promise<void>): Rush {
  let answered = 0;
  let cut = 0;
  const notNow = new Map<string, number>();
  const waiting: { readonly for: number; resolve(): void }[] = [];

  async function untilAnswered(buyer: ReadyBuyer): Promise<BuyerAnswered> {
    const beganMs = performance.now();
    for (;;) {
      const told = await completionTold(buyer);
      if (told.is === "cut") {
        cut++;
        await up();
      } else if (told.is === "notNow") {
        notNow.set(told.code, (notNow.get(told.code) ?? 0) + 1);
        await sleep(retryMs);
      } else {
        answered++;
        waiting.filter((one) => one.for <= answered).forEach((one) => one.resolve());
        return { buyer, told, ms: performance.now() - beganMs };
      }
    }
  }

  return {
    answered: () => answered,
    cut: () => cut,
    notNow,
    reaches: (count) => new Promise((resolve) => { waiting.push({ for: count, resolve }); }),
    done: Promise.all(buyers.map(untilAnswered)),
  };
}
