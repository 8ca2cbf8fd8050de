import type { Sql } from "@souk/shared/database";
import { idOf, isId, uuidOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import type { PayableGroup } from "./payment-insert.ts";

interface Row { order_group_id: string; buyer_id: string; currency: Currency; total_minor: string; payable_until: Date; state: string; is_payable: boolean }

/** What is to be paid for an order group, as commerce says; null for an id of none. */
export async function payableGroup(sql: Sql, orderGroupId: string): Promise<PayableGroup | null> {
  if (!isId("ogr", orderGroupId)) return null;
  const row = await sql.row<Row>("select order_group_id, buyer_id, currency, total_minor, payable_until, state, is_payable from commerce.payable_group_v1 where order_group_id = $1", [uuidOf(orderGroupId)]);
  return row ? {
    orderGroupId: idOf("ogr", row.order_group_id), buyerId: idOf("usr", row.buyer_id), total: { minor: BigInt(row.total_minor), currency: row.currency },
    payableUntil: row.payable_until, state: row.state, isPayable: row.is_payable,
  } : null;
}
