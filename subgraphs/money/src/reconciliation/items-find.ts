import type { Tx } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import type { Break } from "./breaks-find.ts";
import { itemFact } from "./item-facts.ts";
import { itemsMove } from "./items-move.ts";
import { reconciliationItems, type ReconciliationItem, type ReconciliationRun } from "./reconciliation-tables.ts";

/**
 * Writes what a run has found: a new item for each break that has none open, the same one, with its age, for the others; and
 * open ones that the run has looked at and not found again are matched.
 * @param young subjects that are too young for a break: what is open of them stays open
 */
export async function itemsFind(tx: Tx, run: ReconciliationRun, breaks: readonly Break[], young: readonly string[]): Promise<void> {
  const open = await tx.read(reconciliationItems,
    `select ${reconciliationItems.select("i")}
       from money.reconciliation_item i
      where i.state in ('UNMATCHED', 'EXCEPTION')
        and ($1::text is null or i.currency = $1)
      order by i.id
        for no key update`, [run.currency]);
  const known = new Map(open.map((item) => [item.subject, item]));
  const found = new Set(breaks.map(({ subject }) => subject));
  const fresh = breaks.filter(({ subject }) => !known.has(subject));
  const inserted = await itemsInsert(tx, run, fresh);
  await publish(tx, "reconciliation.exceptionFound", inserted.map(itemFact), () => 1);
  await itemsSeenAgain(tx, run, breaks.filter(({ subject }) => known.has(subject)));

  const again = open.filter(({ subject }) => found.has(subject));
  await itemsMove(tx, again.filter(({ state }) => state === "UNMATCHED").map((item) => ({ item, command: "stay", reason: null })));
  await tx.run(
    `insert into money.reconciliation_finding (run_id, item_id, kind, difference_minor)
     select $1, i.id, i.kind, i.difference_minor from money.reconciliation_item i where i.id = any($2::uuid[])
     on conflict do nothing`, [uuidOf(run.id), [...inserted, ...again].map(({ id }) => uuidOf(id))]);

  const kept = new Set(young);
  const looked = await subjectsLooked(tx, run, open.filter(({ subject }) => !found.has(subject) && !kept.has(subject)));
  const matched = await itemsMove(tx, looked.map((item) => ({ item, command: "match", reason: null })));
  await publish(tx, "reconciliation.exceptionClosed", matched.map(itemFact), ({ itemId }) => matched.find(({ id }) => id === itemId)!.version);
}

const itemsInsert = (tx: Tx, run: ReconciliationRun, breaks: readonly Break[]): Promise<ReconciliationItem[]> => tx.read(reconciliationItems,
  `insert into money.reconciliation_item as i (id, subject, kind, currency, provider_minor, books_minor, difference_minor, provider_ref, source_ref, journal_key, account_kinds, account_owner, happened_at, first_run_id, last_run_id)
   select b.*, $2, $2
     from jsonb_to_recordset($1::jsonb) as b (id uuid, subject text, kind text, currency text, provider_minor bigint, books_minor bigint, difference_minor bigint, provider_ref text, source_ref text, journal_key text,
                                              account_kinds text[], account_owner text, happened_at timestamptz)
   returning ${reconciliationItems.select("i")}`, [JSON.stringify(breaks.map((one) => ({ ...one, id: uuidOf(newId("rci")) }))), uuidOf(run.id)]);

/** What it is may have changed since; which it is, and since when, has not. */
async function itemsSeenAgain(tx: Tx, run: ReconciliationRun, breaks: readonly Break[]): Promise<void> {
  await tx.run(
    `update money.reconciliation_item i
        set kind = b.kind, provider_minor = b.provider_minor, books_minor = b.books_minor, difference_minor = b.difference_minor, last_seen_at = clock_timestamp(), last_run_id = $2
       from jsonb_to_recordset($1::jsonb) as b (subject text, kind text, provider_minor bigint, books_minor bigint, difference_minor bigint)
      where i.subject = b.subject
        and i.state in ('UNMATCHED', 'EXCEPTION')`, [JSON.stringify(breaks), uuidOf(run.id)]);
}

/** Those that the run has looked at: an entry that it has read, a balance, an account; of the bank what lies in its days. */
async function subjectsLooked(tx: Tx, run: ReconciliationRun, open: readonly ReconciliationItem[]): Promise<ReconciliationItem[]> {
  const read = new Set((await tx.rows<{ subject: string }>(
    `select 'entry:' || e.ref as subject from money.reconciliation_entry e where e.run_id = $1 and 'entry:' || e.ref = any($2::text[])`, [uuidOf(run.id), open.map(({ subject }) => subject)])).map(({ subject }) => subject));
  return open.filter(({ subject, happenedAt }) => {
    if (subject.startsWith("entry:")) return read.has(subject);
    if (subject.startsWith("bank-")) return run.includesBank && happenedAt >= run.fromAt && happenedAt < run.untilAt;
    return true;
  });
}
