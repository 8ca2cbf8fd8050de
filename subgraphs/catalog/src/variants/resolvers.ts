import type { Money } from "@souk/shared/money";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import type { OfferedVariant } from "./variant-reads.ts";
import { unitPrice } from "./variant-tables.ts";
import { variantsBulkSet } from "./variants-bulk-set.ts";

const inCurrency = ({ currency }: OfferedVariant, minor: bigint | null): Money | null => (minor === null || currency === null ? null : { minor, currency });

export const resolvers: Pick<Resolvers, "Mutation" | "Variant"> = {
  Mutation: { variantsBulkSet: payload("listing", variantsBulkSet) },
  Variant: {
    __resolveReference: ({ id }, { variantSeen }) => variantSeen(id),
    listing: ({ listingId }, _, { listings }) => listings.byId.load(listingId),
    options: ({ optionNames, optionValues }) => optionValues.map((value, at) => ({ name: optionNames[at] ?? "", value })),
    price: (variant) => inCurrency(variant, variant.priceMinor),
    compareAtPrice: (variant) => inCurrency(variant, variant.compareAtMinor),
    quantityBreaks: ({ breaks, currency }) => (currency === null ? [] : breaks.map(({ minimumQuantity, unitMinor }) => ({ minimumQuantity, unitPrice: { minor: unitMinor, currency } }))),
    unitPriceFor: (variant, { quantity }) => (variant.priceMinor === null || quantity < 1 ? null : inCurrency(variant, unitPrice(variant.priceMinor, variant.breaks, quantity))),
    isOffered: ({ archivedAt }) => archivedAt === null,
  },
};
