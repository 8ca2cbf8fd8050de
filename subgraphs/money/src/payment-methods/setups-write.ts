import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Decline, NextAction } from "../payments/payment-tables.ts";
import { paymentMethodSetups, type PaymentMethodSetup } from "./method-tables.ts";
import type { SetupCommand, SetupState } from "./setup-states.ts";
import { setupLookInSeconds } from "./setup-looks.ts";

/** A locked setup as it is to be; null for `command` where only what is beside the state changed. */
export interface SetupMove {
  readonly setup: PaymentMethodSetup;
  readonly command: SetupCommand | null;
  readonly to: SetupState;
  readonly reason: string | null;
  readonly providerRef: string | null;
  /** Sealed. */
  readonly clientSecret: string | null;
  readonly nextAction: NextAction | null;
  readonly decline: Decline | null;
  readonly paymentMethodId: Id<"pmt"> | null;
}

/** These setups, locked in id order until the transaction ends. */
export const setupsLock = (tx: Tx, ids: readonly Id<"pms">[]): Promise<PaymentMethodSetup[]> => tx.read(paymentMethodSetups,
  `select ${paymentMethodSetups.select("s")}
     from money.payment_method_setup s
    where s.id = any($1::uuid[])
    order by s.id
      for no key update`, [ids.map(uuidOf)]);

/** Moves locked setups: state, what is beside it, and a line of history for each step. Two statements, however many. @returns them in the order given */
export async function setupsMove(tx: Tx, moves: readonly SetupMove[]): Promise<PaymentMethodSetup[]> {
  if (moves.length === 0) return [];
  const rows = await tx.read(paymentMethodSetups,
    `update money.payment_method_setup s
        set state = m.to_state, version = s.version + 1, updated_at = clock_timestamp(), provider_ref = m.provider_ref, client_secret = m.client_secret,
            next_action = m.next_action, decline = m.decline, payment_method_id = m.method_id, looks = 0, look_at = clock_timestamp() + make_interval(secs => m.look_in)
       from jsonb_to_recordset($1::jsonb) as m (id uuid, to_state text, provider_ref text, client_secret text, next_action jsonb, decline jsonb, method_id uuid, look_in int)
      where s.id = m.id
     returning ${paymentMethodSetups.select("s")}`,
    [JSON.stringify(moves.map((move) => ({
      id: uuidOf(move.setup.id), to_state: move.to, provider_ref: move.providerRef, client_secret: move.clientSecret, next_action: move.nextAction, decline: move.decline,
      method_id: move.paymentMethodId && uuidOf(move.paymentMethodId), look_in: setupLookInSeconds(move.to),
    })))]);
  const moved = new Map<Id<"pms">, PaymentMethodSetup>(rows.map((setup) => [setup.id, setup]));
  await tx.run(
    `insert into money.payment_method_setup_history (setup_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (setup_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(moves.filter(({ command }) => command !== null).map(({ setup, command, to, reason }) => ({
      setup_id: uuidOf(setup.id), version: setup.version + 1, command, from_state: setup.state, to_state: to, reason: reason?.slice(0, 500) ?? null,
    }))), tx.origin.actor, tx.origin.correlationId]);
  return moves.map(({ setup }) => moved.get(setup.id)!);
}
