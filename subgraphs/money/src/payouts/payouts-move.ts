import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { publish } from "@souk/schema/events";
import { payoutEventOf, payoutFact } from "./payout-facts.ts";
import { payoutMachine, type PayoutCommand } from "./payout-states.ts";
import { payouts, type Payout, type PayoutHoldReason } from "./payout-tables.ts";

/** A locked payout as it is to be; what is left out stays. */
export interface PayoutMove {
  readonly payout: Payout;
  readonly command: PayoutCommand;
  readonly set?: Partial<Pick<Payout, "amountMinor" | "providerRef" | "pastRefs" | "failureCode" | "failure" | "bank" | "arrivesAt" | "entryVersion" | "entryAt">>;
  /** Why it waits; none by default. */
  readonly holdReasons?: readonly PayoutHoldReason[];
  readonly reason?: string | null;
  /** Seconds until it is seen whether it may go on, while it waits here. */
  readonly dueInSeconds?: number;
  /** Seconds until the provider is asked how it stands; never by default. */
  readonly lookInSeconds?: number;
}

/** Moves locked payouts, writes their history, tells it. Two statements and the events, however many; each once. @returns them in the order given */
export async function payoutsMove(tx: Tx, moves: readonly PayoutMove[]): Promise<Payout[]> {
  if (moves.length === 0) return [];
  const rows = await tx.read(payouts,
    `update money.payout p
        set state = m.state, version = p.version + 1, updated_at = clock_timestamp(), amount_minor = m.amount_minor, hold_reasons = m.hold_reasons, provider_ref = m.provider_ref,
            past_refs = m.past_refs, failure_code = m.failure_code, failure = m.failure, bank = m.bank, arrives_at = m.arrives_at, entry_version = m.entry_version, entry_at = m.entry_at, looks = 0,
            due_at = clock_timestamp() + make_interval(secs => m.due_in), look_at = clock_timestamp() + make_interval(secs => m.look_in),
            paid_at = case when m.state = 'PAID' then clock_timestamp() else p.paid_at end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, state text, amount_minor bigint, hold_reasons text[], provider_ref text, past_refs text[], failure_code text, failure text, bank jsonb,
                                                arrives_at timestamptz, entry_version bigint, entry_at timestamptz, due_in int, look_in int)
      where p.id = m.id
     returning ${payouts.select("p")}`,
    [JSON.stringify(moves.map(({ payout, command, set, holdReasons = [], dueInSeconds = null, lookInSeconds = null }) => {
      const to = { ...payout, ...set };
      return {
        id: uuidOf(payout.id), state: next(payoutMachine, command, payout.state), amount_minor: String(to.amountMinor), hold_reasons: holdReasons, provider_ref: to.providerRef, past_refs: to.pastRefs,
        failure_code: to.failureCode, failure: to.failure, bank: to.bank, arrives_at: to.arrivesAt, entry_version: to.entryVersion?.toString() ?? null, entry_at: to.entryAt, due_in: dueInSeconds, look_in: lookInSeconds,
      };
    }))]);
  await tx.run(
    `insert into money.payout_history (payout_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (payout_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(moves.map((move) => ({
      payout_id: uuidOf(move.payout.id), version: move.payout.version + 1, command: move.command, from_state: move.payout.state, to_state: next(payoutMachine, move.command, move.payout.state), reason: reasonOf(move),
    }))), tx.origin.actor, tx.origin.correlationId]);
  const moved = new Map(rows.map((payout) => [payout.id, payout]));
  for (const event of new Set(moves.map(({ command }) => payoutEventOf[command])))
    await publish(tx, event, moves.filter(({ command }) => payoutEventOf[command] === event).map((move) => {
      const now = moved.get(move.payout.id)!;
      return { ...payoutFact(now, reasonOf(move)), from: move.payout.state, to: now.state };
    }), ({ payoutId }) => moved.get(payoutId)!.version);
  return moves.map(({ payout }) => moved.get(payout.id)!);
}

const reasonOf = ({ reason, holdReasons }: PayoutMove): string | null => (reason ?? holdReasons?.join(", "))?.slice(0, 500) ?? null;
