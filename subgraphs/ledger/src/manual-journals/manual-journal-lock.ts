import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { manualJournals, type ManualJournal } from "./manual-journal-tables.ts";

const noManualJournal = () => notFound(["id"], "There is no such manual journal.");

/**
 * The manual journal, locked until the transaction ends. One whose time is over by the database's clock is EXPIRED here
 * already, whether or not the sweep has come to it.
 * @throws Refused when there is none
 */
export async function manualJournalLock(tx: Tx, id: Id<"mjn">): Promise<ManualJournal> {
  if (!isId("mjn", id)) throw noManualJournal();
  const row = await tx.row<Record<string, unknown> & { isOver: boolean }>(
    `select ${manualJournals.select("m")}, m.expires_at <= clock_timestamp() as "isOver"
       from ledger.manual_journal m
      where m.id = $1
        for no key update`, [uuidOf(id)]);
  if (!row) throw noManualJournal();
  const locked = manualJournals.read(row);
  return locked.state === "PROPOSED" && row.isOver ? { ...locked, state: "EXPIRED" } : locked;
}
