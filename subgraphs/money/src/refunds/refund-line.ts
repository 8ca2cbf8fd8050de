import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** A part of a refund as it is shown: of which line of its order. */
export interface RefundLine {
  readonly refundId: Id<"rfd">;
  /** Null for the delivery. */
  readonly orderLineId: Id<"oln"> | null;
  readonly quantity: number;
  readonly amountMinor: bigint;
  readonly taxMinor: bigint;
}

interface Row { refund_id: string; order_line_id: string | null; quantity: number; amount: string; tax: string }

/** The lines of refunds, the delivery first. One statement. */
export async function refundLinesRead(sql: Sql, ids: readonly Id<"rfd">[]): Promise<RefundLine[]> {
  const rows = await sql.rows<Row>(
    `select r.refund_id, p.order_line_id, r.quantity, r.amount_minor::text as amount, r.tax_minor::text as tax
       from money.refund_part r
       join money.hold_part p on (p.hold_id, p.position) = (r.hold_id, r.position)
      where r.refund_id = any($1::uuid[])
      order by r.refund_id, r.position`, [ids.map(uuidOf)]);
  return rows.map(({ refund_id: refundId, order_line_id: lineId, quantity, amount, tax }) =>
    ({ refundId: idOf("rfd", refundId), orderLineId: lineId === null ? null : idOf("oln", lineId), quantity, amountMinor: BigInt(amount), taxMinor: BigInt(tax) }));
}
