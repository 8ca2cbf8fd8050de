import type { Id } from "@souk/shared/ids";
import { canonicalText } from "@souk/shared/fingerprint";
import type { Answers } from "../attributes/attribute-answers.ts";
import { detailsWanted } from "../listings/listing-details.ts";
import type { Listing } from "../listings/listing-tables.ts";
import type { OfferedVariant } from "../variants/variant-reads.ts";
import type { VariantWanted } from "../variants/variants-write.ts";
import type { ListingSaid } from "./listing-said.ts";
import type { ListingImport } from "./import-tables.ts";

/** All that a listing says, and all that it offers, as it will be or as it is. */
export type ListingWanted = Pick<Listing, "kind" | "title" | "description" | "categoryId" | "attributes" | "optionNames" | "priceRule" | "currency" | "condition"
  | "tags" | "language" | "country" | "place" | "latitude" | "longitude" | "terms"> & { readonly variants: readonly VariantWanted[] };

/** A listing as it stands. */
export interface Standing { readonly listing: Listing; readonly variants: readonly OfferedVariant[] }

/** What a listing that stands says. */
function wantedOf({ listing, variants }: Standing): ListingWanted {
  const { kind, title, description, categoryId, attributes, optionNames, priceRule, currency, condition, tags, language, country, place, latitude, longitude, terms } = listing;
  return {
    kind, title, description, categoryId, attributes, optionNames, priceRule, currency, condition, tags, language, country, place, latitude, longitude, terms,
    variants: variants.map(({ sku, optionValues, priceMinor, compareAtMinor, breaks }) => ({ sku, optionValues, priceMinor, compareAtMinor, quantityBreaks: breaks })),
  };
}

/** What nothing was said of yet. */
const nothing = (categoryId: Id<"cat">): ListingWanted => ({
  kind: "PHYSICAL", title: "", description: "", categoryId, attributes: {}, optionNames: [], priceRule: "FIXED", currency: null, condition: null,
  tags: [], language: "en", country: null, place: null, latitude: null, longitude: null, terms: null,
  variants: [{ optionValues: [], priceMinor: null, sku: null, compareAtMinor: null, quantityBreaks: [] }],
});

/** What the file says over what stands: what it does not name stays. */
export function listingMerged(
  said: ListingSaid, standing: Standing | undefined, { categoryId, answers, defaults }: { readonly categoryId: Id<"cat">; readonly answers: Answers; readonly defaults: Pick<ListingImport, "currency" | "condition"> },
): ListingWanted {
  const before = standing ? wantedOf(standing) : nothing(categoryId);
  const kind = said.kind ?? before.kind;
  const usual = !standing && (kind === "PHYSICAL" || kind === "RENTAL") ? defaults.condition : before.condition;
  return {
    ...before, kind, categoryId, attributes: answers,
    title: said.title ?? before.title,
    description: said.description === undefined ? before.description : said.description ?? "",
    priceRule: said.priceRule ?? before.priceRule,
    condition: said.condition === undefined ? usual : said.condition,
    ...detailsWanted(kind, said, before),
    ...offerMerged(said, before, defaults),
  };
}

function offerMerged(said: ListingSaid, before: ListingWanted, defaults: Pick<ListingImport, "currency">): Pick<ListingWanted, "optionNames" | "currency" | "variants"> {
  const offered = said.variants ?? (said.price === undefined ? undefined : [{ optionValues: [], priceMinor: said.price?.minor ?? null }]);
  if (!offered) return { optionNames: before.optionNames, currency: before.currency, variants: before.variants };
  const hasOptions = offered.some(({ optionValues }) => optionValues.length > 0);
  const known = new Map(before.variants.map((variant) => [canonicalText(variant.optionValues), variant]));
  const currency = said.currency ?? said.price?.currency ?? before.currency ?? defaults.currency;
  return {
    optionNames: said.optionNames ?? (hasOptions ? before.optionNames : []),
    currency: offered.some(({ priceMinor }) => priceMinor !== null) ? currency : null,
    variants: offered.map(({ optionValues, priceMinor, sku, compareAtMinor, quantityBreaks }) => {
      const was = known.get(canonicalText(optionValues));
      return {
        optionValues, priceMinor,
        sku: sku === undefined ? was?.sku ?? null : sku,
        compareAtMinor: compareAtMinor === undefined ? was?.compareAtMinor ?? null : compareAtMinor,
        quantityBreaks: quantityBreaks === undefined ? was?.quantityBreaks ?? [] : quantityBreaks ?? [],
      };
    }),
  };
}

/** True if it says and offers what stands, and no more. */
export const isSame = (wanted: ListingWanted, standing: Standing): boolean => canonicalText(wanted) === canonicalText(wantedOf(standing));

/** The lowest and the highest price that it is offered for; null without any. */
export function priceRange({ variants }: ListingWanted): readonly [lowest: bigint | null, highest: bigint | null] {
  const prices = variants.flatMap(({ priceMinor }) => (priceMinor === null ? [] : [priceMinor])).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return [prices[0] ?? null, prices.at(-1) ?? null];
}
