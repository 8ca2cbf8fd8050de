import type { Person } from "./person.ts";

/** Something that is sold. */
export interface Goods {
  readonly listingId: string;
  readonly variantIds: readonly string[];
  readonly isDigital: boolean;
}
/** A seller with what it sells. */
export interface Stall {
  readonly number: number;
  readonly sellerId: string;
  readonly owner: Person;
  readonly helper: Person;
  readonly goods: readonly Goods[];
  /** Whether what is sold counts as accepted at once. */
  readonly isHasty: boolean;
  /** A code that takes a tenth off, which the seller bears. */
  readonly code: string;
}
/** The stalls and what is good at all of them. */
export interface Bazaar { readonly stalls: readonly Stall[]; /** A code of which the platform bears what it takes off. */ readonly code: string }
