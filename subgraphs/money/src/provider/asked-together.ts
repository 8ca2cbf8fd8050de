/** How many questions to the provider are under way at once in one sweep: what it answers without putting us off, beside what people ask for. */
const askedAtOnce = 16;

/** Asks for each, at most `askedAtOnce` at a time. @returns the answers in the order given. @throws what the first that failed threw, once the others have ended */
export async function askedTogether<T, R>(all: readonly T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  let next = 0;
  const lane = async () => {
    while (next < all.length) {
      const at = next++;
      answers[at] = await ask(all[at]!);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(askedAtOnce, all.length) }, lane));
  for (const outcome of ended) if (outcome.status === "rejected") throw outcome.reason;
  return answers;
}
