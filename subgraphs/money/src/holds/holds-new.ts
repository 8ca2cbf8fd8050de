import type { Sql, Tx } from "@souk/shared/database";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { feesApart, netOfTax, type PayablePart } from "./payable-part.ts";

/** A hold to be written, with its parts. */
export interface NewHold {
  readonly id: Id<"hld">;
  readonly orderId: Id<"ord">;
  readonly orderGroupId: Id<"ogr">;
  readonly paymentId: Id<"pay"> | null;
  readonly buyerId: Id<"usr">;
  readonly sellerId: Id<"sel">;
  readonly currency: Currency;
  readonly parts: readonly PayablePart[];
}

/** What of parts the buyer paid, and what the platform. */
export const fundedOf = (parts: readonly Pick<PayablePart, "paidMinor" | "promotionMinor">[]) => parts.reduce(
  (sum, part) => ({ paidMinor: sum.paidMinor + part.paidMinor, promotionMinor: sum.promotionMinor + part.promotionMinor }), { paidMinor: 0n, promotionMinor: 0n });

interface PartRow {
  order_id: string; order_group_id: string; buyer_id: string; seller_id: string; currency: Currency; position: number; order_line_id: string | null; quantity: number;
  paid_minor: string; promotion_minor: string; tax_minor: string; tax_jurisdiction: string | null;
  fee_base_minor: string; fee_minor: string; fee_tax_minor: string; fee_jurisdiction: string | null;
}

/** The holds that order groups become once they are paid: one for each order of which anything is paid or borne. One statement. */
export async function holdsOfGroups(sql: Sql, paymentOf: ReadonlyMap<Id<"ogr">, Id<"pay"> | null>): Promise<NewHold[]> {
  if (paymentOf.size === 0) return [];
  const rows = await sql.rows<PartRow>(
    `select p.order_id, p.order_group_id, p.buyer_id, p.seller_id, p.currency, p.position, p.order_line_id, p.quantity, p.paid_minor, p.promotion_minor, p.tax_minor, p.tax_jurisdiction,
            p.fee_base_minor, p.fee_minor, p.fee_tax_minor, p.fee_jurisdiction
       from commerce.payable_part_v1 p
      where p.order_group_id = any($1::uuid[])
      order by p.order_id, p.position`, [[...paymentOf.keys()].map(uuidOf)]);
  const orders = new Map<Id<"ord">, PayablePart[]>();
  for (const part of rows.map(payablePart)) orders.set(part.orderId, [...orders.get(part.orderId) ?? [], part]);
  return [...orders.values()].map((given): NewHold => {
    const parts = feesApart(given);
    const { orderId, orderGroupId, buyerId, sellerId, currency } = parts[0]!;
    return { id: newId("hld"), orderId, orderGroupId, buyerId, sellerId, currency, paymentId: paymentOf.get(orderGroupId) ?? null, parts };
  }).filter(({ parts }) => { const { paidMinor, promotionMinor } = fundedOf(parts); return paidMinor + promotionMinor > 0n; });
}

const payablePart = (row: PartRow): PayablePart => ({
  orderId: idOf("ord", row.order_id), orderGroupId: idOf("ogr", row.order_group_id), buyerId: idOf("usr", row.buyer_id), sellerId: idOf("sel", row.seller_id), currency: row.currency,
  position: row.position, orderLineId: row.order_line_id === null ? null : idOf("oln", row.order_line_id), quantity: row.quantity,
  paidMinor: BigInt(row.paid_minor), promotionMinor: BigInt(row.promotion_minor), taxMinor: BigInt(row.tax_minor), taxJurisdiction: row.tax_jurisdiction,
  feeBaseMinor: BigInt(row.fee_base_minor), feeMinor: BigInt(row.fee_minor), feeTaxMinor: BigInt(row.fee_tax_minor), feeJurisdiction: row.fee_jurisdiction,
});

/** By when what is held must have been released or refunded: card networks and licences ask for an end. */
const settleWithinDays = 90;

/** Writes holds, their parts and the first line of their history: three statements, however many. */
export async function holdsWrite(tx: Tx, holds: readonly NewHold[]): Promise<void> {
  if (holds.length === 0) return;
  await tx.run(
    `insert into money.hold (id, order_id, order_group_id, payment_id, buyer_id, seller_id, currency, paid_minor, promotion_minor, must_settle_by)
     select h.*, clock_timestamp() + make_interval(days => $2)
       from jsonb_to_recordset($1::jsonb) as h (id uuid, order_id uuid, order_group_id uuid, payment_id uuid, buyer_id uuid, seller_id uuid, currency text, paid_minor bigint, promotion_minor bigint)
      order by h.id`,
    [JSON.stringify(holds.map((hold) => {
      const { paidMinor, promotionMinor } = fundedOf(hold.parts);
      return {
        id: uuidOf(hold.id), order_id: uuidOf(hold.orderId), order_group_id: uuidOf(hold.orderGroupId), payment_id: hold.paymentId && uuidOf(hold.paymentId), buyer_id: uuidOf(hold.buyerId),
        seller_id: uuidOf(hold.sellerId), currency: hold.currency, paid_minor: String(paidMinor), promotion_minor: String(promotionMinor),
      };
    })), settleWithinDays]);
  await tx.run(
    `insert into money.hold_part (hold_id, position, order_line_id, quantity, paid_minor, promotion_minor, tax_minor, tax_jurisdiction, fee_minor, fee_tax_minor, fee_jurisdiction,
                                  net_held_minor, fee_held_minor, fee_tax_held_minor, tax_held_minor)
     select p.*, p.paid_minor + p.promotion_minor - p.tax_minor - p.fee_minor - p.fee_tax_minor, p.fee_minor, p.fee_tax_minor, p.tax_minor
       from jsonb_to_recordset($1::jsonb) as p (hold_id uuid, position int, order_line_id uuid, quantity int, paid_minor bigint, promotion_minor bigint, tax_minor bigint, tax_jurisdiction text,
                                                fee_minor bigint, fee_tax_minor bigint, fee_jurisdiction text)`,
    [JSON.stringify(holds.flatMap(({ id, parts }) => parts.filter((part) => netOfTax(part) + part.taxMinor > 0n).map((part) => ({
      hold_id: uuidOf(id), position: part.position, order_line_id: part.orderLineId && uuidOf(part.orderLineId), quantity: part.quantity, paid_minor: String(part.paidMinor),
      promotion_minor: String(part.promotionMinor), tax_minor: String(part.taxMinor), tax_jurisdiction: part.taxJurisdiction, fee_minor: String(part.feeMinor),
      fee_tax_minor: String(part.feeTaxMinor), fee_jurisdiction: part.feeJurisdiction,
    }))))]);
  await tx.run(
    `insert into money.hold_history (hold_id, version, command, amount_minor, actor, correlation_id)
     select h.id, 1, 'fund', h.funded_minor, $2, $3
       from money.hold h
      where h.id = any($1::uuid[])`, [holds.map(({ id }) => uuidOf(id)), tx.origin.actor, tx.origin.correlationId]);
}
