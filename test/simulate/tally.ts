/** What clients met, counted. */
export interface Tally {
  asked: number;
  retried: number;
  replayed: number;
  /** Orders that are there, and orders of which nothing came. */
  bought: number;
  notBought: number;
  inFlight: number;
  /** Expected refusals: `orderCancel INVALID_TRANSITION`. */
  readonly refusals: Map<string, number>;
  /** Why something was asked again. */
  readonly notNow: Map<string, number>;
  /** What people did, by the act's name. */
  readonly acts: Map<string, number>;
  /** What nobody should be told: there must be none. */
  readonly failures: string[];
}

const failuresKept = 20;

/** Nothing yet. */
export const tallyOpen = (): Tally => ({
  asked: 0, retried: 0, replayed: 0, bought: 0, notBought: 0, inFlight: 0, refusals: new Map(), notNow: new Map(), acts: new Map(), failures: [],
});

/** Counts one more. */
export const counted = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

/** Keeps a failure, as long as there are few. */
export const failed = ({ failures }: Tally, text: string): void => {
  if (failures.length < failuresKept) failures.push(text);
};
