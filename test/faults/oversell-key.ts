import { completionAsked, completionTold } from "./oversell-answer.ts";
import { reckoned } from "./oversell-reckoning.ts";
import type { RushPlace } from "./oversell-run.ts";

/** What became of one key. */
export interface KeyFigures {
  readonly calls: number;
  /** Different groups that they were told of. */
  readonly groupsTold: number;
  readonly first: number;
  readonly replays: number;
  readonly others: number;
  /** Codes of the refusals of another input under the key, sent as often at once. */
  readonly reused: readonly string[];
  readonly groups: number;
  readonly reserved: number;
  /** Whether the checkout is what it was before the other input was sent. */
  readonly isUnchanged: boolean;
}

const units = 10;      // enough for a second sale, if there were one

/** One buyer completes one checkout so many times at once under one key, and then as often asks for something else under it. */
export async function keyHammered({ market, database }: RushPlace, calls: number): Promise<KeyFigures> {
  const variantId = await market.shelved(units);
  const [buyer] = await market.readyBuyers(variantId, 1);
  const told = await Promise.all(Array.from({ length: calls }, () => completionTold(buyer!)));
  const bought = told.flatMap((one) => (one.is === "bought" ? [one] : []));
  const replays = bought.filter(({ isReplay }) => isReplay).length;
  const checkout = () => buyer!.graph.tell(`query ($id: ID!) { checkout(id: $id) { state version totals { total { minor } } orderGroup { id } } }`, { id: buyer!.checkoutId });
  const before = JSON.stringify(await checkout());
  const reused = await Promise.all(Array.from({ length: calls }, async () => {
    const { data, errors } = await completionAsked(buyer!, { expectedVersion: buyer!.version + 1 });
    const { orderGroup, userErrors } = data?.checkoutComplete ?? { orderGroup: null, userErrors: [] };
    return errors || orderGroup || userErrors.length !== 1 ? JSON.stringify({ data, errors }) : userErrors[0]!.__typename;
  }));
  const { orderGroupIds, reserved } = await reckoned(database, variantId);
  return {
    calls, groupsTold: new Set(bought.map(({ orderGroupId }) => orderGroupId)).size, first: bought.length - replays, replays, others: calls - bought.length,
    reused: [...new Set(reused)], groups: orderGroupIds.length, reserved, isUnchanged: JSON.stringify(await checkout()) === before,
  };
}

/** What must be true of it. */
export const keyClaims = (figures: KeyFigures): Readonly<Record<string, boolean>> => ({
  "one key makes one group": figures.groups === 1 && figures.groupsTold === 1 && figures.reserved === 1,
  "one call is the first, every other a replay": figures.first === 1 && figures.replays === figures.calls - 1 && figures.others === 0,
  "another input under the key is refused and changes nothing": figures.reused.join() === "IdempotencyKeyReusedError" && figures.isUnchanged,
});

/** It in a line. */
export const keyLine = ({ calls, groups, replays, reused }: KeyFigures): string =>
  `one key ${calls} times at once: ${groups} group, ${replays} replays; another input under it ${calls} times: ${reused.join(", ")}, nothing changed`;
