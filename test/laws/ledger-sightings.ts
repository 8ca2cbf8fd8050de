import type { NewJournal } from "@souk/ledger/journal";
import type { Answer, LedgerModel } from "./ledger-model.ts";
import { stepsOf } from "./ledger-model-steps.ts";

/** What the law has to meet in a run: each answer, and each situation in which one could go wrong. */
export const sightings = [
  "posted", "replayed", "INVALID", "UNKNOWN_ACCOUNT", "ACCOUNT_CLOSED", "CURRENCY_MISMATCH", "INSUFFICIENT_BALANCE", "BALANCE_LIMIT", "PERIOD_CLOSED",
  "IDEMPOTENCY_KEY_REUSED", "REVERSAL_TOO_LARGE", "NOTHING_TO_POST",
  "up to: all of it", "up to: part of it", "up to: nothing of it", "the rest of a rest moved", "a rest was dropped", "two currencies in one journal",
  "refused at a later leg, and others of the call on its accounts", "replayed within its call", "replayed in a later call", "reused within its call", "key of a refused one posted",
  "a reversal reversed", "a line reversed in parts", "reversed beside another of its call", "too much reversed beside another of its call", "a reversal that its account has not enough for",
] as const;
/** One of them. */
export type Sighting = (typeof sightings)[number];

/** A journal of a call and what was answered. */
export interface Told { readonly journal: NewJournal; readonly answer: Answer }

/** What one call, told in order, has met. @param refusedKeys of earlier calls */
export function sightingsOf(call: readonly Told[], model: LedgerModel, refusedKeys: ReadonlySet<string>): Sighting[] {
  return call.flatMap(({ journal, answer }, at) => {
    const before = call.slice(0, at);
    const isKnownHere = before.some((other) => other.journal.key === journal.key && other.answer.is === "posted");
    const beside = before.some((other) => other.answer.is === "posted" && journal.reversalOf !== undefined && other.journal.reversalOf === journal.reversalOf);
    const seen: [Sighting, boolean][] = answer.is === "refused"
      ? [[answer.code as Sighting, true],
         ["reused within its call", answer.code === "IDEMPOTENCY_KEY_REUSED" && isKnownHere],
         ["too much reversed beside another of its call", answer.code === "REVERSAL_TOO_LARGE" && beside],
         ["a reversal that its account has not enough for", answer.code === "INSUFFICIENT_BALANCE" && journal.reversalOf !== undefined],
         ["refused at a later leg, and others of the call on its accounts", /^postings\.[1-9]/.test(answer.path ?? "") && call.slice(at + 1).some((other) => other.answer.is === "posted" && areNear(journal, other.journal))]]
      : answer.is === "replayed"
        ? [["replayed", true], [isKnownHere ? "replayed within its call" : "replayed in a later call", true]]
        : [["posted", true], ["key of a refused one posted", refusedKeys.has(journal.key)], ["reversed beside another of its call", beside],
           ["a reversal reversed", model.entryOf(journal.reversalOf)?.journal.reversalOf !== undefined],
           ["a line reversed in parts", [...model.entryOf(journal.reversalOf)?.lines.values() ?? []].some(({ minor, reversed }) => reversed > 0n && reversed < minor)],
           ["two currencies in one journal", new Set(journal.legs.map(({ amount }) => amount.currency)).size > 1],
           ...upToOf(journal, answer.amounts)];
    return seen.filter(([, isSo]) => isSo).map(([sighting]) => sighting);
  });
}

function upToOf(journal: NewJournal, amounts: readonly bigint[]): [Sighting, boolean][] {
  let rest = 0n;
  const steps = stepsOf(journal);
  return steps.flatMap(({ isUpTo, takesRest, minor }, at): [Sighting, boolean][] => {
    const [wanted, amount] = [takesRest ? rest : minor, amounts[at]!];
    rest = wanted - amount;
    return [
      ["up to: all of it", isUpTo && wanted > 0n && rest === 0n], ["up to: part of it", isUpTo && amount > 0n && rest > 0n], ["up to: nothing of it", isUpTo && amount === 0n && rest > 0n],
      ["the rest of a rest moved", takesRest && amount > 0n && steps[at - 1]!.takesRest], ["a rest was dropped", rest > 0n && !steps[at + 1]?.takesRest],
    ];
  });
}

const areNear = (one: NewJournal, other: NewJournal): boolean => {
  const accounts = new Set(stepsOf(one).flatMap(({ debit, credit }) => [debit, credit]));
  return stepsOf(other).some(({ debit, credit }) => accounts.has(debit) || accounts.has(credit));
};
