import type { Currency } from "@souk/shared/money";
import type { Id } from "@souk/shared/ids";
import { bool, id, int, nullable, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** What a seller asks for sending some of its things: zones of the world with their rates, and where they can be picked up. */
export const shippingProfiles = table("commerce.shipping_profile", {
  id: id("spf"),
  sellerId: ref("sel"),
  name: text(),
  isDefault: bool(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
  archivedAt: nullable(timestamp()),
});
export type ShippingProfile = Row<typeof shippingProfiles>;

/** A part of the world, as a profile divides it. */
export interface ShippingZone {
  readonly name: string;
  readonly countries: readonly string[];
  readonly isRestOfWorld: boolean;
  /** Empty for whole countries. */
  readonly postalCodePrefixes: readonly string[];
  readonly rates: readonly ShippingRate[];
}

/** One way to send something into a zone, and what it costs. */
export interface ShippingRate {
  readonly name: string;
  readonly currency: Currency;
  /** For the first item. */
  readonly priceMinor: bigint;
  /** For each further one. */
  readonly extraItemMinor: bigint;
  /** Free once what goes by the profile costs so much; null if never. */
  readonly freeFromMinor: bigint | null;
  readonly minDays: number;
  readonly maxDays: number;
}

/** A profile's zones in their order, and its places of pick-up. */
export interface ShippingTerms {
  readonly zones: readonly ShippingZone[];
  readonly pickupLocationIds: readonly Id<"loc">[];
}
