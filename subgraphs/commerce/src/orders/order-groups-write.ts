import type { Tx } from "@souk/shared/database";
import { exactJson } from "@souk/shared/exact-json";
import { uuidOf } from "@souk/shared/ids";
import type { Order, OrderGroup, OrderLine } from "./order-tables.ts";

/** An order as it is sold; the table gives it its version and times. */
export type NewOrder = Omit<Order, "state" | "version" | "refundMinor" | "refundedMinor" | "chargedBackMinor" | "dueAt" | "dueCommand" | "placedAt" | "deliveredAt" | "completedAt" | "createdAt" | "updatedAt">;
/** A line as it is sold; its quantities begin at nothing. */
export type NewOrderLine = Omit<OrderLine, "cancelled" | "shipped" | "delivered" | "returned" | "refunded">;
/** A group as it is sold. */
export type NewOrderGroup = Pick<OrderGroup, "id" | "checkoutId" | "buyerId" | "currency" | "totalMinor" | "address">;

/** Writes groups with their orders and lines, in three statements however many; payable for so many minutes from now. */
export async function orderGroupsWrite(
  tx: Tx, { groups, orders, lines }: { readonly groups: readonly NewOrderGroup[]; readonly orders: readonly NewOrder[]; readonly lines: readonly NewOrderLine[] }, payableMinutes: number,
): Promise<void> {
  await tx.run(
    `insert into commerce.order_group (id, checkout_id, buyer_id, currency, total_minor, address, payable_until)
     select g.id, g.checkout_id, g.buyer_id, g.currency, g.total_minor, g.address, clock_timestamp() + make_interval(mins => $2)
       from jsonb_to_recordset($1::jsonb) as g (id uuid, checkout_id uuid, buyer_id uuid, currency text, total_minor bigint, address text)`,
    [rowsOf(groups), payableMinutes]);
  await tx.run(
    `insert into commerce."order" (id, group_id, buyer_id, seller_id, number, currency, items_minor, seller_discount_minor, platform_discount_minor,
                                   shipping_minor, tax_minor, tax_added_minor, total_minor, fee_minor, fee_tax_minor, fulfilment, delivery, policy, fee)
     select o.id, o.group_id, o.buyer_id, o.seller_id, o.number, o.currency, o.items_minor, o.seller_discount_minor, o.platform_discount_minor,
            o.shipping_minor, o.tax_minor, o.tax_added_minor, o.total_minor, o.fee_minor, o.fee_tax_minor, o.fulfilment, o.delivery, o.policy, o.fee
       from jsonb_to_recordset($1::jsonb) as o (id uuid, group_id uuid, buyer_id uuid, seller_id uuid, number text, currency text, items_minor bigint,
            seller_discount_minor bigint, platform_discount_minor bigint, shipping_minor bigint, tax_minor bigint, tax_added_minor bigint, total_minor bigint,
            fee_minor bigint, fee_tax_minor bigint, fulfilment text, delivery jsonb, policy jsonb, fee jsonb)`,
    [rowsOf(orders)]);
  await tx.run(
    `insert into commerce.order_line (id, order_id, variant_id, listing_id, category_id, position, listing_version, kind, title, sku, option_names, option_values,
                                      ordered, unit_minor, subtotal_minor, seller_discount_minor, platform_discount_minor, tax_minor, tax_rate_bps, tax_class,
                                      tax_inclusion, jurisdiction, total_minor)
     select l.id, l.order_id, l.variant_id, l.listing_id, l.category_id, l.position, l.listing_version, l.kind, l.title, l.sku, l.option_names, l.option_values,
            l.ordered, l.unit_minor, l.subtotal_minor, l.seller_discount_minor, l.platform_discount_minor, l.tax_minor, l.tax_rate_bps, l.tax_class,
            l.tax_inclusion, l.jurisdiction, l.total_minor
       from jsonb_to_recordset($1::jsonb) as l (id uuid, order_id uuid, variant_id uuid, listing_id uuid, category_id uuid, position int, listing_version int,
            kind text, title text, sku text, option_names text[], option_values text[], ordered int, unit_minor bigint, subtotal_minor bigint,
            seller_discount_minor bigint, platform_discount_minor bigint, tax_minor bigint, tax_rate_bps int, tax_class text, tax_inclusion text,
            jurisdiction text, total_minor bigint)`,
    [rowsOf(lines)]);
}

const idNames = /(^i|I)d$/;
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows as `jsonb_to_recordset` reads them: columns in snake case, ids as uuids, amounts as text. */
const rowsOf = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]: [string, unknown]) =>
  [snake(name), idNames.test(name) ? uuidOf(value as string) : columnOf(value)]))));

const columnOf = (value: unknown): unknown => {
  if (typeof value === "bigint") return String(value);
  return value !== null && typeof value === "object" && !Array.isArray(value) ? JSON.parse(exactJson(value)) : value;
};
