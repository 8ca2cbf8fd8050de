import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { platformPayoutMachine, type PlatformPayoutCommand, type PlatformPayoutState } from "./platform-payout-states.ts";
import { platformPayouts, type PlatformPayout } from "./platform-payout-tables.ts";

/** A step of a locked payout. */
export interface PlatformPayoutMove {
  readonly payout: PlatformPayout;
  readonly command: PlatformPayoutCommand;
  readonly providerRef?: string | null;
  readonly arrivesAt?: Date | null;
  readonly failure?: string | null;
  readonly approvedBy?: Id<"usr">;
  readonly reason?: string;
}

/** When the provider is asked next, in seconds: soon while it is on its way; a bank sends one back within some days. */
const lookInSeconds: Readonly<Partial<Record<PlatformPayoutState, number>>> = { SUBMITTED: 30, INDETERMINATE: 60, IN_TRANSIT: 3_600, PAID: 86_400 };

/** Moves locked payouts and writes their history. Two statements, however many. @returns them in the order given */
export async function platformPayoutsMove(tx: Tx, moves: readonly PlatformPayoutMove[]): Promise<PlatformPayout[]> {
  if (moves.length === 0) return [];
  const steps = moves.map((move) => ({ ...move, to: next(platformPayoutMachine, move.command, move.payout.state) }));
  const rows = await tx.read(platformPayouts,
    `update money.platform_payout p
        set state = m.to_state, version = p.version + 1, updated_at = clock_timestamp(), provider_ref = coalesce(m.provider_ref, p.provider_ref), arrives_at = coalesce(m.arrives_at, p.arrives_at),
            failure = m.failure, approved_by = coalesce(m.approved_by, p.approved_by), looks = 0, look_at = clock_timestamp() + make_interval(secs => m.look_in)
       from jsonb_to_recordset($1::jsonb) as m (id uuid, to_state text, provider_ref text, arrives_at timestamptz, failure text, approved_by uuid, look_in int)
      where p.id = m.id
     returning ${platformPayouts.select("p")}`,
    [JSON.stringify(steps.map(({ payout, to, providerRef, arrivesAt, failure, approvedBy }) => ({
      id: uuidOf(payout.id), to_state: to, provider_ref: providerRef ?? null, arrives_at: arrivesAt ?? null, failure: failure ?? null, approved_by: approvedBy ? uuidOf(approvedBy) : null, look_in: lookInSeconds[to] ?? null,
    })))]);
  await tx.run(
    `insert into money.platform_payout_history (platform_payout_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (platform_payout_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(steps.map(({ payout, command, to, failure, reason }) => ({
      platform_payout_id: uuidOf(payout.id), version: payout.version + 1, command, from_state: payout.state, to_state: to, reason: (reason ?? failure)?.slice(0, 500) ?? null,
    }))), tx.origin.actor, tx.origin.correlationId]);
  const moved = new Map(rows.map((payout) => [payout.id, payout]));
  return moves.map(({ payout }) => moved.get(payout.id)!);
}
