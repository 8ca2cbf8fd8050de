import type { Disagreements } from "./ledger-reckoning.ts";
import type { AnswerCounts, Memory } from "./ledger-memory.ts";

/** What some rounds of killing found. */
export interface KillFigures extends AnswerCounts {
  readonly seed: number;
  /** For each round: from the start of what was killed to the first acknowledgement, in ms. */
  readonly firstSuccessMs: readonly number[];
  /** Of all rounds, one after the other. */
  readonly disagreements: Disagreements;
  readonly contradictions: readonly string[];
}

/** Everything that is found over the rounds. */
export function tallyOpen(seed: number, memory: Memory) {
  const firstSuccessMs: number[] = [];
  const found: Disagreements[] = [];
  return {
    /** Takes in a round. */
    add(round: { readonly firstSuccessMs: number; readonly disagreements: Disagreements }): void {
      firstSuccessMs.push(Math.round(round.firstSuccessMs));
      found.push(round.disagreements);
    },
    figures: (): KillFigures => {
      const all = (of: keyof Disagreements) => [...new Set(found.flatMap((round) => round[of]))];
      return {
        seed, firstSuccessMs, ...memory.counts(), contradictions: memory.contradictions,
        disagreements: { lost: all("lost"), changed: all("changed"), uninvited: all("uninvited"), miscounted: all("miscounted"), torn: all("torn"), violated: all("violated") },
      };
    },
  };
}

/** What must be true of all rounds of killing, however slow the machine. */
export const killClaims = ({ acknowledged, refused, opened, contradictions, disagreements: { lost, changed, uninvited, miscounted, torn, violated } }: KillFigures): Record<string, boolean> => ({
  "journals were acknowledged, and others refused": acknowledged > 0 && refused > 0,
  "the kills were felt": opened.posted + opened.replayed > 0,
  "no answer contradicts another or what was due, and each failure was retryable": contradictions.length === 0,
  "no acknowledged journal is lost or changed": lost.length === 0 && changed.length === 0,
  "no journal is there that nobody was told of, or that was refused": uninvited.length === 0,
  "each journal has exactly one event": miscounted.length === 0,
  "a journal posted in a transaction and the row written with it are both there, once": torn.length === 0,
  "every invariant holds": violated.length === 0,
});

/** The figures as lines to print. */
export const killLines = ({ seed, firstSuccessMs, acknowledged, refused, opened, disagreements }: KillFigures): string[] => [
  `${firstSuccessMs.length} rounds, seed ${seed}: ${acknowledged} journals acknowledged, ${refused} refused as they must be`,
  `open at first: ${opened.posted} posted by the retry, ${opened.replayed} replayed, ${opened.refused} refused`,
  `lost ${disagreements.lost.length}, changed ${disagreements.changed.length}, doubled or uninvited ${disagreements.uninvited.length}, without one event ${disagreements.miscounted.length}, torn ${disagreements.torn.length}, invariants broken ${disagreements.violated.length}`,
  `first success after the start: ${firstSuccessMs.join(", ")} ms`,
];
