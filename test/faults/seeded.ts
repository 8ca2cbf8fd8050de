/** Numbers that look like chance and are the same for the same seed (mulberry32), so that a run can be repeated. */
export interface Seeded {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
}

/** The numbers of one seed. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  return {
    below(n) {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
    },
  };
}
