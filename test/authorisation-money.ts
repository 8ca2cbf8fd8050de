import { freshKey } from "@souk/gateway/demo/graph-client";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { OrderMade } from "./authorisation-orders.ts";
import { asAdmin } from "./cluster.ts";
import type { Person, World } from "./world.ts";

/** The money of an order. */
export interface MoneyMade { readonly paymentId: Id<"pay">; readonly holdId: Id<"hld">; readonly refundId: Id<"rfd"> }

/** A way of paying that somebody has set up, and keeps. */
export async function methodKeptBy(person: Person): Promise<{ readonly paymentMethodId: Id<"pmt">; readonly setupId: Id<"pms"> }> {
  const setup = async (verb: "Create" | "Confirm", id: string | undefined, input: object) => (await person.graph.tell<Record<string, { paymentMethodSetup: { id: Id<"pms">; paymentMethod: { id: Id<"pmt"> } | null } }>>(
    `mutation (${id ? "$id: ID!, " : ""}$input: PaymentMethodSetup${verb}Input!) { paymentMethodSetup${verb}(${id ? "id: $id, " : ""}input: $input) { paymentMethodSetup { id paymentMethod { id } } userErrors { code message } } }`,
    { id, input: { ...input, idempotencyKey: freshKey() } }))[`paymentMethodSetup${verb}`]!.paymentMethodSetup;
  const { id: setupId } = await setup("Create", undefined, {});
  const { paymentMethod } = await setup("Confirm", setupId, { paymentMethodId: "pm_card_visa" });
  return { paymentMethodId: paymentMethod!.id, setupId };
}

/** As if an order had been paid with 10.00, and a refund of 1.00 had failed. */
export async function moneyOf(world: World, buyer: Person, sellerId: Id<"sel">, { orderGroupId, orderId, lineId }: OrderMade): Promise<MoneyMade> {
  const [paymentId, holdId, refundId] = [newId("pay"), newId("hld"), newId("rfd")];
  const [payment, hold, refund, order, group, user, seller, line] = [paymentId, holdId, refundId, orderId, orderGroupId, buyer.userId, sellerId, lineId].map(uuidOf);
  await asAdmin(world.database.adminUrl, async (admin) => {
    await admin.query(`insert into money.payment (id, order_group_id, buyer_id, amount_minor, currency, payable_until, state, provider_ref, charge_ref, captured_at)
                       values ($1::uuid, $2, $3, 1000, 'EUR', now(), 'CAPTURED', 'pi_' || $1::uuid, 'ch_' || $1::uuid, now())`, [payment, group, user]);
    await admin.query("insert into money.payment_attempt (id, payment_id, outcome, charge_ref, method, amount_minor, at) values ($1, $2, 'SUCCEEDED', 'ch_' || $2::uuid, '{\"type\": \"card\", \"brand\": \"visa\", \"last4\": \"4242\"}', 1000, now())", [uuidOf(newId("pat")), payment]);
    await admin.query(`insert into money.hold (id, order_id, order_group_id, payment_id, buyer_id, seller_id, currency, paid_minor, promotion_minor, must_settle_by)
                       values ($1, $2, $3, $4, $5, $6, 'EUR', 1000, 0, now() + interval '90 days')`, [hold, order, group, payment, user, seller]);
    await admin.query(`insert into money.hold_part (hold_id, position, order_line_id, quantity, paid_minor, promotion_minor, tax_minor, fee_minor, fee_tax_minor, net_held_minor, fee_held_minor, fee_tax_held_minor, tax_held_minor)
                       values ($1, 1, $2, 2, 1000, 0, 0, 100, 0, 900, 100, 0, 0)`, [hold, line]);
    await admin.query("insert into money.hold_history (hold_id, version, command, amount_minor, actor, correlation_id) values ($1, 1, 'fund', 1000, 'test', 'test')", [hold]);
    await admin.query(`insert into money.refund (id, payment_id, hold_id, order_id, buyer_id, seller_id, currency, amount_minor, cause, reason, failure, state, version)
                       values ($1, $2, $3, $4, $5, $6, 'EUR', 100, 'planted:' || $1::uuid, 'It was late.', 'expired_or_canceled_card', 'FAILED', 2)`, [refund, payment, hold, order, user, seller]);
    await admin.query(`insert into money.refund_part (refund_id, hold_id, position, amount_minor, tax_minor, promotion_minor, net_held_minor, fee_held_minor)
                       values ($1, $2, 1, 100, 0, 0, 90, 10)`, [refund, hold]);
    await admin.query("insert into money.refund_history (refund_id, version, command, from_state, to_state, actor, correlation_id) values ($1, 2, 'fail', 'REQUESTED', 'FAILED', 'test', 'test')", [refund]);
    await admin.query("insert into money.provider_call (id, object_id, purpose, params, state, answered_at) values ($1, $2, 'refund.create', jsonb_build_object('charge', 'ch_' || $3::uuid), 'REFUSED', now())", [uuidOf(newId("pcl")), refund, payment]);
  });
  return { paymentId, holdId, refundId };
}
