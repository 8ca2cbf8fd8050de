import type { Act } from "./act.ts";
import { answering } from "./acts-answering.ts";
import { chargingBack } from "./acts-charging-back.ts";
import { givingBack } from "./acts-giving-back.ts";
import { receiving } from "./acts-receiving.ts";
import { sending } from "./acts-sending.ts";
import { chanceOf } from "./chance.ts";
import type { Decisions } from "./decisions.ts";

/** Everything that people do about orders, in the order of a day. A new act is a row. */
export const acts: readonly Act[] = [...answering, ...sending, ...receiving, ...givingBack, ...chargingBack];

/** So many days after the last order there is nothing left that somebody means to do. */
export const lastActDays = Math.max(...acts.map(({ afterDays }) => afterDays));

/** What the people of an order mean to do, should it come to that, and how much of it in per cent. Repeatable. */
export function intentionsOf(seed: number, order: string, decisions: Decisions): ReadonlyMap<string, number> {
  const intended = acts.flatMap(({ name, perMille }): [string, number][] => {
    const chance = chanceOf(seed, order, name);
    return chance.isSo(perMille) ? [[name, 1 + chance.below(99)]] : [];
  });
  return new Map(decisions.note(order, intended));
}
