import type { RequestContext } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { currencies } from "@souk/shared/money";
import { accountBalances, type AccountBalances } from "./account-balances.ts";
import { accountEntries, type AccountEntryPages } from "./account-entries.ts";
import { accountSight, seenAccount, seesBalancesOf, sellerKinds, sightValues } from "./account-sight.ts";
import { accountStatements, type AccountStatements } from "./account-statement.ts";
import { ledgerAccounts, type LedgerAccount } from "./account-tables.ts";
import { accountName, type AccountRef } from "./chart.ts";

/** Accounts as far as the caller sees them, one statement each for all that an operation asks in one turn. */
export interface AccountLoaders {
  /** Null for an id that is malformed, of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<LedgerAccount | null> };
  /** All accounts of a seller that the caller sees, by currency and kind; null when the seller's money is not the caller's to see. */
  ofSeller(sellerId: string): Promise<readonly LedgerAccount[] | null>;
  readonly balances: AccountBalances;
  readonly entries: AccountEntryPages;
  readonly statements: AccountStatements;
}

/** One of each kind in each currency there is; no seller comes near it. */
const ofSellerMax = sellerKinds.length * currencies().length;

/** Opens them for one operation of one caller. */
export function accountLoaders({ database, caller }: RequestContext): AccountLoaders {
  const sight = accountSight(caller);
  const ofSeller = batchedLists<Id<"sel">, LedgerAccount>((sellerIds) => database.read(ledgerAccounts,
    `select ${ledgerAccounts.select("a")}
       from ledger.account a                              -- by account_of_owner
      where a.owner = any($1::text[])
        and ${seenAccount("a", 2)}
      order by a.owner, a.currency, a.kind`, [sellerIds, ...sightValues(sight)]), ({ owner }) => owner as Id<"sel">, ofSellerMax);
  return {
    byId: batched((ids: readonly string[]) => database.read(ledgerAccounts,
      `select ${ledgerAccounts.select("a")}
         from ledger.account a
        where a.id = any($1::uuid[])
          and ${seenAccount("a", 2)}`,
      [ids.filter((id) => isId("acc", id)).map(uuidOf), ...sightValues(sight)]), ({ id }: LedgerAccount): string => id),
    ofSeller: async (sellerId) => (isId("sel", sellerId) && seesBalancesOf(sight, sellerId) ? ofSeller.load(sellerId) : null),
    balances: accountBalances(database),
    entries: accountEntries(database),
    statements: accountStatements(database),
  };
}

/** The one account of that kind, owner and currency, whoever asks; null while nothing was posted to it. */
export const accountNamed = async (sql: Sql, ref: AccountRef): Promise<LedgerAccount | null> =>
  (await sql.read(ledgerAccounts, `select ${ledgerAccounts.select("a")} from ledger.account a where a.name = $1`, [accountName(ref)]))[0] ?? null;
