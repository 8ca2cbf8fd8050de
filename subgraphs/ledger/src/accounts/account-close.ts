import type { Tx } from "@souk/shared/database";
import type { Money } from "@souk/shared/money";
import { accountName, type AccountRef } from "./chart.ts";

/** What came of closing one account: it is closed; it still has a balance and stays open; it was never opened. */
export type AccountClosing =
  | { readonly account: AccountRef; readonly outcome: "CLOSED" | "NOT_OPENED" }
  | { readonly account: AccountRef; readonly outcome: "HAS_BALANCE"; readonly balance: Money };

/**
 * Closes accounts that stand at zero: the door refuses every posting to them until they are opened again. One statement
 * for all of them. Repeatable: a closed account stays closed.
 *
 * Locks the accounts as the door does, by id: in a transaction that posts too, call it after that and with no other
 * accounts than those posted to, or alone.
 *
 * @returns one outcome for each account, in order; the others are closed whatever becomes of one
 */
export async function accountsClose(tx: Tx, accounts: readonly AccountRef[]): Promise<AccountClosing[]> {
  const rows = await tx.rows<{ outcome: AccountClosing["outcome"]; balance: string | null }>(
    "select outcome, balance from ledger.account_close_v1($1::text[])", [accounts.map(accountName)]);
  return rows.map(({ outcome, balance }, at) => {
    const account = accounts[at]!;
    return outcome === "HAS_BALANCE" ? { account, outcome, balance: { minor: BigInt(balance!), currency: account.currency } } : { account, outcome };
  });
}
