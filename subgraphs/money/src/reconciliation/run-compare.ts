import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { accountBreaks } from "./accounts-read.ts";
import { bankBreaks, clearingBreaks, entryBreaks, type Break } from "./breaks-find.ts";
import { DataLacking } from "./data-lacking.ts";
import { entriesBook } from "./entries-book.ts";
import { itemsFind } from "./items-find.ts";
import type { ReconciliationRun } from "./reconciliation-tables.ts";
import { runComplete } from "./run-move.ts";
import { balanceBreaks } from "./totals-find.ts";

/** More than anybody looks at one by one: then not the entries are wrong, but what was read. */
const breaksMax = 10_000;

/** Compares what a run has read with the books, and ends it: its breaks, what has healed, and its totals in one transaction. Of several runs one compares at a time. */
export async function runCompare(tx: Tx, run: ReconciliationRun): Promise<void> {
  await tx.row("select from money.reconciliation_timer for no key update");
  await entriesBook(tx, run);
  const all = [...await entryBreaks(tx, run), ...await clearingBreaks(tx, run), ...await accountBreaks(tx, run), ...(run.includesBank ? await bankBreaks(tx, run) : []), ...await balanceBreaks(tx, run)];
  if (all.length > breaksMax) throw new DataLacking(`There are ${all.length} breaks: what was read cannot be right.`);
  const noted = await notedSubjects(tx, all);
  const isNoted = ({ subject, difference_minor: difference }: Break) => noted.get(subject) === difference;
  const breaks = all.filter((one) => !one.is_young && !isNoted(one));
  const young = all.filter((one) => one.is_young && !isNoted(one));
  await itemsFind(tx, run, breaks, young.map(({ subject }) => subject));
  await tx.run(
    `update money.reconciliation_total t
        set break_minor = coalesce(b.breaks, 0), transit_minor = coalesce(b.young, 0)
       from (select currency, coalesce(sum(difference) filter (where not is_young), 0) as breaks, coalesce(sum(difference) filter (where is_young), 0) as young
               from jsonb_to_recordset($2::jsonb) as b (currency text, difference bigint, is_young bool)
              group by currency) as b
      where t.run_id = $1
        and t.currency = b.currency`, [uuidOf(run.id), JSON.stringify([...breaks, ...young].map((one) => ({ currency: one.currency, difference: one.difference_minor, is_young: one.is_young })))]);
  const entries = (await tx.row<{ count: number }>("select count(*)::int as count from money.reconciliation_entry where run_id = $1", [uuidOf(run.id)]))!.count;
  const unequal = all.filter(({ subject }) => subject.startsWith("entry:") || subject.startsWith("journal:")).length;
  await runComplete(tx, run, { entries, matched: entries - unequal, transit: young.length, breaks: breaks.length, noted: all.length - breaks.length - young.length });
}

/** What was left as it is, by a note: by how much each may go on to differ. */
async function notedSubjects(tx: Tx, all: readonly Break[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ subject: string; difference: string }>(
    `select distinct on (subject) subject, difference_minor::text as difference
       from money.reconciliation_item
      where state = 'RESOLVED'
        and journal_id is null
        and subject = any($1::text[])
      order by subject, id desc`, [all.map(({ subject }) => subject)]);
  return new Map(rows.map(({ subject, difference }) => [subject, difference]));
}
