import fc, { type Arbitrary } from "fast-check";
import { account, type AccountKind, type AccountRef } from "@souk/ledger/chart";
import type { JournalId, Leg, NewJournal, Rest } from "@souk/ledger/journal";
import { newId } from "@souk/shared/ids";
import type { LedgerModel } from "./ledger-model.ts";

interface SidesSketch { readonly debit: number; readonly credit: number }
/** A leg before it is known whose accounts it moves: places in the case's list of accounts. */
interface LegSketch extends SidesSketch {
  readonly minor: number;
  readonly rests: readonly SidesSketch[];
  readonly isDropped: boolean;
  readonly flaw: "none" | "otherCurrency" | "stranger";
}
/** What is asked of the ledger, before it is known what was posted until then. */
export type Command =
  | { readonly is: "post"; readonly legs: readonly LegSketch[]; readonly yen: boolean; readonly inClosedPeriod: boolean }
  | { readonly is: "repeat"; readonly of: number }
  | { readonly is: "reuse"; readonly of: number }
  | { readonly is: "reverse"; readonly of: number; readonly percents: readonly number[] };
/** Commands that go in one call, through one of the two entrances. */
export interface Batch { readonly entrance: "post" | "writer"; readonly commands: readonly Command[] }

const accountsOfCase = 7;
const sides: Arbitrary<SidesSketch> = fc.record({ debit: fc.nat(accountsOfCase - 1), credit: fc.nat(accountsOfCase - 1) });
const leg: Arbitrary<LegSketch> = fc.record({
  debit: fc.nat(accountsOfCase - 1), credit: fc.nat(accountsOfCase - 1), minor: fc.integer({ min: 1, max: 60 }),
  rests: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(sides, { minLength: 1, maxLength: 2 }) }),
  isDropped: fc.boolean(),
  flaw: fc.oneof({ weight: 60, arbitrary: fc.constant("none" as const) }, { weight: 1, arbitrary: fc.constantFrom("otherCurrency" as const, "stranger" as const) }),
});
const command: Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ is: fc.constant("post" as const), legs: fc.array(leg, { minLength: 1, maxLength: 4 }), yen: fc.integer({ min: 0, max: 3 }).map((n) => n === 0), inClosedPeriod: fc.integer({ min: 0, max: 30 }).map((n) => n === 0) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("repeat" as const), of: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("reuse" as const), of: fc.nat(30) }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant("reverse" as const), of: fc.nat(30), percents: fc.array(fc.constantFrom(0, 30, 50, 100, 100, 130), { minLength: 1, maxLength: 4 }) }) },
);
/** A history of calls. */
export const history: Arbitrary<readonly Batch[]> = fc.array(
  fc.record({ entrance: fc.constantFrom("post" as const, "writer" as const), commands: fc.array(command, { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 6 });

/** Books of one history: accounts and keys that no other history has, and what was asked until now. */
export interface Case {
  readonly owners: readonly string[];
  /** Everything asked, in order; what was refused as well. */
  readonly asked: NewJournal[];
  /** Posted ones by key. */
  readonly ids: Map<string, JournalId>;
}

/** Begins a history. */
export const caseOpen = (): Case => ({ owners: [newId("sel"), newId("ord"), newId("ord"), newId("chb")], asked: [], ids: new Map() });

function accountAt({ owners: [seller, order, another, dispute] }: Case, place: number, currency: "EUR" | "JPY"): AccountRef {
  const of = ([["psp:connected", seller], ["seller:available", seller], ["seller:owed", seller], ["seller:reserve", seller], ["escrow", order], ["escrow", another], ["dispute", dispute]] as const)[place]!;
  return account(of[0], of[1]!, currency);
}

/** The journal that a command asks for; undefined where there is nothing to repeat or reverse yet. */
export function journalOf(the: Case, command: Command, model: LedgerModel): NewJournal | undefined {
  const key = `law:${newId("key")}`;
  const plain = { kind: "law.tested", source: { type: "Law", id: the.owners[0]! } };
  if (command.is === "post") {
    const currency = command.yen ? "JPY" : "EUR";
    return { ...plain, key, legs: command.legs.map((sketch) => legOf(the, sketch, currency)), ...(command.inClosedPeriod ? { effectiveAt: new Date("2019-07-01") } : {}) };
  }
  if (command.is === "reverse") {
    const [of, id] = [...the.ids][command.of % Math.max(1, the.ids.size)] ?? [];
    if (of === undefined || id === undefined) return undefined;
    const legs = [...model.linesOf(of)].flatMap(([line, { debit, credit, minor }], at): Leg[] => {
      const amount = minor * BigInt(command.percents[at % command.percents.length]!) / 100n;
      return amount === 0n ? [] : [{ debit: named(credit), credit: named(debit), amount: { minor: amount, currency: named(debit).currency }, reversesLine: line }];
    });
    return legs.length === 0 ? undefined : { ...plain, key, reversalOf: id, legs };
  }
  const first = the.asked[command.of % Math.max(1, the.asked.length)];
  if (!first) return undefined;
  return command.is === "repeat" ? first : { ...first, kind: "law.tested.otherwise" };
}

function named(name: string): AccountRef {
  const [kind, owner, currency] = name.split(" ") as [AccountKind, string, "EUR" | "JPY"];
  return account(kind, owner, currency);
}

function legOf(the: Case, { minor, rests, isDropped, flaw, ...first }: LegSketch, currency: "EUR" | "JPY"): Leg {
  const sidesOf = ({ debit, credit }: SidesSketch) => ({ debit: accountAt(the, debit, currency), credit: accountAt(the, debit === credit ? (credit + 1) % accountsOfCase : credit, currency) });
  const restOf = ([next, ...later]: readonly SidesSketch[]): Rest => (next ? { ...sidesOf(next), ...(later.length > 0 || isDropped ? { upTo: restOf(later) } : {}) } : "dropped");
  const leg: Leg = { ...sidesOf(first), amount: { minor: BigInt(minor), currency }, ...(rests.length > 0 || isDropped ? { upTo: restOf(rests) } : {}) };
  if (flaw === "otherCurrency") return { ...leg, amount: { ...leg.amount, currency: currency === "EUR" ? "JPY" : "EUR" } };
  if (flaw === "stranger") return { ...leg, debit: account("escrow", the.owners[0]!, currency) };
  return leg;
}
