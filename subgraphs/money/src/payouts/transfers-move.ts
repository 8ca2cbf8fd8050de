import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { publish } from "@souk/schema/events";
import { transferEventOf, transferFact } from "./payout-facts.ts";
import { transfers, type Transfer } from "./payout-tables.ts";
import { transferMachine, type TransferCommand } from "./transfer-states.ts";

/** A locked transfer as it is to be; what is left out stays. */
export interface TransferMove {
  readonly transfer: Transfer;
  readonly command: TransferCommand;
  readonly set?: Partial<Pick<Transfer, "providerRef" | "reversalRef" | "failure">>;
  readonly reason?: string | null;
}

/** Moves locked transfers, writes their history, tells it. Two statements and the events, however many; each once. @returns them in the order given */
export async function transfersMove(tx: Tx, moves: readonly TransferMove[]): Promise<Transfer[]> {
  if (moves.length === 0) return [];
  const rows = await tx.read(transfers,
    `update money.transfer t
        set state = m.state, version = t.version + 1, updated_at = clock_timestamp(), provider_ref = m.provider_ref, reversal_ref = m.reversal_ref, failure = m.failure
       from jsonb_to_recordset($1::jsonb) as m (id uuid, state text, provider_ref text, reversal_ref text, failure text)
      where t.id = m.id
     returning ${transfers.select("t")}`,
    [JSON.stringify(moves.map(({ transfer, command, set }) => {
      const to = { ...transfer, ...set };
      return { id: uuidOf(transfer.id), state: next(transferMachine, command, transfer.state), provider_ref: to.providerRef, reversal_ref: to.reversalRef, failure: to.failure };
    }))]);
  await tx.run(
    `insert into money.transfer_history (transfer_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (transfer_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(moves.map(({ transfer, command, reason }) => ({
      transfer_id: uuidOf(transfer.id), version: transfer.version + 1, command, from_state: transfer.state, to_state: next(transferMachine, command, transfer.state), reason: reason?.slice(0, 500) ?? null,
    }))), tx.origin.actor, tx.origin.correlationId]);
  const moved = new Map(rows.map((transfer) => [transfer.id, transfer]));
  for (const event of new Set(moves.map(({ command }) => transferEventOf[command])))
    await publish(tx, event, moves.filter(({ command }) => transferEventOf[command] === event).map(({ transfer, reason }) => transferFact(moved.get(transfer.id)!, reason ?? null)), ({ transferId }) => moved.get(transferId)!.version);
  return moves.map(({ transfer }) => moved.get(transfer.id)!);
}
