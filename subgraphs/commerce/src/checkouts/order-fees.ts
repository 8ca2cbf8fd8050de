import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import type { Checkout } from "./checkout-tables.ts";
import type { SellerFee } from "./sold.ts";

export async function feesOf(_tx: Tx, checkouts: readonly Checkout[]): Promise<ReadonlyMap<Id<"sel">, SellerFee>[]> {
  return checkouts.map(({ quote }) => new Map(quote.priced.sellers.map(({ sellerId }) => [sellerId, { feeMinor: 0n, feeTaxMinor: 0n, fee: { ruleId: "", bps: 0, jurisdiction: null } }])));
}
