import type { NewJournal, PostedJournal } from "@souk/ledger/journal";
import type { Answer } from "./ledger-posters.ts";
import type { Step } from "./ledger-orders.ts";

/** Counts of answers, over all callers. */
export interface AnswerCounts {
  readonly acknowledged: number;
  readonly refused: number;
  /** Journals whose fate was open at first, by what the retry under the same key told. */
  readonly opened: { readonly posted: number; readonly replayed: number; readonly refused: number };
}

/** What all callers together were told: it is held against the books. */
export interface Memory {
  /** By key. */
  readonly acknowledged: ReadonlyMap<string, PostedJournal>;
  /** Keys under which nothing may be in the books. */
  readonly refused: ReadonlySet<string>;
  /** Answers that contradict each other or what must be, in words. */
  readonly contradictions: readonly string[];
  counts(): AnswerCounts;
  /** Takes in the answer that ended a step. @param wasOpen whether its fate was open before */
  keep(step: Step, answer: Answer, wasOpen: boolean): void;
}

/** Begins with nothing. */
export function memoryOpen(): Memory {
  const acknowledged = new Map<string, PostedJournal>();
  const refused = new Set<string>();
  const contradictions: string[] = [];
  const written = new Set<string>();      // keys that somebody was told to have written
  const opened = { posted: 0, replayed: 0, refused: 0 };
  let refusals = 0;

  function keepPosted({ key, legs }: NewJournal, posted: PostedJournal): void {
    const known = acknowledged.get(key);
    if (known && !isSame(known, posted)) contradictions.push(`${key} was ${inWords(known)}, then ${inWords(posted)}`);
    const [whole, droppable] = [legs.filter(({ upTo }) => upTo !== "dropped"), legs.filter(({ upTo }) => upTo === "dropped")].map((of) => sumOf(of.map(({ amount }) => amount.minor)));
    const came = sumOf(posted.amounts);
    if (came < whole! || came > whole! + droppable!) contradictions.push(`${key} asked for ${whole} and came to ${inWords(posted)}`);
    if (!posted.isReplay && written.has(key)) contradictions.push(`${key} was written twice`);
    if (!posted.isReplay) written.add(key);
    acknowledged.set(key, posted);
  }

  return {
    acknowledged, refused, contradictions,
    counts: () => ({ acknowledged: acknowledged.size, refused: refusals, opened: { ...opened } }),
    keep({ journal, refusal }, answer, wasOpen) {
      const expected = refusal ?? "posted";
      const told = answer.is === "refused" ? answer.code : answer.is;
      if (told !== expected) contradictions.push(`${journal.key} was answered ${told} where ${expected} was due${answer.is === "broken" ? `: ${answer.error}` : ""}`);
      if (answer.is === "posted") {
        keepPosted(journal, answer.posted);
        if (wasOpen) opened[answer.posted.isReplay ? "replayed" : "posted"]++;
      }
      if (answer.is === "refused") {
        refusals++;
        if (!acknowledged.has(journal.key)) refused.add(journal.key);      // a key that was used for another journal keeps that
        if (wasOpen) opened.refused++;
      }
    },
  };
}

const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, minor) => sum + minor, 0n);
const inWords = ({ id, amounts }: PostedJournal) => `${id} of ${amounts.join("+")}`;
const isSame = (one: PostedJournal, other: PostedJournal) => inWords(one) === inWords(other);
