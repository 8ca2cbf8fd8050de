import type { Id } from "@souk/shared/ids";
import { z } from "zod";
import type { AttributeInput } from "../attributes/attribute-answers.ts";
import { plainText, plainTextOrEmpty } from "../plain-text.ts";
import { detailsRules, type DetailsInput } from "./listing-details.ts";
import { priceMinorMax } from "./listing-money.ts";
import type { ListingCondition, PriceRule, TaxClass } from "./listing-tables.ts";

/** An amount as the graph takes it. */
export interface PriceInput { readonly minor: bigint; readonly currency: string }

/** What both creating and updating take. */
export interface ListingFields extends DetailsInput {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly categoryId?: Id<"cat"> | null;
  readonly attributes?: readonly AttributeInput[] | null;
  readonly price?: PriceInput | null;
  readonly condition?: ListingCondition | null;
  readonly priceRule?: PriceRule | null;
  readonly taxClass?: TaxClass | null;
}

/** Longer titles are cut wherever listings are shown side by side. */
const titleCharactersMax = 140;
/** Some ten pages; more is a document, not a description. */
const descriptionCharactersMax = 20_000;
/** Six levels of twenty questions each are the most a category can ask. */
const attributesMax = 120;

const price = z.object({
  minor: z.bigint().min(0n, "Not below nothing.").max(priceMinorMax, "This is more than anything costs here."),
  currency: z.string().regex(/^[A-Z]{3}$/, "Three letters, such as EUR."),
});
const shared = {
  description: plainTextOrEmpty(descriptionCharactersMax).nullish(),
  attributes: z.array(z.object({ key: z.string() })).max(attributesMax, `At most ${attributesMax} attributes.`).nullish(),
  price: price.nullish(),
  ...detailsRules,
};

/** Rules of `ListingCreateInput`. */
export const listingCreateRules = z.object({ title: plainText(titleCharactersMax), ...shared });
/** Rules of `ListingUpdateInput`. */
export const listingUpdateRules = z.object({ title: plainText(titleCharactersMax).optional(), ...shared });
