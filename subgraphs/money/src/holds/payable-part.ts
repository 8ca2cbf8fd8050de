import type { Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";

/** What of an order is paid for one line or for its delivery, as it was sold: a row of `commerce.payable_part_v1`. */
export interface PayablePart {
  readonly orderId: Id<"ord">;
  readonly orderGroupId: Id<"ogr">;
  readonly buyerId: Id<"usr">;
  readonly sellerId: Id<"sel">;
  readonly currency: Currency;
  /** 0 for the delivery. */
  readonly position: number;
  readonly orderLineId: Id<"oln"> | null;
  readonly quantity: number;
  readonly paidMinor: bigint;
  readonly promotionMinor: bigint;
  readonly taxMinor: bigint;
  readonly taxJurisdiction: string | null;
  /** What the fee was taken of: more than the line alone where it is taken of delivery too. */
  readonly feeBaseMinor: bigint;
  readonly feeMinor: bigint;
  readonly feeTaxMinor: bigint;
  readonly feeJurisdiction: string | null;
}

/** What is asked for a part without tax, the platform's share of its price included. */
export const netOfTax = ({ paidMinor, promotionMinor, taxMinor }: Pick<PayablePart, "paidMinor" | "promotionMinor" | "taxMinor">): bigint => paidMinor + promotionMinor - taxMinor;

/**
 * The parts of one order with each fee on what it was taken of: where a fee was taken of a line and its share of the
 * delivery, the delivery's share of the fee is moved to the delivery, so that it goes back with it. Nothing is lost: the
 * fees of all parts add up to what they were, and no part bears more than it has (a share rounded up and one rounded
 * down of what fits together fit together).
 *
 * @throws Error if two states would have the tax on the delivery's fee: no rule of a seller's is of two
 */
export function feesApart(parts: readonly PayablePart[]): PayablePart[] {
  const moved = parts.map((part) => {
    const beyond = part.position === 0 ? 0n : part.feeBaseMinor - netOfTax(part);
    if (beyond <= 0n) return { part, fee: 0n, tax: 0n };
    return { part, fee: (part.feeMinor * beyond + part.feeBaseMinor - 1n) / part.feeBaseMinor, tax: (part.feeTaxMinor * beyond) / part.feeBaseMinor };
  });
  const jurisdictions = new Set(moved.flatMap(({ part, tax }) => (tax > 0n ? [part.feeJurisdiction] : [])));
  if (jurisdictions.size > 1) throw new Error("the fee of one delivery is taxed in two places");
  const [jurisdiction = null] = jurisdictions;
  const sum = (of: "fee" | "tax") => moved.reduce((total, one) => total + one[of], 0n);
  return moved.map(({ part, fee, tax }) => (part.position === 0
    ? { ...part, feeMinor: part.feeMinor + sum("fee"), feeTaxMinor: part.feeTaxMinor + sum("tax"), feeJurisdiction: part.feeJurisdiction ?? jurisdiction }
    : { ...part, feeMinor: part.feeMinor - fee, feeTaxMinor: part.feeTaxMinor - tax }));
}
