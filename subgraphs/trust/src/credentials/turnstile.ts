/**
 * Lets a few works run at once and a bounded number wait, first come, first served.
 * @returns runs a work when it is its turn @throws what `refusal` makes, at once, when too many wait
 */
export function turnstileOf(options: { readonly atOnce: number; readonly waitingMax: number; readonly refusal: () => Error }) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async function pass<T>(work: () => Promise<T>): Promise<T> {
    if (running >= options.atOnce) {
      if (waiting.length >= options.waitingMax) throw options.refusal();
      await new Promise<void>((resolve) => waiting.push(resolve));     // whoever leaves hands over the place
    } else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
