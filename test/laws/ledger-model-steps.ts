import type { Leg, NewJournal } from "@souk/ledger/journal";

/** A leg as it is carried out: rests stand behind their leg and take what it leaves over. */
export interface Step {
  readonly debit: string;
  readonly credit: string;
  readonly minor: bigint;
  readonly currency: string;
  readonly isUpTo: boolean;
  readonly takesRest: boolean;
  readonly reverses: number | undefined;
}

const nameOf = ({ kind, owner, currency }: Leg["debit"]) => `${kind} ${owner} ${currency}`;

/** The steps of a journal, in order. */
export function stepsOf({ legs }: NewJournal): Step[] {
  return legs.flatMap((leg) => {
    const step = ({ debit, credit, upTo }: Pick<Leg, "debit" | "credit" | "upTo">, takesRest: boolean): Step => ({
      debit: nameOf(debit), credit: nameOf(credit), minor: leg.amount.minor, currency: leg.amount.currency,
      isUpTo: upTo !== undefined, takesRest, reverses: takesRest ? undefined : leg.reversesLine,
    });
    const steps = [step(leg, false)];
    for (let rest = leg.upTo; rest !== undefined && rest !== "dropped"; rest = rest.upTo) steps.push(step(rest, true));
    return steps;
  });
}

/** What the two say otherwise, sorted; nothing when they say the same. */
export function differencesOf(one: NewJournal, other: NewJournal): string[] {
  const [steps, others] = [stepsOf(one), stepsOf(other)];
  const heads: readonly (readonly [string, boolean])[] = [
    ["kind", one.kind === other.kind],
    ["source", one.source.type === other.source.type && one.source.id === other.source.id],
    ["metadata", JSON.stringify(one.metadata ?? {}) === JSON.stringify(other.metadata ?? {})],
    ["effectiveAt", one.effectiveAt?.getTime() === other.effectiveAt?.getTime()],
    ["reversalOf", one.reversalOf === other.reversalOf],
    ["postings", steps.length === others.length],
  ];
  const words = { debit: "debit", credit: "credit", minor: "minor", currency: "currency", isUpTo: "upTo", takesRest: "takesRest", reverses: "reverses" } as const;
  const fields = Object.keys(words) as (keyof typeof words)[];
  const unlike = steps.length !== others.length ? [] : steps.flatMap((step, at) => fields.filter((field) => step[field] !== others[at]![field]).map((field) => `postings.${at}.${words[field]}`));
  return [...heads.filter(([, isSame]) => !isSame).map(([name]) => name), ...unlike].toSorted();
}
