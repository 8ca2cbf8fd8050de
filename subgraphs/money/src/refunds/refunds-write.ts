import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Hold } from "../holds/hold-tables.ts";
import type { Taken } from "./refund-wanted.ts";
import type { RefundCommand, RefundState } from "./refund-states.ts";
import { refunds, type Refund } from "./refund-tables.ts";

/** A refund to be written. */
export interface NewRefund {
  readonly hold: Hold | null;
  readonly paymentId: Id<"pay"> | null;
  readonly buyerId: Id<"usr">;
  readonly currency: Hold["currency"];
  readonly amountMinor: bigint;
  readonly promotionMinor: bigint;
  readonly cause: string;
  readonly reason: string | null;
  readonly taken: readonly Taken[];
  readonly borneBy: Refund["borneBy"];
}

/** How long until the provider is asked what has become of one that nobody heard of, in seconds. */
const firstLookSeconds = 30;

/** Writes refunds that are asked for, with their parts. Two statements, however many. @returns them in the order given */
export async function refundsInsert(tx: Tx, wanted: readonly NewRefund[]): Promise<Refund[]> {
  if (wanted.length === 0) return [];
  const ids = wanted.map(() => newId("rfd"));
  const rows = await tx.read(refunds,
    `insert into money.refund (id, payment_id, hold_id, order_id, buyer_id, seller_id, currency, amount_minor, promotion_minor, cause, reason, borne_by, look_at)
     select r.*, clock_timestamp() + make_interval(secs => $2)
       from jsonb_to_recordset($1::jsonb) as r (id uuid, payment_id uuid, hold_id uuid, order_id uuid, buyer_id uuid, seller_id uuid, currency text, amount_minor bigint, promotion_minor bigint, cause text, reason text, borne_by text)
      order by r.id
     returning ${refunds.select("refund")}`,
    [JSON.stringify(wanted.map(({ hold, paymentId, buyerId, currency, amountMinor, promotionMinor, cause, reason, borneBy }, at) => ({
      id: uuidOf(ids[at]!), payment_id: paymentId && uuidOf(paymentId), hold_id: hold && uuidOf(hold.id), order_id: hold && uuidOf(hold.orderId), buyer_id: uuidOf(buyerId),
      seller_id: hold && uuidOf(hold.sellerId), currency, amount_minor: String(amountMinor), promotion_minor: String(promotionMinor), cause, reason: reason?.slice(0, 500) ?? null, borne_by: borneBy,
    }))), firstLookSeconds]);
  await tx.run(
    `insert into money.refund_part (refund_id, hold_id, position, quantity, amount_minor, tax_minor, promotion_minor, net_held_minor, fee_held_minor, fee_tax_held_minor, tax_held_minor,
                                    net_released_minor, fee_released_minor, fee_tax_released_minor, tax_released_minor)
     select p.*
       from jsonb_to_recordset($1::jsonb) as p (refund_id uuid, hold_id uuid, position int, quantity int, amount bigint, tax bigint, promotion bigint, net_held bigint, fee_held bigint, fee_tax_held bigint,
                                                tax_held bigint, net_released bigint, fee_released bigint, fee_tax_released bigint, tax_released bigint)`,
    [JSON.stringify(wanted.flatMap(({ taken }, at) => taken.map(({ refund, part, source: { held, released } }) => ({
      refund_id: uuidOf(ids[at]!), hold_id: uuidOf(part.holdId), position: part.position, quantity: refund.quantity, amount: String(refund.amountMinor), tax: String(refund.taxMinor),
      promotion: String(refund.promotionMinor), net_held: String(held.net), fee_held: String(held.fee), fee_tax_held: String(held.feeTax), tax_held: String(held.tax),
      net_released: String(released.net), fee_released: String(released.fee), fee_tax_released: String(released.feeTax), tax_released: String(released.tax),
    }))))]);
  const written = new Map(rows.map((refund) => [refund.id, refund]));
  return ids.map((id) => written.get(id)!);
}

/** A locked refund as it is to be. */
export interface RefundMove {
  readonly refund: Refund;
  readonly command: RefundCommand;
  readonly to: RefundState;
  readonly providerRef: string | null;
  readonly failure: string | null;
  /** Seconds until the provider is asked again; null for never. */
  readonly lookInSeconds: number | null;
}

/** Moves locked refunds and writes their history. Two statements, however many. @returns them in the order given */
export async function refundsMove(tx: Tx, moves: readonly RefundMove[]): Promise<Refund[]> {
  if (moves.length === 0) return [];
  const rows = await tx.read(refunds,
    `update money.refund r
        set state = m.to_state, version = r.version + 1, updated_at = clock_timestamp(), provider_ref = m.provider_ref, failure = m.failure, looks = 0,
            look_at = clock_timestamp() + make_interval(secs => m.look_in),
            settled_at = case when m.to_state in ('SUCCEEDED', 'REVERSED') then coalesce(r.settled_at, clock_timestamp()) end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, to_state text, provider_ref text, failure text, look_in int)
      where r.id = m.id
     returning ${refunds.select("r")}`,
    [JSON.stringify(moves.map(({ refund, to, providerRef, failure, lookInSeconds }) =>
      ({ id: uuidOf(refund.id), to_state: to, provider_ref: providerRef, failure, look_in: lookInSeconds })))]);
  const moved = new Map(rows.map((refund) => [refund.id, refund]));
  await tx.run(
    `insert into money.refund_history (refund_id, version, command, from_state, to_state, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (refund_id uuid, version int, command text, from_state text, to_state text, reason text)`,
    [JSON.stringify(moves.map(({ refund, command, to, failure }) =>
      ({ refund_id: uuidOf(refund.id), version: refund.version + 1, command, from_state: refund.state, to_state: to, reason: failure?.slice(0, 500) ?? null }))), tx.origin.actor, tx.origin.correlationId]);
  return moves.map(({ refund }) => moved.get(refund.id)!);
}

/** Writes out of what a locked refund comes now. One statement. */
export async function refundPartsWrite(tx: Tx, refundId: Id<"rfd">, taken: readonly Taken[]): Promise<void> {
  await tx.run(
    `update money.refund_part p
        set net_held_minor = m.net_held, fee_held_minor = m.fee_held, fee_tax_held_minor = m.fee_tax_held, tax_held_minor = m.tax_held,
            net_released_minor = m.net_released, fee_released_minor = m.fee_released, fee_tax_released_minor = m.fee_tax_released, tax_released_minor = m.tax_released
       from jsonb_to_recordset($2::jsonb) as m (position int, net_held bigint, fee_held bigint, fee_tax_held bigint, tax_held bigint, net_released bigint, fee_released bigint,
                                                fee_tax_released bigint, tax_released bigint)
      where p.refund_id = $1
        and p.position = m.position`,
    [uuidOf(refundId), JSON.stringify(taken.map(({ part, source: { held, released } }) => ({
      position: part.position, net_held: String(held.net), fee_held: String(held.fee), fee_tax_held: String(held.feeTax), tax_held: String(held.tax),
      net_released: String(released.net), fee_released: String(released.fee), fee_tax_released: String(released.feeTax), tax_released: String(released.tax),
    })))]);
}
