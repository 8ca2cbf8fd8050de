import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";

/** What a seller has and can be paid, in one currency. */
export interface PayoutAvailable { readonly sellerId: Id<"sel">; readonly currency: Currency; readonly minor: bigint }

/**
 * What sellers can be paid: what they have, less what refunds on their way are about to take back. One statement, by the
 * accounts' names and the index refund_open_of_seller. Looked at, not locked: the door decides.
 */
export async function payoutAvailable(sql: Sql, sellerIds: readonly Id<"sel">[]): Promise<PayoutAvailable[]> {
  const rows = await sql.rows<{ seller_id: Id<"sel">; currency: Currency; minor: string }>(
    `select b.owner as seller_id, b.currency, greatest(b.balance - coalesce(r.coming, 0), 0)::text as minor
       from unnest($1::text[], $2::uuid[]) as s (owner, id)
       join ledger.account_balance_v1 b on b.owner = s.owner and b.kind = 'seller:available' and b.balance > 0
       left join lateral (
         select sum(p.net_released_minor) as coming
           from money.refund o
           join money.refund_part p on p.refund_id = o.id
          where o.seller_id = s.id
            and o.currency = b.currency
            and o.state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE')) as r on true
      order by b.owner, b.currency`, [sellerIds, sellerIds.map(uuidOf)]);
  return rows.map(({ seller_id: sellerId, currency, minor }) => ({ sellerId, currency, minor: BigInt(minor) }));
}
