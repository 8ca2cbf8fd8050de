import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import { itemFact } from "./item-facts.ts";
import { itemLock } from "./item-lock.ts";
import { itemMachine } from "./item-states.ts";
import { itemsMove } from "./items-move.ts";
import type { ReconciliationItem } from "./reconciliation-tables.ts";
import { journalMovesOther, noJournal } from "./run-refusals.ts";

/** The mutation's `id` and input: either what mended it or why it stays as it is. */
export interface ReconciliationItemResolveInput { readonly id: string; readonly journalId?: string | null; readonly note?: string | null; readonly idempotencyKey: string }

const inputRules = z.object({ note: reasonRule.nullish() }).loose()
  .refine(({ note, journalId }: { note?: string | null | undefined; journalId?: unknown }) => Boolean(note) !== Boolean(journalId), { path: ["note"], message: "Either a journal or a note." });

/**
 * Closes a break: by the journal that two people agreed on and that moves its accounts by exactly what they lack, or by a
 * note that says why it stays. What is closed by a note goes on to differ by as much, and is not found again.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such break, no such journal), InvalidTransition (it is closed), JournalMovesOther
 */
export const reconciliationItemResolve = verb("reconciliationItemResolve", async (tx: Tx, _: Context, { id, journalId, note }: ReconciliationItemResolveInput): Promise<ReconciliationItem> => {
  const item = await itemLock(tx, id);
  transition(itemMachine, "resolve", item.state);
  if (journalId) await journalChecked(tx, item, journalId);
  const [resolved] = await itemsMove(tx, [{ item, command: "resolve", journalId: journalId ? journalId as Id<"jnl"> : null, note: note ?? null, reason: note ?? journalId ?? null }]);
  await publish(tx, "reconciliation.exceptionClosed", [itemFact(present(resolved, "the item that was locked"))], () => resolved!.version);
  return resolved!;
}, { input: inputRules });

/** @throws Refused Invalid, JournalMovesOther */
async function journalChecked(tx: Tx, { accountKinds, accountOwner, currency, differenceMinor }: ReconciliationItem, journalId: string): Promise<void> {
  if (!isId("jnl", journalId)) throw noJournal();
  const moved = await tx.row<{ minor: string; is_used: boolean }>(
    `select coalesce(sum(a.minor) filter (where a.kind = any($2::text[]) and a.owner = $3 and a.currency = $4), 0)::text as minor,
            exists (select from money.reconciliation_item i where i.journal_id = $1) as is_used
       from ledger.booked_entry_v1 a
      where a.journal_id = $1
        and a.source_type = 'ManualJournal'
     having count(*) > 0`, [uuidOf(journalId), accountKinds, accountOwner, currency]);
  if (!moved || moved.is_used) throw noJournal();
  if (accountKinds.length === 0 || BigInt(moved.minor) !== differenceMinor) throw journalMovesOther(BigInt(moved.minor), accountKinds.length === 0 ? 0n : differenceMinor, currency);
}
