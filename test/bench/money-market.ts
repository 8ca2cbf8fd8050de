import type { Client } from "pg";
import { idOf, type Id } from "@souk/shared/ids";
import type { IntentSeen } from "@souk/money/intent-seen";

/** Whose the planted orders are: one seller's all, or a seller's each. */
export type Sellers = "hot" | "uniform";
/** An order group that is to be paid. */
export interface Unpaid { readonly orderGroupId: Id<"ogr">; readonly orderId: Id<"ord">; readonly buyerId: Id<"usr">; readonly sellerId: Id<"sel"> }
/** One whose payment the provider knows already. */
export interface Payable extends Unpaid { readonly paymentId: Id<"pay">; readonly intent: IntentSeen }

const [itemMinor, deliveryMinor, feeMinor] = [10_000, 500, 1_000];
/** As commerce writes amounts into its documents. */
const exactly = (minor: number) => `{"bigint": "${minor}"}`;
const delivery = `{"kind": "SHIP", "name": "Post", "priceMinor": ${exactly(deliveryMinor)}, "sellerDiscountMinor": ${exactly(0)}, "platformDiscountMinor": ${exactly(0)}, "taxMinor": ${exactly(0)}, "taxInclusion": "INCLUDED", "jurisdiction": null}`;
const fee = `{"rules": [{"baseMinor": ${exactly(itemMinor)}, "feeMinor": ${exactly(feeMinor)}, "feeTaxMinor": ${exactly(0)}, "jurisdiction": null}]}`;

/**
 * Plants so many order groups of one order of one line and a delivery, each with a payment that is said to be known to the
 * provider, unless it is not begun; set-based, as a superuser for whom no foreign key is looked up: carts and checkouts are no
 * matter here.
 */
export async function payablesPlant(admin: Client, count: number, sellers: Sellers, { isBegun = true } = {}): Promise<Payable[]> {
  await admin.query("set session_replication_role = replica");
  const { rows } = await admin.query<{ group_id: string; order_id: string; payment_id: string; buyer_id: string; seller_id: string }>(
    `with planted as materialized (
       select gen_random_uuid() as group_id, gen_random_uuid() as order_id, gen_random_uuid() as line_id, gen_random_uuid() as payment_id, gen_random_uuid() as buyer_id,
              case when $2 then '00000000-0000-7000-8000-000000000abc'::uuid else gen_random_uuid() end as seller_id
         from generate_series(1, $1)
     ), groups as (
       insert into commerce.order_group (id, checkout_id, buyer_id, currency, total_minor, payable_until)
       select group_id, gen_random_uuid(), buyer_id, 'EUR', $3, clock_timestamp() + interval '1 day' from planted
     ), orders as (
       insert into commerce."order" (id, group_id, buyer_id, seller_id, number, currency, items_minor, seller_discount_minor, platform_discount_minor, shipping_minor, tax_minor, tax_added_minor,
                                     total_minor, fee_minor, fee_tax_minor, fulfilment, delivery, policy, fee)
       select order_id, group_id, buyer_id, seller_id, translate(upper(left(md5(order_id::text), 10)), 'ILOU', '1100'), 'EUR', $4, 0, 0, $5, 0, 0, $3, $6, 0, 'SHIP', $7, '{}', $8 from planted
     ), lines as (
       insert into commerce.order_line (id, order_id, variant_id, listing_id, category_id, position, listing_version, kind, title, option_names, option_values, unit_minor, subtotal_minor,
                                        seller_discount_minor, platform_discount_minor, tax_minor, tax_rate_bps, tax_class, tax_inclusion, total_minor, ordered)
       select line_id, order_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 0, 1, 'PHYSICAL', 'A lamp', '{}', '{}', $4, $4, 0, 0, 0, 0, 'STANDARD', 'INCLUDED', $4, 1 from planted
     ), payments as (
       insert into money.payment (id, order_group_id, buyer_id, amount_minor, currency, payable_until, provider_ref, look_at)
       select payment_id, group_id, buyer_id, $3, 'EUR', clock_timestamp() + interval '1 day', 'pi_' || payment_id, clock_timestamp() + interval '1 day' from planted where $9
     )
     select group_id, order_id, payment_id, buyer_id, seller_id from planted`,
    [count, sellers === "hot", itemMinor + deliveryMinor, itemMinor, deliveryMinor, feeMinor, delivery, fee, isBegun]);
  await admin.query("reset session_replication_role");
  await admin.query("analyze commerce.order_group, commerce.\"order\", commerce.order_line, money.payment");
  return rows.map((row): Payable => ({
    paymentId: idOf("pay", row.payment_id), orderGroupId: idOf("ogr", row.group_id), orderId: idOf("ord", row.order_id), buyerId: idOf("usr", row.buyer_id), sellerId: idOf("sel", row.seller_id),
    intent: succeeded(row.payment_id),
  }));
}

/** What the provider says of a payment that came through. */
const succeeded = (paymentId: string): IntentSeen => {
  const [ref, at] = [`ch_${paymentId}`, new Date()];
  return {
    ref: `pi_${paymentId}`, status: "SUCCEEDED", amountMinor: BigInt(itemMinor + deliveryMinor), currency: "EUR", clientSecret: null, nextAction: null, decline: null,
    charge: {
      ref, outcome: "SUCCEEDED", amountMinor: BigInt(itemMinor + deliveryMinor), declineCode: null, method: { type: "card", brand: "visa", last4: "4242" }, at,
      balance: { ref: `txn_${paymentId}`, sourceRef: ref, kind: "CHARGE", amountMinor: BigInt(itemMinor + deliveryMinor), feeMinor: 335n, currency: "EUR", isAvailable: false, createdAt: at, availableAt: at },
    },
  };
};
