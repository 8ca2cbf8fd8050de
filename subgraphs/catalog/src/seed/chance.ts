/** Numbers that look like chance and are the same for the same seed: what is made from them can be made again. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  unit(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** True in this share of all cases. */
  is(share: number): boolean;
  /** One of them, each as likely. */
  of<T>(all: readonly T[]): T;
  /** One of them by Zipf's law: the second half as often as the first, the third a third as often. */
  zipf<T>(all: readonly T[]): T;
  /** As prices are spread: half lie above the median, two thirds within a factor of e^spread of it. */
  logNormal(median: number, spread: number): number;
}

/** splitmix32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md#splitmix32): a stream for each pair of seed and number. */
export function chanceOf(seed: number, number: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) | 0;
  const unit = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(unit() * end);
  // A share u of the mass of 1/x over [1, n + 1) ends at (n + 1)^u: no table, whatever the length.
  const rank = (length: number): number => Math.min(length - 1, Math.floor((length + 1) ** unit()) - 1);
  return {
    unit, below,
    is: (share) => unit() < share,
    of: (all) => all[below(all.length)]!,
    zipf: (all) => all[rank(all.length)]!,
    // Box and Muller, https://en.wikipedia.org/wiki/Box–Muller_transform
    logNormal: (median, spread) => median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())),
  };
}
