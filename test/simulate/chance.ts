import { createHash } from "node:crypto";
import { seeded } from "../faults/seeded.ts";

/** Numbers that decide one thing of one person. */
export interface Chance {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** Whether it is so, of a thousand times so often. */
  isSo(perMille: number): boolean;
  /** One of them, each as likely. */
  oneOf<T>(all: readonly T[]): T;
  /** The name of one of them, by its share. */
  among<Name extends string>(shares: Readonly<Record<Name, number>>): Name;
}

/**
 * What a person decides about something: drawn from the market's seed, who they are and what it is about, so that it is the same
 * whenever they come to it and whatever was decided before.
 */
export function chanceOf(seed: number, ...about: readonly (string | number)[]): Chance {
  const numbers = seeded(createHash("sha256").update(JSON.stringify([seed, ...about])).digest().readUInt32LE());
  return {
    below: (n) => numbers.below(n),
    isSo: (perMille) => numbers.below(1_000) < perMille,
    oneOf: (all) => all[numbers.below(all.length)]!,
    among<Name extends string>(shares: Readonly<Record<Name, number>>): Name {
      const rows = Object.entries<number>(shares) as [Name, number][];
      let left = numbers.below(rows.reduce((sum, [, share]) => sum + share, 0));
      return rows.find(([, share]) => (left -= share) < 0)![0];
    },
  };
}
