import type { Tx } from "@souk/shared/database";
import { publish } from "@souk/schema/events";
import { holdFact, holdTurn } from "../holds/hold-facts.ts";
import type { HeldOrder } from "../holds/holds-lock.ts";
import { holdsMove, less, partMoved, partsWrite, type HoldMove } from "../holds/holds-write.ts";
import { sharesHeld, sharesReleased } from "../holds/release-shares.ts";
import type { ChargebackShare } from "./chargeback-tables.ts";

/** What becomes of a share in its hold: taken of it, returned because it was won or because the platform bears it, or lost for good. */
export interface ShareMove { readonly share: ChargebackShare; readonly act: "take" | "return" | "bear" | "lose" }

/**
 * Holds follow chargebacks. What is taken is out of their reach, and so is the platform's part of the price, which waits for
 * the end in escrow or at the seller; returned, all of it is as it was, and what was asked to be released is released by the
 * next sweep. Whoever follows a hold hears of it. Set-based; each hold once.
 */
export async function chargebacksHold(tx: Tx, moves: readonly ShareMove[], held: ReadonlyMap<string, HeldOrder>): Promise<void> {
  if (moves.length === 0) return;
  await partsWrite(tx, moves.filter(({ act }) => act !== "lose").flatMap(({ share, act }) => {
    const at = new Map(held.get(share.orderId)!.parts.map((part) => [part.position, part]));
    return share.parts.map((part) => {
      const { position, amountMinor, taxMinor, promotionMinor } = part;
      return act === "take"
        ? partMoved({ part: at.get(position)!, held: less(sharesHeld(part)), released: less(sharesReleased(part)), chargedBack: { amountMinor, taxMinor, promotionMinor } })
        : partMoved({
          part: at.get(position)!, held: sharesHeld(part), released: sharesReleased(part), chargedBack: { amountMinor: -amountMinor, taxMinor: -taxMinor, promotionMinor: -promotionMinor },
          ...(act === "bear" ? { borneMinor: amountMinor } : {}),      // its buyer has it from the platform now
        });
    });
  }));
  const moved = await holdsMove(tx, moves.map(({ share, act }): HoldMove => {
    const { withinMinor, heldMinor, promotionHeldMinor: here, promotionReleasedMinor: out, unfrozenMinor } = share;
    const { hold } = held.get(share.orderId)!;
    if (act === "lose") return { hold, command: "chargeBackLost", amountMinor: withinMinor, by: { refunding: -here, returning: -out, chargedBack: here + out } };
    const sign = act === "take" ? 1n : -1n;
    return {
      hold, command: act === "take" ? "chargeBack" : act === "bear" ? "chargeBackLost" : "chargeBackWon", amountMinor: withinMinor,
      by: { chargedBack: sign * withinMinor, refunding: sign * here, returning: sign * out, released: -sign * (withinMinor - heldMinor + out), frozen: -sign * unfrozenMinor },
    };
  }));
  const versions = new Map<string, number>(moved.map(({ id, version }) => [id, version]));
  await publish(tx, "hold.chargedBack", moved.map((hold) => ({ ...holdFact(hold, hold.chargedBackMinor), ...holdTurn(held.get(hold.orderId)!.hold, hold) })), ({ holdId }) => versions.get(holdId)!);
}
