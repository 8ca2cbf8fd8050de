import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { publish } from "@souk/schema/events";
import { payoutAccountMachine, type PayoutAccountCommand } from "./payout-account-states.ts";
import { payoutAccounts, type PayoutAccount } from "./payout-account-tables.ts";

/** A locked account as it is to be: what is left out stays. */
export interface PayoutAccountMove {
  readonly account: PayoutAccount;
  /** Null: its state stays. */
  readonly command: PayoutAccountCommand | null;
  readonly set: Partial<Pick<PayoutAccount, "transfers" | "payouts" | "isManual" | "requirements" | "providerRef" | "failure">>;
  readonly reason?: string | null;
  /** Seconds until the provider is asked again; null for never. */
  readonly lookInSeconds: number | null;
}

/** Moves locked accounts, writes their history, tells it. One that can be paid from now on is due by its schedule. Two statements, however many. @returns them in the order given */
export async function payoutAccountsMove(tx: Tx, moves: readonly PayoutAccountMove[]): Promise<PayoutAccount[]> {
  if (moves.length === 0) return [];
  const stateOf = ({ account, command }: PayoutAccountMove) => (command === null ? account.state : next(payoutAccountMachine, command, account.state));
  const rows = await tx.read(payoutAccounts,
    `update money.payout_account a
        set state = m.state, version = a.version + 1, updated_at = clock_timestamp(), transfers = m.transfers, payouts = m.payouts, is_manual = m.is_manual, requirements = m.requirements,
            provider_ref = m.provider_ref, failure = m.failure, looks = 0, look_at = clock_timestamp() + make_interval(secs => m.look_in),
            due_at = case when m.state = 'ENABLED' and a.pay_interval <> 'MANUAL' then coalesce(a.due_at, money.payout_next(a.pay_interval, coalesce(a.anchor, 0), clock_timestamp())) end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, state text, transfers text, payouts text, is_manual bool, requirements jsonb, provider_ref text, failure text, look_in int)
      where a.id = m.id
     returning ${payoutAccounts.select("a")}`,
    [JSON.stringify(moves.map((move) => {
      const { transfers, payouts, isManual, requirements, providerRef, failure } = { ...move.account, ...move.set };
      return { id: uuidOf(move.account.id), state: stateOf(move), transfers, payouts, is_manual: isManual, requirements, provider_ref: providerRef, failure, look_in: move.lookInSeconds };
    }))]);
  await tx.run(
    `insert into money.payout_account_history (payout_account_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (payout_account_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(moves.flatMap((move) => (move.command === null ? [] : [{
      payout_account_id: uuidOf(move.account.id), version: move.account.version + 1, command: move.command, from_state: move.account.state, to_state: stateOf(move), reason: move.reason?.slice(0, 500) ?? null,
    }]))), tx.origin.actor, tx.origin.correlationId]);
  const moved = new Map(rows.map((account) => [account.id, account]));
  await payoutAccountsTell(tx, rows);
  return moves.map(({ account }) => moved.get(account.id)!);
}

/** Tells that accounts have changed. */
export async function payoutAccountsTell(tx: Tx, accounts: readonly PayoutAccount[]): Promise<void> {
  const versions = new Map<Id<"pac">, number>(accounts.map(({ id, version }) => [id, version]));
  await publish(tx, "payoutAccount.updated", accounts.map(({ id, sellerId, state }) => ({ payoutAccountId: id, sellerId, state })), ({ payoutAccountId }) => versions.get(payoutAccountId)!);
}
