import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { allocate } from "@souk/shared/money";
import type { PricedPart } from "../pricing/pricing-result.ts";
import type { Checkout } from "./checkout-tables.ts";
import type { SellerFee } from "./sold.ts";

/** What money says of one line: the rule in force, held so until the transaction ends. */
interface LineFee { readonly place: number; readonly fee_rule_id: string; readonly bps: number; readonly base_minor: string; readonly fee_minor: string; readonly fee_tax_minor: string; readonly jurisdiction: string | null }

/**
 * What the platform takes of each seller's part, by the rules in force, which stay so until the transaction ends. Taken on
 * items less the seller's own discounts, without tax, and on their delivery where the rule says so; line by line, since a
 * category may have a rule of its own. One statement for all.
 */
export async function feesOf(tx: Tx, checkouts: readonly Checkout[]): Promise<ReadonlyMap<Id<"sel">, SellerFee>[]> {
  const lines = checkouts.flatMap((checkout, at) => {
    const { lines: bought, quote, currency } = checkout;
    const shippings = shippingOfLines(checkout);
    return bought.map((line) => ({
      at, line, currency, base: baseOf(quote.priced.lines.find(({ lineId }) => lineId === line.variantId)!), shipping: shippings.get(line.variantId) ?? 0n,
    }));
  });
  const fees = lines.length === 0 ? [] : await tx.rows<LineFee>(
    "select place, fee_rule_id, bps, base_minor::text, fee_minor::text, fee_tax_minor::text, jurisdiction from money.fees_lock_v1($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::bigint[])",
    [lines.map(({ line }) => uuidOf(line.sellerId)), lines.map(({ line }) => `{${line.categoryPath.map(uuidOf).join(",")}}`), lines.map(({ currency }) => currency), lines.map(({ base }) => String(base)),
      lines.map(({ shipping }) => String(shipping))]);

  const sums = checkouts.map(() => new Map<Id<"sel">, SellerFee>());
  for (const fee of fees) {
    const { at, line } = lines[fee.place - 1]!;
    const before = sums[at]!.get(line.sellerId);
    sums[at]!.set(line.sellerId, {
      feeMinor: (before?.feeMinor ?? 0n) + BigInt(fee.fee_minor), feeTaxMinor: (before?.feeTaxMinor ?? 0n) + BigInt(fee.fee_tax_minor),
      fee: { rules: [...before?.fee.rules ?? [], {
        ruleId: idOf("frl", fee.fee_rule_id), bps: fee.bps, variantId: line.variantId, baseMinor: BigInt(fee.base_minor),
        feeMinor: BigInt(fee.fee_minor), feeTaxMinor: BigInt(fee.fee_tax_minor), jurisdiction: fee.jurisdiction,
      }] },
    });
  }
  return sums;
}

/** What each seller asks for delivery, over its lines in proportion to what is asked for them; the odd units go to the earliest. */
const shippingOfLines = ({ quote: { priced }, currency }: Checkout): ReadonlyMap<string, bigint> => new Map(priced.shipping.flatMap((part) => {
  const lines = priced.lines.filter(({ sellerId }) => sellerId === part.sellerId);
  const weights = lines.map(baseOf);
  const shares = allocate({ minor: baseOf(part), currency }, weights.some((weight) => weight > 0n) ? weights : weights.map(() => 1n));
  return lines.map(({ lineId }, at) => [lineId, shares[at]!.minor] as const);
}));

/** What the seller asks for a line or for delivery, without tax: a discount that the platform bears does not lower it. */
const baseOf = ({ subtotalMinor, sellerDiscountMinor, taxMinor, taxInclusion }: PricedPart): bigint =>
  subtotalMinor - sellerDiscountMinor - (taxInclusion === "INCLUDED" ? taxMinor : 0n);
