import type { NewJournal } from "@souk/ledger/journal";
import { modelKinds, type ModelKind } from "./ledger-model-kinds.ts";
import { differencesOf, stepsOf, type Step } from "./ledger-model-steps.ts";

/** What is refused, where, by which account, how much of it would go, and what the key has otherwise. */
interface Refusal { readonly code: string; readonly path: string | null; readonly account?: string; readonly available?: bigint; readonly differences?: readonly string[] }
/** What the books answer to a journal, in a form that the model and the ledger share. */
export type Answer =
  | { readonly is: "posted" | "replayed"; readonly amounts: readonly bigint[] }
  | { readonly is: "refused" } & Refusal;

interface Line { readonly debit: string; readonly credit: string; readonly minor: bigint; reversed: bigint }
interface Entry { readonly journal: NewJournal; readonly amounts: readonly bigint[]; readonly lines: ReadonlyMap<number, Line> }
interface Account extends ModelKind { readonly currency: string; balance: bigint; version: number; isClosed: boolean }

class Refuses extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) { super(refusal.code); this.refusal = refusal; }
}

/** How much a bound leaves; undefined: as much as one likes. */
interface Room { readonly minor: bigint | undefined; readonly code: "INSUFFICIENT_BALANCE" | "BALANCE_LIMIT" }
const isLess = (one: Room, other: Room) => one.minor !== undefined && (other.minor === undefined || one.minor < other.minor);

/** The ledger as a person would keep it on paper: one journal after the other, nothing at once, nothing fast. */
export class LedgerModel {
  #accounts = new Map<string, Account>();
  readonly #entries = new Map<string, Entry>();
  readonly #keyOf = new Map<string, string>();
  readonly #closedUntil: Date;
  constructor(closedUntil: Date) { this.#closedUntil = closedUntil; }

  /** Makes a posted journal known by its id, so that it can be reversed. */
  named(key: string, id: string): void { this.#keyOf.set(id, key); }
  /** What is in the books, by key. */
  get entries(): ReadonlyMap<string, Entry> { return this.#entries; }
  /** Accounts that a posting has moved, by name. */
  get accounts(): ReadonlyMap<string, Readonly<Account>> { return new Map([...this.#accounts].filter(([, { version }]) => version > 0)); }
  /** The journal of that id, if it is in the books. */
  entryOf(id: string | undefined): Entry | undefined { return this.#entries.get(this.#keyOf.get(id ?? "") ?? ""); }

  /** Closes an account, if it stands at zero. */
  close(name: string): "CLOSED" | "HAS_BALANCE" | "NOT_OPENED" {
    const account = this.accounts.get(name) && this.#accounts.get(name);
    if (!account) return "NOT_OPENED";
    if (account.balance !== 0n) return "HAS_BALANCE";
    account.isClosed = true;
    return "CLOSED";
  }

  reopen(name: string): void { this.#accounts.get(name)!.isClosed = false; }

  post(journal: NewJournal): Answer {
    const before = new Map([...this.#accounts].map(([name, account]) => [name, { ...account }]));
    try {
      return this.#posted(journal);
    } catch (refuses) {
      if (!(refuses instanceof Refuses)) throw refuses;
      this.#accounts = before;
      return { is: "refused", ...refuses.refusal };
    }
  }

  #posted(journal: NewJournal): Answer {
    const steps = stepsOf(journal);
    const malformed = steps.findIndex(({ minor }) => minor < 1n);
    if (malformed >= 0) throw new Refuses({ code: "INVALID", path: `postings.${malformed}.amount` });
    const known = this.#entries.get(journal.key);
    if (known) {
      const differences = differencesOf(known.journal, journal);
      if (differences.length > 0) throw new Refuses({ code: "IDEMPOTENCY_KEY_REUSED", path: "key", differences });
      return { is: "replayed", amounts: known.amounts };
    }
    const original = this.entryOf(journal.reversalOf);
    if (journal.reversalOf && !original) throw new Refuses({ code: "INVALID", path: "reversalOf" });
    if (journal.effectiveAt && journal.effectiveAt < this.#closedUntil) throw new Refuses({ code: "PERIOD_CLOSED", path: "effectiveAt" });

    const [amounts, lines, taken] = [[] as bigint[], new Map<number, Line>(), new Map<number, bigint>()];
    let rest = 0n;
    steps.forEach((step, at) => {
      const wanted = step.takesRest ? rest : step.minor;
      if (step.takesRest && wanted === 0n) return void amounts.push(0n);      // nothing was left over for it: nobody is asked
      const moved = this.#moved(step, wanted, `postings.${at}`, original, taken);
      rest = wanted - moved;
      amounts.push(moved);
      if (moved > 0n) lines.set(lines.size + 1, { debit: step.debit, credit: step.credit, minor: moved, reversed: 0n });
    });
    if (lines.size === 0) throw new Refuses({ code: "NOTHING_TO_POST", path: null });
    for (const [line, minor] of taken) original!.lines.get(line)!.reversed += minor;
    this.#entries.set(journal.key, { journal, amounts, lines });
    return { is: "posted", amounts };
  }

  /** Moves as much of an amount as may be. */
  #moved({ debit, credit, currency, isUpTo, reverses }: Step, wanted: bigint, path: string, original: Entry | undefined, taken: Map<number, bigint>): bigint {
    const sides = [debit, credit].map((name) => ({ name, account: this.#account(name) }));
    const refuseFor = (code: string, isWrong: (account: Account | undefined) => boolean) => {
      const side = sides.find(({ account }) => isWrong(account));
      if (side) throw new Refuses({ code, path, account: side.name });
    };
    refuseFor("UNKNOWN_ACCOUNT", (account) => account === undefined);
    refuseFor("ACCOUNT_CLOSED", (account) => account!.isClosed);
    refuseFor("CURRENCY_MISMATCH", (account) => account!.currency !== currency);
    if (original) {
      const line = original.lines.get(reverses ?? 0);
      if (!line || line.debit !== credit || line.credit !== debit) throw new Refuses({ code: "INVALID", path: "reversalOf" });
      const available = line.minor - line.reversed - (taken.get(reverses!) ?? 0n);
      if (wanted > available) throw new Refuses({ code: "REVERSAL_TOO_LARGE", path, available });
    }
    const [giver, taker] = [sides[0]!.account!, sides[1]!.account!];
    const [ofDebit, ofCredit] = [roomFor("debit", giver), roomFor("credit", taker)];
    const [room, account] = isLess(ofCredit, ofDebit) ? [ofCredit, credit] : [ofDebit, debit];
    const isWhole = room.minor === undefined || wanted <= room.minor;
    if (!isWhole && !isUpTo) throw new Refuses({ code: room.code, path, account, available: room.minor });
    const moved = isWhole ? wanted : room.minor;
    if (moved === 0n) return 0n;
    giver.balance += giver.growsBy === "debit" ? moved : -moved;
    taker.balance += taker.growsBy === "credit" ? moved : -moved;
    giver.version++;
    taker.version++;
    if (original) taken.set(reverses!, (taken.get(reverses!) ?? 0n) + moved);
    return moved;
  }

  #account(name: string): Account | undefined {
    const [kind, owner, currency] = name.split(" ") as [string, string, string];
    const template = modelKinds[kind];
    if (!template?.owner.test(owner)) return undefined;
    const account = this.#accounts.get(name) ?? { ...template, currency, balance: 0n, version: 0, isClosed: false };
    this.#accounts.set(name, account);
    return account;
  }
}

/** An entry on the side an account grows by meets its ceiling, one on the other side its floor. */
function roomFor(side: "debit" | "credit", { growsBy, floor, ceiling, balance }: Account): Room {
  return side === growsBy
    ? { code: "BALANCE_LIMIT", minor: ceiling === undefined ? undefined : ceiling - balance }
    : { code: "INSUFFICIENT_BALANCE", minor: floor === undefined ? undefined : balance - floor };
}
