import { present } from "@souk/shared/assert";
import type { Sql } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { sellerDebtLimit } from "./refund-refusals.ts";
import type { Refund } from "./refund-tables.ts";

/**
 * The most that a seller may owe for what it gives back of its own will, in minor units of whatever currency: 1,000 euro,
 * 100,000 yen, 100 dinar. It is a loan without security; a seller who sells a little repays it in weeks, one who has gone
 * never does. What the provider takes is a fact and has no bound.
 */
const sellerDebtMaxMinor = 100_000n;

/**
 * Refuses a refund that was just asked for, if its seller would owe more than it may once everything that is on its way has
 * been taken from it. Only where the refund takes back what was released. Looked at, not locked: of two refunds of different
 * orders at the very same time both may pass.
 *
 * @throws Refused SellerDebtLimit
 */
export async function debtBounded(sql: Sql, { id, sellerId, currency }: Refund): Promise<void> {
  const row = present(await sql.row<{ own: string; coming: string; available: string; owed: string }>(
    `select coalesce(sum(p.net_released_minor) filter (where r.id = $1), 0)::text as own, coalesce(sum(p.net_released_minor), 0)::text as coming,
            coalesce((select balance from ledger.account_balance_v1 where kind = 'seller:available' and owner = $4 and currency = $3), 0)::text as available,
            coalesce((select balance from ledger.account_balance_v1 where kind = 'seller:owed' and owner = $4 and currency = $3), 0)::text as owed
       from money.refund r
       join money.refund_part p on p.refund_id = r.id
      where r.seller_id = $2
        and r.currency = $3
        and r.state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE')`, [uuidOf(id), uuidOf(sellerId!), currency, sellerId]), "sums");
  const [own, coming, available, owed] = [BigInt(row.own), BigInt(row.coming), BigInt(row.available), BigInt(row.owed)];
  const short = coming > available ? coming - available : 0n;
  if (own > 0n && short > 0n && owed + short > sellerDebtMaxMinor) throw sellerDebtLimit(owed + short, sellerDebtMaxMinor, currency);
}
