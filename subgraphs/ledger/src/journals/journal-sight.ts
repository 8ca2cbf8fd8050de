import { seenAccount } from "../accounts/account-sight.ts";

/** A condition on a journal's row, true where it touches an account that the caller sees; its placeholders are those of `seenAccount`. */
export const seenJournal = (alias: string, from: number): string =>
  `($${from}::boolean or exists (
          select from ledger.posting p
            join ledger.account a on a.id = any(array[p.debit_account_id, p.credit_account_id])
           where p.journal_id = ${alias}.id
             and ${seenAccount("a", from)}))`;
