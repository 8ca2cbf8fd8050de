import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { publish } from "@souk/schema/events";
import type { PayoutAccount } from "../payout-accounts/payout-account-tables.ts";
import { payoutFact } from "./payout-facts.ts";
import { payouts, type Payout } from "./payout-tables.ts";

/** A payout to be written. */
export interface NewPayout {
  readonly account: PayoutAccount;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  /** Everything there is when it goes, whatever the amount is now. */
  readonly isWhole: boolean;
  readonly method: Payout["method"];
  readonly cause: Payout["cause"];
}

/**
 * Writes payouts that are to be got ready. One statement. A seller and currency of which another is being got ready get none:
 * it would be the same money.
 * @returns those that were written
 */
export async function payoutsInsert(tx: Tx, wanted: readonly NewPayout[]): Promise<Payout[]> {
  if (wanted.length === 0) return [];
  const rows = await tx.read(payouts,
    `insert into money.payout (id, account_id, seller_id, currency, amount_minor, is_whole, method, cause, due_at)
     select p.*, clock_timestamp()
       from jsonb_to_recordset($1::jsonb) as p (id uuid, account_id uuid, seller_id uuid, currency text, amount_minor bigint, is_whole bool, method text, cause text)
      order by p.id
     on conflict (seller_id, currency) where state in ('SCHEDULED', 'ON_HOLD', 'ELIGIBLE') do nothing
     returning ${payouts.select("payout")}`,
    [JSON.stringify(wanted.map(({ account, currency, amountMinor, isWhole, method, cause }) => ({
      id: uuidOf(newId("pyt")), account_id: uuidOf(account.id), seller_id: uuidOf(account.sellerId), currency, amount_minor: String(amountMinor), is_whole: isWhole, method, cause,
    })))]);
  await publish(tx, "payout.scheduled", rows.map((payout) => payoutFact(payout)), () => 1);
  return rows;
}

/** Accounts by their id, for payouts that were read. */
export const accountsById = (accounts: readonly PayoutAccount[]): ReadonlyMap<Id<"pac">, PayoutAccount> => new Map(accounts.map((account) => [account.id, account]));
