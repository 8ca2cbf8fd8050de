import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { refundParts, refunds, type Refund, type RefundPart } from "./refund-tables.ts";

/** These refunds, locked in id order until the transaction ends; payments and holds are locked before. */
export const refundsLock = (tx: Tx, ids: readonly Id<"rfd">[]): Promise<Refund[]> => tx.read(refunds,
  `select ${refunds.select("r")}
     from money.refund r
    where r.id = any($1::uuid[])
    order by r.id
      for no key update`, [ids.map(uuidOf)]);

/** What refunds consist of: their parts never change. */
export async function refundPartsRead(tx: Tx, ids: readonly Id<"rfd">[]): Promise<Map<Id<"rfd">, RefundPart[]>> {
  const parts = new Map<Id<"rfd">, RefundPart[]>(ids.map((id) => [id, []]));
  for (const part of await tx.read(refundParts,
    `select ${refundParts.select("p")} from money.refund_part p where p.refund_id = any($1::uuid[]) order by p.refund_id, p.position`, [ids.map(uuidOf)])) parts.get(part.refundId)!.push(part);
  return parts;
}

/** Out of what a part of a refund comes. */
export const heldShares = (part: RefundPart) => ({ net: part.netHeldMinor, fee: part.feeHeldMinor, feeTax: part.feeTaxHeldMinor, tax: part.taxHeldMinor });
export const releasedShares = (part: RefundPart) => ({ net: part.netReleasedMinor, fee: part.feeReleasedMinor, feeTax: part.feeTaxReleasedMinor, tax: part.taxReleasedMinor });
