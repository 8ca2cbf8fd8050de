import type { Tx } from "@souk/shared/database";
import { accountName, type AccountRef } from "./chart.ts";

/** What came of opening one account again: it is open; it was never opened. */
export interface AccountReopening { readonly account: AccountRef; readonly outcome: "OPEN" | "NOT_OPENED" }

/**
 * Opens closed accounts again. One statement for all of them. Repeatable: an open account stays open. Locks as
 * `accountsClose` does.
 *
 * @returns one outcome for each account, in order
 */
export async function accountsReopen(tx: Tx, accounts: readonly AccountRef[]): Promise<AccountReopening[]> {
  const rows = await tx.rows<{ outcome: AccountReopening["outcome"] }>(
    "select outcome from ledger.account_reopen_v1($1::text[])", [accounts.map(accountName)]);
  return rows.map(({ outcome }, at) => ({ account: accounts[at]!, outcome }));
}
