import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { itemMachine, type ItemCommand } from "./item-states.ts";
import { reconciliationItems, type ReconciliationItem } from "./reconciliation-tables.ts";

/** A step of a locked item. */
export interface ItemMove {
  readonly item: ReconciliationItem;
  readonly command: ItemCommand;
  readonly reason: string | null;
  /** Of `assign`. */
  readonly ownerId?: Id<"usr">;
  /** Of `resolve`: what mended it, or why it stays as it is. */
  readonly journalId?: Id<"jnl"> | null;
  readonly note?: string | null;
}

/** Moves locked items and writes their history. Two statements, however many. @returns them in the order given */
export async function itemsMove(tx: Tx, moves: readonly ItemMove[]): Promise<ReconciliationItem[]> {
  if (moves.length === 0) return [];
  const steps = moves.map((move) => ({ ...move, to: next(itemMachine, move.command, move.item.state) }));
  const rows = await tx.read(reconciliationItems,
    `update money.reconciliation_item i
        set state = m.to_state, version = i.version + 1, owner_id = coalesce(m.owner_id, i.owner_id), journal_id = m.journal_id, note = m.note,
            closed_at = case when m.to_state in ('MATCHED', 'RESOLVED') then clock_timestamp() end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, to_state text, owner_id uuid, journal_id uuid, note text)
      where i.id = m.id
     returning ${reconciliationItems.select("i")}`,
    [JSON.stringify(steps.map(({ item, to, ownerId, journalId, note }) => ({
      id: uuidOf(item.id), to_state: to, owner_id: ownerId ? uuidOf(ownerId) : null, journal_id: journalId ? uuidOf(journalId) : null, note: note ?? null,
    })))]);
  await tx.run(
    `insert into money.reconciliation_item_history (item_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (item_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(steps.map(({ item, command, to, reason }) => ({ item_id: uuidOf(item.id), version: item.version + 1, command, from_state: item.state, to_state: to, reason: reason?.slice(0, 500) ?? null }))),
      tx.origin.actor, tx.origin.correlationId]);
  const moved = new Map(rows.map((item) => [item.id, item]));
  return moves.map(({ item }) => moved.get(item.id)!);
}
