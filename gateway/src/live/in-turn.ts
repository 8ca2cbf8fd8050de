/** Lets work begin when there is room for it, in the order of arrival. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** @param atOnce pieces of work under way at most */
export function inTurnOf(atOnce: number): InTurn {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (underWay < atOnce) underWay += 1;
    else await new Promise<void>((resolve) => { waiting.push(resolve); });
    try {
      return await work();
    } finally {
      const next = waiting.shift();      // hands its room on
      if (next) next();
      else underWay -= 1;
    }
  };
}
