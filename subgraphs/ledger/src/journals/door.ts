import { violatedConstraint, type Sql } from "@souk/shared/database";
import { OperationError } from "@souk/shared/errors";
import { newId, uuidOf } from "@souk/shared/ids";
import { accountName, chart, isAccountKind, type AccountRef } from "../accounts/chart.ts";
import { journalChecked } from "./journal-checked.ts";
import { askedLeg, journalFingerprint } from "./journal-fingerprint.ts";
import { flatLegs, type FlatLeg, type JournalId, type NewJournal } from "./journal.ts";

/** A journal made ready: its legs flattened, who asks for it, and the id it will have. */
export interface ReadyJournal {
  readonly id: JournalId;
  readonly journal: NewJournal;
  readonly legs: readonly FlatLeg[];
  readonly fingerprint: Buffer;
  readonly actor: string;
  readonly correlationId: string;
}

/** What the door says of one journal. */
export type DoorOutcome =
  | "POSTED" | "REPLAYED" | "KEY_REUSED" | "UNKNOWN_ACCOUNT" | "ACCOUNT_CLOSED" | "CURRENCY_MISMATCH" | "BELOW_FLOOR" | "ABOVE_CEILING"
  | "PERIOD_CLOSED" | "UNKNOWN_JOURNAL" | "REVERSAL_TOO_LARGE" | "NOTHING_TO_POST";

/** One row of the door's answer, beside its journal. */
export interface DoorAnswer {
  readonly asked: ReadyJournal;
  readonly outcome: DoorOutcome;
  /** Of the journal that is in the books under this key; null when there is none. */
  readonly journalUuid: string | null;
  /** The leg that was refused, from 1. */
  readonly leg: number | null;
  /** The account that refused. */
  readonly account: AccountRef | null;
  readonly available: bigint | null;
  /** What the legs came to; null when exactly what was asked. */
  readonly amounts: readonly bigint[] | null;
}

/** Legs, id and fingerprint of a journal, once for however many attempts. @throws Refused if it can never be posted */
export const journalReady = (journal: NewJournal, { actor, correlationId }: { readonly actor: string; readonly correlationId: string }): ReadyJournal => {
  const legs = flatLegs(journal.legs);
  journalChecked(journal, legs);
  return { id: newId("jnl"), journal, legs, fingerprint: journalFingerprint(journal, legs), actor, correlationId };
};

const parameterTypes = [
  "text[]", "text[]", "bool",
  "uuid[]", "text[]", "text[]", "bytea[]", "text[]", "text[]", "text[]", "timestamptz[]", "uuid[]", "jsonb[]", "jsonb[]", "text[]", "text[]",
  "int[]", "int[]", "int[]", "bigint[]", "text[]", "bool[]", "bool[]", "smallint[]", "jsonb[]",
];
const doorSql = `select outcome, journal_id, leg, account, available, amounts
                   from ledger.post_v1(${parameterTypes.map((type, at) => `$${at + 1}::${type}`).join(", ")})`;

interface DoorRow { outcome: DoorOutcome; journal_id: string | null; leg: number | null; account: number | null; available: string | null; amounts: string[] | null }

/**
 * Another transaction came in between: it wrote one of the keys over other accounts, or closed the period. Nothing was
 * written, and the next attempt is told what happened.
 */
export class Overtaken extends OperationError {
  constructor(cause: unknown) {
    super("DOWNSTREAM_UNAVAILABLE", "Busy right now. Try again.", { isRetryable: true, retryAfterMs: 1 });      // the other has committed already
    this.cause = cause;
  }
}
const raced: ReadonlySet<string | undefined> = new Set(["journal_key_key", "journal_in_open_period", "account_missing"]);

/**
 * Takes journals through the door, in order, in one statement: by itself a transaction of its own, or part of the one
 * that `sql` is. Keys must differ from each other.
 * @param isOpen says of which accounts it is certain that they exist; when of all, a look is spared
 * @throws Overtaken
 */
export async function throughTheDoor(sql: Sql, journals: readonly ReadyJournal[], isOpen: (account: string) => boolean = () => false): Promise<DoorAnswer[]> {
  const accounts: AccountRef[] = [];
  const places = new Map<string, number>();
  const placeOf = (account: AccountRef): number => {
    const name = accountName(account);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, accounts.push(account));      // from 1, as SQL counts
    return accounts.length;
  };
  const legs = journals.flatMap((ready) => ready.legs);
  const debits = legs.map(({ debit }) => placeOf(debit));
  const credits = legs.map(({ credit }) => placeOf(credit));
  const of = <T>(column: (ready: ReadyJournal) => T) => journals.map(column);
  const rows = await sql.rows<DoorRow>(doorSql, [
    [...places.keys()], accounts.map(({ currency }) => currency), accounts.every((account) => isOpen(accountName(account))),
    of(({ id }) => uuidOf(id)), of(({ id }) => id), of(({ journal }) => journal.key), of(({ fingerprint }) => fingerprint), of(({ journal }) => journal.kind),
    of(({ journal }) => journal.source.type), of(({ journal }) => journal.source.id), of(({ journal }) => journal.effectiveAt ?? null),
    of(({ journal }) => (journal.reversalOf ? uuidOf(journal.reversalOf) : null)), of(({ journal }) => (journal.metadata ? JSON.stringify(journal.metadata) : null)),
    of(askedOf), of(({ actor }) => actor), of(({ correlationId }) => correlationId),
    of((ready) => ready.legs.length), debits, credits, legs.map(({ amount }) => String(amount.minor)), legs.map(({ amount }) => amount.currency),
    legs.map(({ isUpTo }) => isUpTo), legs.map(({ takesRest }) => takesRest), legs.map(({ reversesLine }) => reversesLine), of(sellersTold),
  ]).catch((error: unknown) => { throw raced.has(violatedConstraint(error)) ? new Overtaken(error) : error; });
  return rows.map((row, at) => ({
    asked: journals[at]!, outcome: row.outcome, journalUuid: row.journal_id, leg: row.leg,
    account: row.account === null ? null : accounts[row.account - 1]!,
    available: row.available === null ? null : BigInt(row.available),
    amounts: row.amounts?.map(BigInt) ?? null,
  }));
}

/** Postings tell what was asked for, unless a leg said "up to". */
const askedOf = ({ legs }: ReadyJournal): string | null => (legs.some(({ isUpTo }) => isUpTo) ? JSON.stringify(legs.map(askedLeg)) : null);

/** Whom the log tells of a journal: the sellers on whose accounts it is posted, as far as sellers see such accounts. */
const sellersTold = ({ legs }: ReadyJournal): string => JSON.stringify([...new Set(legs.flatMap(({ debit, credit }) => [debit, credit])
  .filter(({ kind }) => isAccountKind(kind) && chart[kind].seenBy === "seller").map(({ owner }) => owner))]);
