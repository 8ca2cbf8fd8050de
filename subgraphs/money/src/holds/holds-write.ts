import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { sharesAdd, sharesSubtract, type Shares } from "./shares.ts";
import { sharesHeld, sharesReleased } from "./release-shares.ts";
import { holds, type Hold, type HoldPart } from "./hold-tables.ts";

/** What is done to a hold, for its history. */
export type HoldCommand = "askRelease" | "release" | "askRefund" | "refund" | "dropRefund" | "freeze" | "unfreeze" | "chargeBack" | "chargeBackWon" | "chargeBackLost";

/** A locked hold's amounts as they are to be. */
export interface HoldMove {
  readonly hold: Hold;
  readonly command: HoldCommand;
  readonly amountMinor: bigint;
  readonly journalKey?: string;
  readonly reason?: string;
  /** By how much each moves; what is not named stays. */
  readonly by: Partial<Record<"released" | "returning" | "refunding" | "refunded" | "chargedBack" | "frozen", bigint>>;
  readonly isReleaseAsked?: boolean;
}

/** Moves locked holds and writes their history: two statements, however many. Each hold once. @returns them in the order given */
export async function holdsMove(tx: Tx, moves: readonly HoldMove[]): Promise<Hold[]> {
  if (moves.length === 0) return [];
  const rows = await tx.read(holds,
    `update money.hold h
        set released_minor = h.released_minor + m.released_by, returning_minor = h.returning_minor + m.returning_by, refunding_minor = h.refunding_minor + m.refunding_by,
            refunded_minor = h.refunded_minor + m.refunded_by, charged_back_minor = h.charged_back_minor + m.charged_back_by, frozen_minor = h.frozen_minor + m.frozen_by, version = h.version + 1, updated_at = clock_timestamp(),
            release_asked_at = case when m.is_release_asked then coalesce(h.release_asked_at, clock_timestamp()) else h.release_asked_at end
       from jsonb_to_recordset($1::jsonb) as m (id uuid, released_by bigint, returning_by bigint, refunding_by bigint, refunded_by bigint, charged_back_by bigint, frozen_by bigint, is_release_asked bool)
      where h.id = m.id
     returning ${holds.select("h")}`,
    [JSON.stringify(moves.map(({ hold, by, isReleaseAsked = false }) => ({
      id: uuidOf(hold.id), released_by: String(by.released ?? 0n), returning_by: String(by.returning ?? 0n), refunding_by: String(by.refunding ?? 0n), refunded_by: String(by.refunded ?? 0n),
      charged_back_by: String(by.chargedBack ?? 0n), frozen_by: String(by.frozen ?? 0n), is_release_asked: isReleaseAsked,
    })))]);
  const moved = new Map(rows.map((hold) => [hold.id, hold]));
  await tx.run(
    `insert into money.hold_history (hold_id, version, command, amount_minor, journal_key, reason, actor, correlation_id)
     select h.*, $2, $3
       from jsonb_to_recordset($1::jsonb) as h (hold_id uuid, version int, command text, amount_minor bigint, journal_key text, reason text)`,
    [JSON.stringify(moves.map(({ hold, command, amountMinor, journalKey, reason }) => ({
      hold_id: uuidOf(hold.id), version: moved.get(hold.id)!.version, command, amount_minor: String(amountMinor), journal_key: journalKey ?? null, reason: reason?.slice(0, 500) ?? null,
    }))), tx.origin.actor, tx.origin.correlationId]);
  return moves.map(({ hold }) => moved.get(hold.id)!);
}

/** What leaves a part, or comes back. */
interface Gone { readonly amountMinor: bigint; readonly taxMinor: bigint; readonly promotionMinor: bigint }

/** By how much the shares of a part move, and what goes back of it. */
export interface PartMove {
  readonly part: HoldPart;
  readonly held?: Shares;
  readonly released?: Shares;
  readonly refunded?: Gone;
  readonly chargedBack?: Gone;
  readonly borneMinor?: bigint;
}

/** A part as it is after a move. */
export function partMoved({ part, held, released, refunded, chargedBack, borneMinor = 0n }: PartMove): HoldPart {
  const [here, out] = [held ? sharesAdd(sharesHeld(part), held) : sharesHeld(part), released ? sharesAdd(sharesReleased(part), released) : sharesReleased(part)];
  return {
    ...part, netHeldMinor: here.net, feeHeldMinor: here.fee, feeTaxHeldMinor: here.feeTax, taxHeldMinor: here.tax,
    netReleasedMinor: out.net, feeReleasedMinor: out.fee, feeTaxReleasedMinor: out.feeTax, taxReleasedMinor: out.tax,
    refundedMinor: part.refundedMinor + (refunded?.amountMinor ?? 0n), refundedTaxMinor: part.refundedTaxMinor + (refunded?.taxMinor ?? 0n),
    refundedPromotionMinor: part.refundedPromotionMinor + (refunded?.promotionMinor ?? 0n), borneMinor: part.borneMinor + borneMinor,
    chargedBackMinor: part.chargedBackMinor + (chargedBack?.amountMinor ?? 0n), chargedBackTaxMinor: part.chargedBackTaxMinor + (chargedBack?.taxMinor ?? 0n),
    chargedBackPromotionMinor: part.chargedBackPromotionMinor + (chargedBack?.promotionMinor ?? 0n),
  };
}

/** Writes parts of locked holds as they are now. One statement, however many; each part once. */
export async function partsWrite(tx: Tx, parts: readonly HoldPart[]): Promise<void> {
  if (parts.length === 0) return;
  await tx.run(
    `update money.hold_part p
        set net_held_minor = m.net_held, fee_held_minor = m.fee_held, fee_tax_held_minor = m.fee_tax_held, tax_held_minor = m.tax_held,
            net_released_minor = m.net_released, fee_released_minor = m.fee_released, fee_tax_released_minor = m.fee_tax_released, tax_released_minor = m.tax_released,
            refunded_minor = m.refunded, refunded_tax_minor = m.refunded_tax, refunded_promotion_minor = m.refunded_promotion, borne_minor = m.borne,
            charged_back_minor = m.charged_back, charged_back_tax_minor = m.charged_back_tax, charged_back_promotion_minor = m.charged_back_promotion
       from jsonb_to_recordset($1::jsonb) as m (hold_id uuid, position int, net_held bigint, fee_held bigint, fee_tax_held bigint, tax_held bigint, net_released bigint, fee_released bigint,
                                                fee_tax_released bigint, tax_released bigint, refunded bigint, refunded_tax bigint, refunded_promotion bigint, borne bigint,
                                               charged_back bigint, charged_back_tax bigint, charged_back_promotion bigint)
      where p.hold_id = m.hold_id
        and p.position = m.position`,
    [JSON.stringify(parts.map((part) => ({
      hold_id: uuidOf(part.holdId), position: part.position, net_held: String(part.netHeldMinor), fee_held: String(part.feeHeldMinor), fee_tax_held: String(part.feeTaxHeldMinor),
      tax_held: String(part.taxHeldMinor), net_released: String(part.netReleasedMinor), fee_released: String(part.feeReleasedMinor), fee_tax_released: String(part.feeTaxReleasedMinor),
      tax_released: String(part.taxReleasedMinor), refunded: String(part.refundedMinor), refunded_tax: String(part.refundedTaxMinor),
      refunded_promotion: String(part.refundedPromotionMinor), borne: String(part.borneMinor),
      charged_back: String(part.chargedBackMinor), charged_back_tax: String(part.chargedBackTaxMinor), charged_back_promotion: String(part.chargedBackPromotionMinor),
    })))]);
}

/** The opposite of shares: what is taken away. */
export const less = (shares: Shares): Shares => sharesSubtract({ net: 0n, fee: 0n, feeTax: 0n, tax: 0n }, shares);
