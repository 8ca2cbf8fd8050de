/**
 * Divides what arrived together so that of one key there is one in each round, in order: what concerns the same thing is done
 * one after the other, all else at once. As few rounds as there are of the commonest key; nearly always one.
 */
export function roundsBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const rounds: T[][] = [];
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = keyOf(one);
    const round = counts.get(key) ?? 0;
    counts.set(key, round + 1);
    (rounds[round] ??= []).push(one);
  }
  return rounds;
}
