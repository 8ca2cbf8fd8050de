import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { newId } from "@souk/shared/ids";
import type { IntentSeen } from "../provider/intent-seen.ts";
import type { PaymentCommand, PaymentState } from "./payment-states.ts";
import { payments, type Decline, type NextAction, type Payment } from "./payment-tables.ts";
import type { Id } from "@souk/shared/ids";

/** A locked payment as it is to be; null for `command` where only what is beside the state changed. */
export interface PaymentMove {
  readonly payment: Payment;
  readonly command: PaymentCommand | null;
  readonly to: PaymentState;
  readonly reason: string | null;
  readonly providerRef: string | null;
  /** Sealed. */
  readonly clientSecret: string | null;
  readonly chargeRef: string | null;
  readonly nextAction: NextAction | null;
  readonly decline: Decline | null;
  /** Seconds until the provider is asked again; null for never. */
  readonly lookInSeconds: number | null;
}

/** Moves locked payments: state, what is beside it, and a line of history for each step. Two statements, however many. @returns them in the order given */
export async function paymentsMove(tx: Tx, moves: readonly PaymentMove[]): Promise<Payment[]> {
  if (moves.length === 0) return [];
  const rows = await tx.read(payments,
    `update money.payment p
        set state = m.to_state, version = p.version + 1, updated_at = clock_timestamp(), provider_ref = m.provider_ref, client_secret = m.client_secret, charge_ref = m.charge_ref,
            next_action = m.next_action, decline = m.decline, looks = 0, look_at = clock_timestamp() + make_interval(secs => m.look_in),
            captured_at = case when m.to_state = 'CAPTURED' then coalesce(p.captured_at, clock_timestamp()) end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, to_state text, provider_ref text, client_secret text, charge_ref text, next_action jsonb, decline jsonb, look_in int)
      where p.id = m.id
     returning ${payments.select("p")}`,
    [JSON.stringify(moves.map((move) => ({
      id: uuidOf(move.payment.id), to_state: move.to, provider_ref: move.providerRef, client_secret: move.clientSecret, charge_ref: move.chargeRef,
      next_action: move.nextAction, decline: move.decline, look_in: move.lookInSeconds,
    })))]);
  const moved = new Map<Id<"pay">, Payment>(rows.map((payment) => [payment.id, payment]));
  const steps = moves.filter(({ command }) => command !== null);
  await tx.run(
    `insert into money.payment_history (payment_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (payment_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(steps.map(({ payment, command, to, reason }) => ({
      payment_id: uuidOf(payment.id), version: payment.version + 1, command, from_state: payment.state, to_state: to, reason: reason?.slice(0, 500) ?? null,
    }))), tx.origin.actor, tx.origin.correlationId]);
  return moves.map(({ payment }) => moved.get(payment.id)!);
}

/** Writes down attempts to pay, as they were seen. Repeatable: one that is there learns its outcome. */
export async function attemptsWrite(tx: Tx, seen: readonly { readonly paymentId: Id<"pay">; readonly charge: NonNullable<IntentSeen["charge"]> }[]): Promise<void> {
  if (seen.length === 0) return;
  const latest = new Map(seen.map((one) => [one.charge.ref, one]));
  await tx.run(
    `insert into money.payment_attempt as a (id, payment_id, outcome, charge_ref, decline_code, method, amount_minor, at)
     select c.*
       from jsonb_to_recordset($1::jsonb) as c (id uuid, payment_id uuid, outcome text, charge_ref text, decline_code text, method jsonb, amount_minor bigint, at timestamptz)
      order by c.charge_ref
     on conflict (charge_ref) do update set outcome = excluded.outcome, decline_code = excluded.decline_code
      where a.outcome = 'PENDING'`,
    [JSON.stringify([...latest.values()].map(({ paymentId, charge }) => ({
      id: uuidOf(newId("pat")), payment_id: uuidOf(paymentId), outcome: charge.outcome, charge_ref: charge.ref, decline_code: charge.outcome === "DECLINED" ? charge.declineCode : null,
      method: charge.method, amount_minor: String(charge.amountMinor), at: charge.at,
    })))]);
}
