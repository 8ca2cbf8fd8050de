import { account, type AccountKind, type AccountRef } from "@souk/ledger/chart";
import type { JournalId, Leg, NewJournal, Rest } from "@souk/ledger/journal";
import { newId } from "@souk/shared/ids";
import { accountsOfHistory, type Command, type LegSketch, type Otherwise, type Reversal, type SidesSketch } from "./ledger-commands.ts";
import type { LedgerModel } from "./ledger-model.ts";

type Currency = "EUR" | "JPY";
const inClosedPeriod = new Date("2019-07-01");
const inOpenPeriod = new Date("2024-02-29");

/** The first under its key, and all that were asked in order, in so far as they may be asked again. */
interface Asked { readonly all: NewJournal[]; readonly first: Map<string, NewJournal> }
/** One history's own accounts and keys, which no other history has, and what it has asked and posted so far. */
export interface History {
  readonly owners: readonly [seller: string, order: string, another: string, dispute: string];
  readonly asked: Asked;
  readonly posted: Map<string, JournalId>;
}

/** Begins a history. */
export const historyOpen = (): History => ({ owners: [newId("sel"), newId("ord"), newId("ord"), newId("cbk")], asked: { all: [], first: new Map() }, posted: new Map() });

/** The account at a place of the history's list; beyond its end they are in yen. */
export function accountAt({ owners: [seller, order, another, dispute] }: History, place: number, currency: Currency): AccountRef {
  const [kind, owner] = ([["psp:connected", seller], ["seller:available", seller], ["seller:owed", seller], ["seller:reserve", seller], ["escrow", order], ["escrow", another], ["dispute", dispute]] as const)[place]!;
  return account(kind, owner, currency);
}

/** An account by its name. */
export function accountNamed(name: string): AccountRef {
  const [kind, owner, currency] = name.split(" ") as [AccountKind, string, Currency];
  return account(kind, owner, currency);
}

/** The journal that a command asks for; undefined where there is nothing to repeat or reverse yet. */
export function journalOf(the: History, command: Command, model: LedgerModel): NewJournal | undefined {
  const journal = asJournal(the, command, model);
  // What can never be posted is answered before it is looked at beside others: it has its key to itself.
  if (journal && journal.legs.every(({ amount }) => amount.minor > 0n)) {
    the.asked.all.push(journal);
    if (!the.asked.first.has(journal.key)) the.asked.first.set(journal.key, journal);
  }
  return journal;
}

function asJournal(the: History, command: Command, model: LedgerModel): NewJournal | undefined {
  const fresh = { key: `law:${newId("key")}`, kind: "law.tested", source: { type: "Law", id: the.owners[0] } };
  if (command.is === "post") {
    const { legs, effective, isNoted } = command;
    return { ...fresh, legs: legs.map((sketch) => legOf(the, sketch)), ...effectiveOf(effective), ...(isNoted ? { metadata: { note: "of a law" } } : {}) };
  }
  if (command.is === "reverse") return reversalOf(the, command, model, fresh);
  const { all, first } = the.asked;
  const one = all[command.of % Math.max(1, all.length)];
  return command.is === "repeat" || !one ? one : otherwise(the, first.get(one.key)!, command.otherwise);
}

const effectiveOf = (effective: "now" | "earlier" | "inClosedPeriod") =>
  (effective === "now" ? {} : { effectiveAt: effective === "earlier" ? inOpenPeriod : inClosedPeriod });

function reversalOf(the: History, { of, percents, flaw, isUpTo, isFirstLineTwice, effective }: Reversal, model: LedgerModel, fresh: Omit<NewJournal, "legs">): NewJournal | undefined {
  const [key, id] = [...the.posted][of % Math.max(1, the.posted.size)] ?? [];
  if (key === undefined || id === undefined) return undefined;
  const legs = [...model.entries.get(key)!.lines].flatMap(([line, { debit, credit, minor }], at): Leg[] => {
    const amount = { minor: minor * BigInt(percents[at % percents.length]!) / 100n, currency: accountNamed(debit).currency };
    const [from, to] = [accountNamed(debit), accountNamed(credit)];
    const sides = flaw === "sameWay" ? { debit: from, credit: to } : { debit: to, credit: from };
    return amount.minor === 0n ? [] : [{ ...sides, amount, reversesLine: flaw === "noSuchLine" ? line + 40 : line, ...(isUpTo ? { upTo: "dropped" } : {}) }];
  });
  if (legs.length === 0) return undefined;
  return { ...fresh, reversalOf: flaw === "noSuchJournal" ? newId("jnl") : id, legs: isFirstLineTwice ? [...legs, legs[0]!] : legs, ...effectiveOf(effective) };
}

function otherwise(the: History, first: NewJournal, what: Otherwise): NewJournal {
  const [{ debit, credit, amount, ...also }, ...more] = first.legs as [Leg, ...Leg[]];
  switch (what) {
    case "kind": return { ...first, kind: "law.tested.otherwise" };
    case "source": return { ...first, source: { type: "Law", id: the.owners[1] } };
    case "metadata": return { ...first, metadata: { note: "another" } };
    case "effectiveAt": return { ...first, effectiveAt: new Date("2025-05-05") };
    case "amount": return { ...first, legs: [{ ...also, debit, credit, amount: { ...amount, minor: amount.minor + 1n } }, ...more] };
    case "sides": return { ...first, legs: [{ ...also, debit: credit, credit: debit, amount }, ...more] };
    case "oneLegMore": return { ...first, legs: [...first.legs, first.legs[0]!] };
    case "upTo": return { ...first, legs: [{ upTo: "dropped", ...also, debit, credit, amount }, ...more] };
  }
}

function legOf(the: History, { minor, isYen, rests, isDropped, flaw, ...first }: LegSketch): Leg {
  const [currency, other]: readonly [Currency, Currency] = isYen ? ["JPY", "EUR"] : ["EUR", "JPY"];
  const sidesOf = ({ debit, credit }: SidesSketch) => ({ debit: accountAt(the, debit, currency), credit: accountAt(the, debit === credit ? (credit + 1) % accountsOfHistory : credit, currency) });
  const restOf = ([next, ...later]: readonly SidesSketch[]): Rest => (next ? { ...sidesOf(next), ...(later.length > 0 || isDropped ? { upTo: restOf(later) } : {}) } : "dropped");
  const leg: Leg = { ...sidesOf(first), amount: { minor: BigInt(minor), currency }, ...(rests.length > 0 || isDropped ? { upTo: restOf(rests) } : {}) };
  switch (flaw) {
    case "none": return leg;
    case "otherCurrency": return { ...leg, amount: { minor: BigInt(minor), currency: other } };
    case "noSuchAccount": return { ...leg, debit: account("escrow", the.owners[0], currency) };
    case "nothing": return { ...leg, amount: { minor: 0n, currency } };
  }
}
