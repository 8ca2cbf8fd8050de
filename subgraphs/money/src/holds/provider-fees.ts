import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { allocate, type Currency } from "@souk/shared/money";

/** What the provider took for one order. */
export interface ProviderFees { readonly holdId: Id<"hld">; readonly minor: bigint }

interface Row { hold_id: string; currency: Currency; charge_fee: string; refund_fee: string; place: number; paid: string[] }

/**
 * What the provider took for orders: what a payment cost is shared among its orders in proportion to what was paid for each,
 * the odd units with the first of them; what their refunds cost is their own. None for one that cost its buyer nothing. One statement.
 */
export async function providerFeesRead(sql: Sql, holdIds: readonly Id<"hld">[]): Promise<ProviderFees[]> {
  const rows = await sql.rows<Row>(
    `select h.id as hold_id, h.currency, s.place, s.paid,
            coalesce((select sum(b.fee_minor) from money.balance_transaction b where b.source_ref = p.charge_ref and b.currency = h.currency), 0)::text as charge_fee,
            coalesce((select sum(b.fee_minor) from money.refund r join money.balance_transaction b on b.source_ref = r.provider_ref and b.currency = h.currency where r.order_id = h.order_id), 0)::text as refund_fee
       from money.hold h
       join money.payment p on p.id = h.payment_id
      cross join lateral (
        select array_agg(o.paid_minor::text order by o.id) as paid, (count(*) filter (where o.id < h.id))::int as place
          from money.hold o
         where o.payment_id = h.payment_id) as s
      where h.id = any($1::uuid[])
        and h.paid_minor > 0`, [holdIds.map(uuidOf)]);
  return rows.map(({ hold_id: holdId, currency, charge_fee: charge, refund_fee: refund, place, paid }) =>
    ({ holdId: idOf("hld", holdId), minor: allocate({ minor: BigInt(charge), currency }, paid.map(BigInt))[place]!.minor + BigInt(refund) }));
}
