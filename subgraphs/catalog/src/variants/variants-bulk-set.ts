import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { invalidInput, invalidTransition, staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerStandingLock } from "../listings/listing-guards.ts";
import { ownListingLock } from "../listings/listing-lock.ts";
import { allowedStates, editableStates } from "../listings/listing-states.ts";
import { listings, type Listing } from "../listings/listing-tables.ts";
import { variantFaults, variantsRules, type VariantInput } from "./variants-input.ts";
import { variantsWrite } from "./variants-write.ts";

/** The mutation's `id`, `VariantsBulkSetInput`, and the key. */
export interface VariantsBulkSetInput {
  readonly id: Id<"lst">;
  readonly expectedVersion: number;
  readonly optionNames: readonly string[];
  readonly currency: Currency;
  readonly variants: readonly VariantInput[];
  readonly idempotencyKey: string;
}

/**
 * Says anew what a listing offers: its options and all its variants, in their order. A variant with the same values stays
 * the same one, with its stock and whatever orders say of it; one that is not named is not offered any more.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (with the path of each fault), StaleVersion, InvalidTransition (in a state in which it does not change), SellerUnavailable
 */
export const variantsBulkSet = verb("variantsBulkSet", async (tx, { caller }: Context, input: VariantsBulkSetInput): Promise<Listing> => {
  const faults = variantFaults(input.optionNames, input.variants);
  if (faults.length > 0) throw invalidInput(...faults);
  const listing = await ownListingLock(tx, input.id, caller);
  if (!editableStates.has(listing.state)) throw invalidTransition(listing.state, listing.state, allowedStates(listing.state));
  if (listing.version !== input.expectedVersion) throw staleVersion(listing.version);
  await sellerStandingLock(tx, listing.sellerId, ["id"]);

  await variantsWrite(tx, listing.id, input.variants);
  const prices = input.variants.map(({ priceMinor }) => priceMinor);
  const [updated] = await tx.read(listings,
    `update catalog.listing l
        set option_names = $2, currency = $3, price_minor = $4, price_max_minor = $5, version = version + 1, updated_at = clock_timestamp()
      where l.id = $1
     returning ${listings.select("l")}`,
    [uuidOf(listing.id), input.optionNames, input.currency, String(lowest(prices)), String(highest(prices))]);
  const changed = present(updated, "the listing just locked");
  await publish(tx, "listing.updated", { listingId: changed.id, sellerId: changed.sellerId }, () => changed.version);
  return changed;
}, { input: variantsRules });

const lowest = (prices: readonly bigint[]): bigint => prices.reduce((least, price) => (price < least ? price : least));
const highest = (prices: readonly bigint[]): bigint => prices.reduce((most, price) => (price > most ? price : most));
