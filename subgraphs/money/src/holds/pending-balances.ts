import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";

/** What is held for a seller in one currency: its own share, fees and taxes taken off. */
export interface PendingBalance {
  readonly sellerId: Id<"sel">;
  readonly currency: Currency;
  readonly netMinor: bigint;
  readonly orders: number;
}

/** What is held for sellers, by currency. One statement, by the index hold_of_seller_open. */
export async function pendingBalancesRead(sql: Sql, sellerIds: readonly Id<"sel">[]): Promise<PendingBalance[]> {
  const rows = await sql.rows<{ seller_id: string; currency: Currency; net: string; orders: number }>(
    `select h.seller_id, h.currency, sum(p.net_held_minor)::text as net, count(distinct h.id)::int as orders
       from money.hold h
       join money.hold_part p on p.hold_id = h.id
      where h.seller_id = any($1::uuid[])
        and h.left_minor > 0
      group by h.seller_id, h.currency
      order by h.seller_id, h.currency`, [sellerIds.map(uuidOf)]);
  return rows.map(({ seller_id: sellerId, currency, net, orders }) => ({ sellerId: idOf("sel", sellerId), currency, netMinor: BigInt(net), orders }));
}
