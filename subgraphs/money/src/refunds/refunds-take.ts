import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { Hold } from "../holds/hold-tables.ts";
import { holdsMove, less, partMoved, partsWrite } from "../holds/holds-write.ts";
import { noShares, sharesAdd, sharesSum, type Shares } from "../holds/shares.ts";
import type { Refund } from "./refund-tables.ts";
import type { Taken } from "./refund-wanted.ts";

/** What a refund takes, of a locked hold whose payment is locked. */
export interface Taking {
  readonly hold: Hold;
  readonly taken: readonly Taken[];
  readonly reason: string | null;
  readonly borneBy: Refund["borneBy"];
}

/**
 * Takes what refunds are of out of everybody's reach: of the payment it is given back, of the hold it is about to be. What
 * the platform bears comes out of no hold, but counts with what its buyer got back. Set-based; each hold once.
 *
 * @returns the holds that were moved, as they are then
 */
export async function refundsTake(tx: Tx, takings: readonly Taking[]): Promise<Hold[]> {
  if (takings.length === 0) return [];
  await tx.run(
    `update money.payment p
        set refunded_minor = p.refunded_minor + r.amount
       from (select payment_id, sum(amount) as amount from jsonb_to_recordset($1::jsonb) as w (payment_id uuid, amount bigint) group by payment_id) as r
      where p.id = r.payment_id`,
    [JSON.stringify(takings.flatMap(({ hold: { paymentId }, taken }) => (paymentId ? [{ payment_id: uuidOf(paymentId), amount: String(amountOf(taken)) }] : [])))]);
  await partsWrite(tx, takings.flatMap(({ taken, borneBy }) => taken.map(({ part, refund, source }) => (borneBy === "PLATFORM"
    ? partMoved({ part, borneMinor: refund.amountMinor })
    : partMoved({ part, held: less(source.held), released: less(source.released), refunded: refund })))));
  return holdsMove(tx, takings.filter(({ borneBy }) => borneBy === "SELLER").map(({ hold, taken, reason }) => {
    const [here, out] = [sharesSum(total(taken, "held")), sharesSum(total(taken, "released"))];
    const free = hold.leftMinor - here;
    // What is frozen is not released; it may go back to the buyer, and then less is left to be frozen.
    return {
      hold, command: "askRefund", amountMinor: amountOf(taken), ...(reason ? { reason } : {}),
      by: { refunding: here, returning: out, released: -out, frozen: hold.frozenMinor > free ? free - hold.frozenMinor : 0n },
    };
  }));
}

const amountOf = (taken: readonly Taken[]): bigint => taken.reduce((minor, { refund }) => minor + refund.amountMinor, 0n);
const total = (taken: readonly Taken[], from: "held" | "released"): Shares => taken.reduce((shares, { source }) => sharesAdd(shares, source[from]), noShares);
