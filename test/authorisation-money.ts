import { freshKey } from "@souk/gateway/demo/graph-client";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { OrderMade } from "./authorisation-orders.ts";
import { asAdmin } from "./cluster.ts";
import type { Person, World } from "./world.ts";

/** The money of an order. */
export interface MoneyMade { readonly paymentId: Id<"pay">; readonly holdId: Id<"hld">; readonly refundId: Id<"rfd">; readonly chargebackId: Id<"cbk"> }

/** A way of paying that somebody has set up, and keeps. */
export async function methodKeptBy(person: Person): Promise<{ readonly paymentMethodId: Id<"pmt">; readonly setupId: Id<"pms"> }> {
  const setup = async (verb: "Create" | "Confirm", id: string | undefined, input: object) => (await person.graph.tell<Record<string, { paymentMethodSetup: { id: Id<"pms">; paymentMethod: { id: Id<"pmt"> } | null } }>>(
    `mutation (${id ? "$id: ID!, " : ""}$input: PaymentMethodSetup${verb}Input!) { paymentMethodSetup${verb}(${id ? "id: $id, " : ""}input: $input) { paymentMethodSetup { id paymentMethod { id } } userErrors { code message } } }`,
    { id, input: { ...input, idempotencyKey: freshKey() } }))[`paymentMethodSetup${verb}`]!.paymentMethodSetup;
  const { id: setupId } = await setup("Create", undefined, {});
  const { paymentMethod } = await setup("Confirm", setupId, { paymentMethodId: "pm_card_visa" });
  return { paymentMethodId: paymentMethod!.id, setupId };
}

/** As if an order had been paid with 10.00, a refund of 1.00 had failed, and its buyer's bank had taken 1.00 back, to which something was said that was not heard. */
export async function moneyOf(world: World, buyer: Person, sellerId: Id<"sel">, { orderGroupId, orderId, lineId }: OrderMade): Promise<MoneyMade> {
  const [paymentId, holdId, refundId, chargebackId, callId] = [newId("pay"), newId("hld"), newId("rfd"), newId("cbk"), newId("pcl")];
  const [payment, hold, refund, chargeback, call, order, group, user, seller, line] = [paymentId, holdId, refundId, chargebackId, callId, orderId, orderGroupId, buyer.userId, sellerId, lineId].map(uuidOf);
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
    await admin.query(`insert into money.chargeback (id, payment_id, order_group_id, buyer_id, currency, amount_minor, fee_minor, reason, provider_ref, charge_ref, is_inquiry, disputed_at, evidence_due_by, taken_at, look_at, state, version)
                       values ($1::uuid, $2::uuid, $3, $4, 'EUR', 100, 1500, 'fraudulent', 'du_' || $1::uuid, 'ch_' || $2::uuid, false, now(), now() + interval '9 days', now(), null, 'EVIDENCE_DUE', 2)`, [chargeback, payment, group, user]);
    await admin.query("insert into money.chargeback_share (chargeback_id, hold_id, order_id, seller_id, amount_minor, within_minor, held_minor, promotion_held_minor, promotion_released_minor, unfrozen_minor) values ($1, $2, $3, $4, 100, 100, 100, 0, 0, 0)", [chargeback, hold, order, seller]);
    await admin.query("insert into money.chargeback_history (chargeback_id, version, command, from_state, to_state, actor, correlation_id) values ($1, 2, 'ask', 'OPENED', 'EVIDENCE_DUE', 'test', 'test')", [chargeback]);
    await admin.query("insert into money.provider_call (id, object_id, purpose, params, state, answered_at) values ($1, $2, 'dispute.submit', '{}', 'REFUSED', now())", [call, chargeback]);
    await admin.query(`insert into money.chargeback_evidence (call_id, chargeback_id, seller_id, actor, given) values ($1, $2, $3, 'test', '[{"name": "uncategorizedText", "text": "It came."}]')`, [call, chargeback, seller]);
  });
  return { paymentId, holdId, refundId, chargebackId };
}

/** What finance looks at. */
export interface FinanceMade { readonly runId: Id<"rcr">; readonly itemId: Id<"rci">; readonly statementId: Id<"bst">; readonly platformPayoutId: Id<"ppo"> }

/** As if a day had been reconciled and a break found, a file of the bank taken, and a large payout asked for. */
export async function financeOf(world: World, staff: Person): Promise<FinanceMade> {
  const [runId, itemId, statementId, platformPayoutId] = [newId("rcr"), newId("rci"), newId("bst"), newId("ppo")];
  const [run, item, statement, payout, user] = [runId, itemId, statementId, platformPayoutId, staff.userId].map(uuidOf);
  await asAdmin(world.database.adminUrl, async (admin) => {
    await admin.query(`insert into money.reconciliation_run (id, cause, from_at, until_at, started_by, state, due_at, ended_at, break_count, entry_count)
                       values ($1::uuid, 'planted:' || $1::uuid, now() - interval '1 day', now(), 'test', 'COMPLETED', null, now(), 1, 1)`, [run]);
    await admin.query("insert into money.reconciliation_total (run_id, currency, provider_pending_minor, provider_available_minor) values ($1, 'EUR', 0, 0)", [run]);
    await admin.query(`insert into money.reconciliation_item (id, subject, kind, currency, provider_minor, difference_minor, provider_ref, source_ref, happened_at, first_run_id, last_run_id, owner_id, state, version, account_kinds)
                       values ($1::uuid, 'planted:' || $1::uuid, 'MISSING_IN_BOOKS', 'EUR', 100, 100, 'txn_1', 'ch_1', now(), $2, $2, $3, 'EXCEPTION', 2, '{psp:available}')`, [item, run, user]);
    await admin.query("insert into money.reconciliation_item_history (item_id, version, command, from_state, to_state, actor, correlation_id) values ($1, 2, 'assign', 'UNMATCHED', 'EXCEPTION', 'test', 'test')", [item]);
    await admin.query("insert into money.reconciliation_finding (run_id, item_id, kind, difference_minor) values ($1, $2, 'MISSING_IN_BOOKS', 100)", [run, item]);
    await admin.query("insert into money.bank_statement (id, line_count, from_on, until_on, imported_by) values ($1, 0, current_date, current_date + 1, 'test')", [statement]);
    await admin.query("insert into money.platform_payout (id, amount_minor, currency, state, requested_by) values ($1, 2000000, 'EUR', 'REQUESTED', $2)", [payout, user]);
  });
  return { runId, itemId, statementId, platformPayoutId };
}
