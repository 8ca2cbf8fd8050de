import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Payment } from "../payments/payment-tables.ts";
import type { DisputeSeen } from "../provider/dispute-seen.ts";
import { lookWaitsSeconds } from "../provider/looks.ts";
import type { ChargebackCommand, ChargebackState } from "./chargeback-states.ts";
import { chargebacks, type Chargeback, type ChargebackShare } from "./chargeback-tables.ts";

/** Writes chargebacks that are seen first. One statement. Repeatable: of one object of the provider's there is one. @returns the refs of those that are new */
export async function chargebacksInsert(tx: Tx, seen: readonly { readonly payment: Payment; readonly dispute: DisputeSeen }[]): Promise<Set<string>> {
  if (seen.length === 0) return new Set();
  const rows = await tx.rows<{ ref: string }>(
    `insert into money.chargeback (id, payment_id, order_group_id, buyer_id, currency, amount_minor, reason, provider_ref, charge_ref, is_inquiry, disputed_at, look_at)
     select c.*, clock_timestamp() + make_interval(secs => $2)
       from jsonb_to_recordset($1::jsonb) as c (id uuid, payment_id uuid, order_group_id uuid, buyer_id uuid, currency text, amount_minor bigint, reason text, provider_ref text, charge_ref text, is_inquiry bool, disputed_at timestamptz)
      order by c.id
     on conflict (provider_ref) do nothing
     returning provider_ref as ref`,
    [JSON.stringify(seen.map(({ payment, dispute }) => ({
      id: uuidOf(newId("cbk")), payment_id: uuidOf(payment.id), order_group_id: uuidOf(payment.orderGroupId), buyer_id: uuidOf(payment.buyerId), currency: dispute.currency,
      amount_minor: String(dispute.amountMinor), reason: dispute.reason, provider_ref: dispute.ref, charge_ref: dispute.chargeRef, is_inquiry: dispute.isInquiry, disputed_at: dispute.at,
    }))), lookWaitsSeconds[0]]);
  return new Set(rows.map(({ ref }) => ref));
}

/** A locked chargeback as it is to be; null for `command` where only what is beside the state changed. */
export interface ChargebackMove {
  readonly chargeback: Chargeback;
  readonly command: ChargebackCommand | null;
  readonly to: ChargebackState;
  readonly reason?: string | null;
  readonly borneBy?: Chargeback["borneBy"];
  /** What changed beside it; what is not named stays. */
  readonly seen?: { readonly isInquiry: boolean; readonly evidenceDueBy: Date | null; readonly feeBy: bigint; readonly isAnswered: boolean; readonly isTaken: boolean; readonly isWithdrawn: boolean; readonly isReinstated: boolean };
  /** Seconds until the provider is asked again; null for never. */
  readonly lookInSeconds: number | null;
}

/** Moves locked chargebacks: state, what is beside it, and a line of history for each step. Two statements, however many. @returns them in the order given */
export async function chargebacksMove(tx: Tx, moves: readonly ChargebackMove[]): Promise<Chargeback[]> {
  if (moves.length === 0) return [];
  const rows = await tx.read(chargebacks,
    `update money.chargeback c
        set state = m.to_state, version = c.version + 1, updated_at = clock_timestamp(), looks = 0, look_at = clock_timestamp() + make_interval(secs => m.look_in),
            borne_by = m.borne_by, is_inquiry = c.is_inquiry and m.is_inquiry, evidence_due_by = coalesce(m.due_by, c.evidence_due_by), fee_minor = c.fee_minor + m.fee_by,
            answered_at = coalesce(c.answered_at, case when m.is_answered then clock_timestamp() end), taken_at = coalesce(c.taken_at, case when m.is_taken then clock_timestamp() end),
            withdrawn_at = coalesce(c.withdrawn_at, case when m.is_withdrawn then clock_timestamp() end), reinstated_at = coalesce(c.reinstated_at, case when m.is_reinstated then clock_timestamp() end),
            settled_at = case when m.to_state in ('WON', 'LOST') then coalesce(c.settled_at, clock_timestamp()) end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, to_state text, borne_by text, is_inquiry bool, due_by timestamptz, fee_by bigint, is_answered bool, is_taken bool, is_withdrawn bool, is_reinstated bool, look_in int)
      where c.id = m.id
     returning ${chargebacks.select("c")}`,
    [JSON.stringify(moves.map(({ chargeback, to, borneBy, seen, lookInSeconds }) => ({
      id: uuidOf(chargeback.id), to_state: to, borne_by: borneBy ?? chargeback.borneBy, is_inquiry: seen?.isInquiry ?? true, due_by: seen?.evidenceDueBy ?? null, fee_by: String(seen?.feeBy ?? 0n),
      is_answered: seen?.isAnswered ?? false, is_taken: seen?.isTaken ?? false, is_withdrawn: seen?.isWithdrawn ?? false, is_reinstated: seen?.isReinstated ?? false, look_in: lookInSeconds,
    })))]);
  const moved = new Map<Id<"cbk">, Chargeback>(rows.map((chargeback) => [chargeback.id, chargeback]));
  await tx.run(
    `insert into money.chargeback_history (chargeback_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (chargeback_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(moves.flatMap(({ chargeback, command, to, reason = null }) => (command === null ? [] : [
      { chargeback_id: uuidOf(chargeback.id), version: chargeback.version + 1, command, from_state: chargeback.state, to_state: to, reason: reason?.slice(0, 500) ?? null }]))), tx.origin.actor, tx.origin.correlationId]);
  return moves.map(({ chargeback }) => moved.get(chargeback.id)!);
}

/** Writes what chargebacks took of which order and line. Two statements, however many. */
export async function sharesWrite(tx: Tx, taken: ReadonlyMap<Id<"cbk">, readonly ChargebackShare[]>): Promise<void> {
  const all = [...taken].flatMap(([id, shares]) => shares.map((share) => ({ id: uuidOf(id), share })));
  if (all.length === 0) return;
  await tx.run(
    `insert into money.chargeback_share (chargeback_id, hold_id, order_id, seller_id, amount_minor, within_minor, held_minor, promotion_held_minor, promotion_released_minor, unfrozen_minor)
     select s.*
       from jsonb_to_recordset($1::jsonb) as s (id uuid, hold_id uuid, order_id uuid, seller_id uuid, amount bigint, within bigint, held bigint, promotion_held bigint, promotion_released bigint, unfrozen bigint)`,
    [JSON.stringify(all.map(({ id, share }) => ({
      id, hold_id: uuidOf(share.holdId), order_id: uuidOf(share.orderId), seller_id: uuidOf(share.sellerId), amount: String(share.amountMinor), within: String(share.withinMinor), held: String(share.heldMinor),
      promotion_held: String(share.promotionHeldMinor), promotion_released: String(share.promotionReleasedMinor), unfrozen: String(share.unfrozenMinor),
    })))]);
  await tx.run(
    `insert into money.chargeback_part (chargeback_id, hold_id, position, amount_minor, tax_minor, promotion_minor, net_held_minor, fee_held_minor, fee_tax_held_minor, tax_held_minor,
                                        net_released_minor, fee_released_minor, fee_tax_released_minor, tax_released_minor)
     select p.*
       from jsonb_to_recordset($1::jsonb) as p (id uuid, hold_id uuid, position int, amount bigint, tax bigint, promotion bigint, net_held bigint, fee_held bigint, fee_tax_held bigint, tax_held bigint,
                                                net_released bigint, fee_released bigint, fee_tax_released bigint, tax_released bigint)`,
    [JSON.stringify(all.flatMap(({ id, share }) => share.parts.map((part) => ({
      id, hold_id: uuidOf(part.holdId), position: part.position, amount: String(part.amountMinor), tax: String(part.taxMinor), promotion: String(part.promotionMinor),
      net_held: String(part.netHeldMinor), fee_held: String(part.feeHeldMinor), fee_tax_held: String(part.feeTaxHeldMinor), tax_held: String(part.taxHeldMinor),
      net_released: String(part.netReleasedMinor), fee_released: String(part.feeReleasedMinor), fee_tax_released: String(part.feeTaxReleasedMinor), tax_released: String(part.taxReleasedMinor),
    }))))]);
}

/** Counts anew what banks have taken back of locked payments and not given back. One statement. */
export const paymentsRecount = (tx: Tx, ids: readonly Id<"pay">[]): Promise<number> => tx.run(
  `update money.payment p
      set charged_back_minor = c.minor
     from (select k.id, (select coalesce(sum(b.amount_minor), 0) from money.chargeback b where b.payment_id = k.id and b.taken_at is not null and b.reinstated_at is null) as minor
             from unnest($1::uuid[]) as k (id)) as c
    where p.id = c.id
      and p.charged_back_minor <> c.minor`, [ids.map(uuidOf)]);
