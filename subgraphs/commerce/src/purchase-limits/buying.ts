import type { Id } from "@souk/shared/ids";

/** What somebody buys at once. */
export interface Buying {
  readonly buyerId: Id<"usr">;
  readonly lines: readonly { readonly listingId: Id<"lst">; readonly quantity: number }[];
}

/** How many of each listing, over all its variants. */
export function unitsByListing(lines: Buying["lines"]): Map<Id<"lst">, number> {
  const units = new Map<Id<"lst">, number>();
  for (const { listingId, quantity } of lines) units.set(listingId, (units.get(listingId) ?? 0) + quantity);
  return units;
}
