import type { Leg, NewJournal } from "@souk/ledger/journal";

/** What the books answer to a journal, in a form that the model and the ledger share. */
export type Answer =
  | { readonly is: "posted" | "replayed"; readonly amounts: readonly bigint[] }
  | { readonly is: "refused"; readonly code: string; readonly available?: bigint };

/** A leg as it is carried out: rests stand behind their leg and take what it leaves over. */
interface Step { readonly debit: string; readonly credit: string; readonly minor: bigint; readonly currency: string; readonly isUpTo: boolean; readonly takesRest: boolean; readonly line: number | undefined }
interface Line { readonly debit: string; readonly credit: string; readonly minor: bigint; reversed: bigint }
interface Entry { readonly said: string; readonly amounts: readonly bigint[]; readonly lines: Map<number, Line> }
interface Account { readonly growsBy: "debit" | "credit"; readonly hasFloor: boolean; readonly currency: string; balance: bigint; version: number }

/** How the model knows the kinds that the law uses: written down again, not taken from the chart. */
const kinds: Readonly<Record<string, { readonly growsBy: "debit" | "credit"; readonly hasFloor: boolean; readonly owner: RegExp }>> = {
  "psp:connected": { growsBy: "debit", hasFloor: false, owner: /^sel_/ },
  "seller:owed": { growsBy: "debit", hasFloor: true, owner: /^sel_/ },
  "seller:available": { growsBy: "credit", hasFloor: true, owner: /^sel_/ },
  "seller:reserve": { growsBy: "credit", hasFloor: true, owner: /^sel_/ },
  "escrow": { growsBy: "credit", hasFloor: true, owner: /^ord_/ },
  "dispute": { growsBy: "credit", hasFloor: false, owner: /^chb_/ },
};

const nameOf = ({ kind, owner, currency }: Leg["debit"]) => `${kind} ${owner} ${currency}`;

function stepsOf(legs: readonly Leg[]): Step[] {
  return legs.flatMap((leg) => {
    const steps: Step[] = [];
    const step = (sides: Pick<Leg, "debit" | "credit">, upTo: Leg["upTo"], takesRest: boolean) => steps.push({
      debit: nameOf(sides.debit), credit: nameOf(sides.credit), minor: leg.amount.minor, currency: leg.amount.currency,
      isUpTo: upTo !== undefined, takesRest, line: takesRest ? undefined : leg.reversesLine,
    });
    step(leg, leg.upTo, false);
    for (let rest = leg.upTo; rest !== undefined && rest !== "dropped"; rest = rest.upTo) step(rest, rest.upTo, true);
    return steps;
  });
}

/** The ledger as a person would keep it on paper: one journal after the other, nothing at once, nothing fast. */
export class LedgerModel {
  readonly accounts = new Map<string, Account>();
  readonly #entries = new Map<string, Entry>();
  readonly #keyOf = new Map<string, string>();
  readonly #closedUntil: Date;
  constructor(closedUntil: Date) { this.#closedUntil = closedUntil; }

  /** Makes a posted journal known by its id, so that it can be reversed. */
  named(key: string, id: string): void { this.#keyOf.set(id, key); }

  post(journal: NewJournal): Answer {
    const said = JSON.stringify([journal.kind, journal.source, journal.effectiveAt ?? null, journal.reversalOf ?? null, journal.metadata ?? null, stepsOf(journal.legs)],
      (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    const known = this.#entries.get(journal.key);
    if (known) return known.said === said ? { is: "replayed", amounts: known.amounts } : { is: "refused", code: "IDEMPOTENCY_KEY_REUSED" };
    if (journal.effectiveAt && journal.effectiveAt < this.#closedUntil) return { is: "refused", code: "PERIOD_CLOSED" };
    const original = journal.reversalOf && this.#entries.get(this.#keyOf.get(journal.reversalOf) ?? "");
    if (journal.reversalOf && !original) return { is: "refused", code: "INVALID" };

    const before = new Map([...this.accounts].map(([name, account]) => [name, { ...account }]));
    const refuse = (code: string, available?: bigint): Answer => {
      this.accounts.clear();
      for (const [name, account] of before) this.accounts.set(name, account);
      return { is: "refused", code, ...(available === undefined ? {} : { available }) };
    };
    const [amounts, lines, taken] = [[] as bigint[], new Map<number, Line>(), new Map<number, bigint>()];
    let rest = 0n;
    for (const step of stepsOf(journal.legs)) {
      let wanted = step.takesRest ? rest : step.minor;
      if (step.takesRest && wanted === 0n) {
        amounts.push(0n);
        continue;
      }
      rest = 0n;
      const [debit, credit] = [this.#account(step.debit), this.#account(step.credit)];
      if (!debit || !credit) return refuse("UNKNOWN_ACCOUNT");
      if (debit.currency !== step.currency || credit.currency !== step.currency) return refuse("CURRENCY_MISMATCH");
      if (original) {
        const line = original.lines.get(step.line ?? 0);
        if (!line || line.debit !== step.credit || line.credit !== step.debit) return refuse("INVALID");
        const remaining = line.minor - line.reversed - (taken.get(step.line!) ?? 0n);
        if (wanted > remaining) return refuse("REVERSAL_TOO_LARGE", remaining);
      }
      const rooms = [debit.growsBy === "credit" && debit.hasFloor ? debit.balance : undefined, credit.growsBy === "debit" && credit.hasFloor ? credit.balance : undefined]
        .filter((room) => room !== undefined);
      const room = rooms.length === 0 ? undefined : rooms.reduce((least, one) => (one < least ? one : least));
      if (room !== undefined && wanted > room) {
        if (!step.isUpTo) return refuse("INSUFFICIENT_BALANCE", room);
        rest = wanted - room;
        wanted = room;
      }
      amounts.push(wanted);
      if (wanted === 0n) continue;
      debit.balance += debit.growsBy === "debit" ? wanted : -wanted;
      credit.balance += credit.growsBy === "credit" ? wanted : -wanted;
      debit.version++;
      credit.version++;
      lines.set(lines.size + 1, { debit: step.debit, credit: step.credit, minor: wanted, reversed: 0n });
      if (original) taken.set(step.line!, (taken.get(step.line!) ?? 0n) + wanted);
    }
    if (lines.size === 0) return refuse("NOTHING_TO_POST");
    for (const [line, minor] of taken) original!.lines.get(line)!.reversed += minor;
    this.#entries.set(journal.key, { said, amounts, lines });
    return { is: "posted", amounts };
  }

  /** What was posted under a key, line by line. */
  linesOf(key: string): ReadonlyMap<number, Line> { return this.#entries.get(key)?.lines ?? new Map(); }

  #account(name: string): Account | undefined {
    const [kind, owner, currency] = name.split(" ") as [string, string, string];
    const template = kinds[kind];
    if (!template?.owner.test(owner)) return undefined;
    const account = this.accounts.get(name) ?? { growsBy: template.growsBy, hasFloor: template.hasFloor, currency, balance: 0n, version: 0 };
    this.accounts.set(name, account);
    return account;
  }
}
