import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import type { Currency } from "@souk/shared/money";
import { bankStatements, reconciliationItems, reconciliationRuns, type BankStatement, type ReconciliationItem, type ReconciliationRun } from "./reconciliation-tables.ts";

/** Staff who read what does not agree; the same as the schema names. */
export const bookStaff = ["ADMIN", "FINANCE", "AUDITOR"] as const;

/** What a run holds against each other in one currency, in minor units. */
export interface RunTotal {
  readonly runId: Id<"rcr">;
  readonly currency: Currency;
  readonly providerPending: bigint | null;
  readonly providerAvailable: bigint | null;
  readonly booksPending: bigint;
  readonly booksAvailable: bigint;
  readonly entries: bigint;
  readonly matched: bigint;
  readonly inTransit: bigint;
  readonly breaks: bigint;
  readonly explained: bigint;
  readonly unexplained: bigint;
}
/** A step that a break has taken. */
export interface ItemStep { readonly itemId: Id<"rci">; readonly at: Date; readonly command: string; readonly from: string; readonly to: string; readonly reason: string | null; readonly actor: string }

/** More currencies than anybody sells in. */
const totalsMax = 200;
/** A break that is handed on more often has other troubles. */
const stepsMax = 50;

/** Reads of runs and of what they found; for staff who see it. */
export interface ReconciliationLoaders {
  readonly runById: { load(id: string): Promise<ReconciliationRun | null>; clear(id: string): void };
  readonly itemById: { load(id: string): Promise<ReconciliationItem | null>; clear(id: string): void };
  readonly statementById: { load(id: string): Promise<BankStatement | null> };
  readonly totalsOf: { load(id: Id<"rcr">): Promise<readonly RunTotal[]> };
  readonly stepsOf: { load(id: Id<"rci">): Promise<readonly ItemStep[]> };
}

type Minors = Record<"providerPending" | "providerAvailable", string | null> & Record<"booksPending" | "booksAvailable" | "entries" | "matched" | "inTransit" | "breaks" | "explained" | "unexplained", string>;
const perhaps = (text: string | null) => (text === null ? null : BigInt(text));

/** Opens them for one operation of one caller. */
export const reconciliationLoaders = ({ database, caller }: RequestContext): ReconciliationLoaders => {
  const isReader = hasRole(caller, ...bookStaff);
  const uuids = (prefix: string, ids: readonly string[]) => ids.filter((id) => isReader && isId(prefix, id)).map(uuidOf);
  return {
    runById: batched((ids: readonly string[]) => database.read(reconciliationRuns,
      `select ${reconciliationRuns.select("r")} from money.reconciliation_run r where r.id = any($1::uuid[])`, [uuids("rcr", ids)]), (run: ReconciliationRun): string => run.id),
    itemById: batched((ids: readonly string[]) => database.read(reconciliationItems,
      `select ${reconciliationItems.select("i")} from money.reconciliation_item i where i.id = any($1::uuid[])`, [uuids("rci", ids)]), (item: ReconciliationItem): string => item.id),
    statementById: batched((ids: readonly string[]) => database.read(bankStatements,
      `select s.id as "id", s.from_on::text as "fromOn", s.until_on::text as "untilOn", s.line_count as "lineCount", s.imported_by as "importedBy", s.imported_at as "importedAt"
         from money.bank_statement s where s.id = any($1::uuid[])`, [uuids("bst", ids)]), (statement: BankStatement): string => statement.id),
    totalsOf: batchedLists(async (ids: readonly Id<"rcr">[]) => (await database.rows<Minors & { of: string; currency: Currency }>(
      `select t.run_id as of, t.currency, t.provider_pending_minor::text as "providerPending", t.provider_available_minor::text as "providerAvailable", t.books_pending_minor::text as "booksPending",
              t.books_available_minor::text as "booksAvailable", t.entry_minor::text as entries, t.matched_minor::text as matched, t.transit_minor::text as "inTransit", t.break_minor::text as breaks,
              t.explained_minor::text as explained, t.unexplained_minor::text as unexplained
         from money.reconciliation_total t
        where t.run_id = any($1::uuid[])
        order by t.run_id, t.currency`, [ids.map(uuidOf)])).map(({ of, currency, ...minors }): RunTotal => ({
      runId: idOf("rcr", of), currency, providerPending: perhaps(minors.providerPending), providerAvailable: perhaps(minors.providerAvailable), booksPending: BigInt(minors.booksPending),
      booksAvailable: BigInt(minors.booksAvailable), entries: BigInt(minors.entries), matched: BigInt(minors.matched), inTransit: BigInt(minors.inTransit), breaks: BigInt(minors.breaks),
      explained: BigInt(minors.explained), unexplained: BigInt(minors.unexplained),
    })), ({ runId }: RunTotal) => runId, totalsMax),
    stepsOf: batchedLists(async (ids: readonly Id<"rci">[]) => (await database.rows<Omit<ItemStep, "itemId"> & { of: string }>(
      `select h.item_id as of, h.at, h.command, h.from_state as "from", h.to_state as "to", h.reason, h.actor
         from money.reconciliation_item_history h
        where h.item_id = any($1::uuid[])
        order by h.item_id, h.version`, [ids.map(uuidOf)])).map(({ of, ...step }): ItemStep => ({ ...step, itemId: idOf("rci", of) })), ({ itemId }: ItemStep) => itemId, stepsMax),
  };
};
