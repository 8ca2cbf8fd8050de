import type { Market } from "./market.ts";
import type { OrderAtHand } from "./order-at-hand.ts";

/** Something that somebody does about an order that was paid. */
export interface Act {
  /** As the table at the end calls it. */
  readonly name: string;
  /** Of a thousand orders, at how many somebody means to do it. */
  readonly perMille: number;
  /** On which day after the payment. Acts of one day come in the table's order. */
  readonly afterDays: number;
  /** Whether it makes sense, as far as they know; the graph may still refuse it. */
  readonly isPossible: (order: OrderAtHand) => boolean;
  /** @param percent of what is divided, from 1 to 99 */
  readonly give: (order: OrderAtHand, percent: number, market: Market) => Promise<unknown>;
}
