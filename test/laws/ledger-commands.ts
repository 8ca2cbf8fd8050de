import fc, { type Arbitrary } from "fast-check";

/** Both sides of a movement, as places in the history's list of accounts. */
export interface SidesSketch { readonly debit: number; readonly credit: number }
/** A leg before it is known whose accounts it moves. */
export interface LegSketch extends SidesSketch {
  readonly isYen: boolean;
  readonly minor: number;
  readonly rests: readonly SidesSketch[];
  readonly isDropped: boolean;
  readonly flaw: "none" | "otherCurrency" | "noSuchAccount" | "nothing";
}
/** How a journal differs from the one whose key it takes. */
export type Otherwise = "kind" | "source" | "metadata" | "effectiveAt" | "amount" | "sides" | "oneLegMore" | "upTo";

/** Takes back what was posted: some percents of each of its lines. */
export interface Reversal {
  readonly is: "reverse";
  readonly of: number;
  readonly percents: readonly number[];
  readonly isUpTo: boolean;
  readonly isFirstLineTwice: boolean;
  readonly flaw: "none" | "noSuchJournal" | "noSuchLine" | "sameWay";
  readonly effective: "now" | "inClosedPeriod";
}

/** What is asked of the ledger, before it is known what was posted until then. */
export type Command =
  | { readonly is: "post"; readonly legs: readonly LegSketch[]; readonly effective: "now" | "earlier" | "inClosedPeriod"; readonly isNoted: boolean }
  | { readonly is: "repeat"; readonly of: number }
  | { readonly is: "reuse"; readonly of: number; readonly otherwise: Otherwise }
  | Reversal;
/** Commands that go in one call, through one of the two entrances, and what is done to accounts before it. */
export interface Batch {
  readonly before: "nothing" | "close" | "reopen";
  readonly closing: number;
  readonly entrance: "post" | "writer";
  readonly commands: readonly Command[];
}

/** Places in a history's list of accounts; the first is where money comes from. */
export const accountsOfHistory = 7;
const place = fc.nat(accountsOfHistory - 1);
const sides: Arbitrary<SidesSketch> = fc.record({ debit: place, credit: place });
/** `rare` once in so many, otherwise `usual`. */
const sometimes = <T>(oneIn: number, rare: Arbitrary<T>, usual: T): Arbitrary<T> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });
const isSometimes = (oneIn: number) => sometimes(oneIn, fc.constant(true), false);

const leg: Arbitrary<LegSketch> = fc.record({
  debit: fc.oneof(fc.constant(0), place), credit: place, isYen: isSometimes(5), minor: fc.integer({ min: 1, max: 60 }),
  rests: sometimes(3, fc.array(sides, { minLength: 1, maxLength: 2 }), []), isDropped: isSometimes(3),
  flaw: sometimes<LegSketch["flaw"]>(60, fc.constantFrom("otherCurrency", "noSuchAccount", "nothing"), "none"),
});
const legs = fc.oneof({ weight: 20, arbitrary: fc.array(leg, { minLength: 1, maxLength: 4 }) }, { weight: 1, arbitrary: fc.array(leg, { minLength: 5, maxLength: 20, size: "max" }) });
/** Which of those so far; often the first, so that several commands mean the same one. */
const earlier = fc.oneof(fc.constant(0), fc.nat(30));

const command: Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({
    is: fc.constant("post" as const), legs, isNoted: isSometimes(4),
    effective: fc.oneof({ weight: 24, arbitrary: fc.constant("now" as const) }, { weight: 4, arbitrary: fc.constant("earlier" as const) }, { weight: 1, arbitrary: fc.constant("inClosedPeriod" as const) }),
  }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("repeat" as const), of: earlier }) },
  { weight: 1, arbitrary: fc.record({
    is: fc.constant("reuse" as const), of: earlier,
    otherwise: fc.constantFrom<Otherwise[]>("kind", "source", "metadata", "effectiveAt", "amount", "sides", "oneLegMore", "upTo"),
  }) },
  { weight: 4, arbitrary: fc.record({
    is: fc.constant("reverse" as const), of: earlier, percents: fc.array(fc.constantFrom(0, 30, 50, 60, 100, 100, 130), { minLength: 1, maxLength: 4 }),
    isUpTo: isSometimes(3), isFirstLineTwice: isSometimes(8), effective: sometimes<Reversal["effective"]>(20, fc.constant("inClosedPeriod"), "now"),
    flaw: sometimes<Reversal["flaw"]>(15, fc.constantFrom("noSuchJournal", "noSuchLine", "sameWay"), "none"),
  }) },
);

/** A history of calls. */
export const history: Arbitrary<readonly Batch[]> = fc.array(fc.record({
  before: fc.oneof({ weight: 4, arbitrary: fc.constant("nothing" as const) }, { weight: 2, arbitrary: fc.constant("close" as const) }, { weight: 1, arbitrary: fc.constant("reopen" as const) }),
  closing: fc.nat(accountsOfHistory * 2 - 1), entrance: fc.constantFrom("post" as const, "writer" as const),
  commands: fc.oneof({ weight: 4, arbitrary: fc.array(command, { minLength: 1, maxLength: 4 }) }, { weight: 1, arbitrary: fc.array(command, { minLength: 5, maxLength: 8, size: "max" }) }),
}), { minLength: 1, maxLength: 6 });
