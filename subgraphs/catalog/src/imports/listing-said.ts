import { isCurrency, type Currency, type Money } from "@souk/shared/money";
import { z } from "zod";
import type { ListingFields } from "../listings/listing-input.ts";
import type { ListingKind } from "../listings/listing-tables.ts";
import { plainText } from "../plain-text.ts";
import type { VariantWanted } from "../variants/variants-write.ts";
import { fault, type FieldFault } from "./import-faults.ts";
import { faultsPerRow, keyCharactersMax } from "./import-limits.ts";
import type { ListingSheet } from "./listing-sheet.ts";

/** Longer than a slug and an id. */
const categoryCharactersMax = 80;

// The shapes that GraphQL's types give to a mutation's input; what they mean is judged by the mutations' own rules.

const minor = z.union([z.bigint(), z.int().transform(BigInt), z.string().regex(/^\d{1,18}$/, "A whole number of minor units.").transform(BigInt)], "A whole number of minor units.");
const decimal = z.union([z.string(), z.number().transform(String)], "A number.");
const text = z.string("A text.");
const flag = z.boolean("true or false.");
const texts = z.array(text, "A list of texts.");
const oneOf = <const T extends readonly string[]>(...words: T) => z.enum(words, `One of ${words.join(", ")}.`);
const degree = decimal.refine((said) => said.trim() !== "" && Number.isFinite(Number(said)), "A number of degrees.");
const currency = text.refine(isCurrency, "A currency's three letters, such as EUR.");

const listingShape = z.strictObject({
  key: plainText(keyCharactersMax).transform((key) => key.trim()),
  kind: oneOf("PHYSICAL", "DIGITAL", "SERVICE", "RENTAL", "PROJECT").optional(),
  title: text.optional(),
  description: text.nullish(),
  category: plainText(categoryCharactersMax).optional(),
  attributes: z.array(z.strictObject({ key: text, text: text.nullish(), number: decimal.nullish(), flag: flag.nullish(), choice: text.nullish(), choices: texts.nullish() })).nullish(),
  condition: oneOf("NEW", "REFURBISHED", "LIKE_NEW", "GOOD", "FAIR", "FOR_PARTS").nullish(),
  priceRule: oneOf("FIXED", "FROM", "HOURLY", "NIGHTLY").nullish(),
  tags: texts.nullish(),
  language: text.nullish(),
  location: z.strictObject({
    country: text.regex(/^[A-Z]{2}$/, "Two capital letters, such as DE."), place: text.nullish(), latitude: degree.nullish(), longitude: degree.nullish(),
  }).nullish(),
  serviceTerms: z.strictObject({ durationMinutes: z.int("A whole number."), venue: oneOf("AT_SELLER", "AT_BUYER", "REMOTE") }).nullish(),
  rentalTerms: z.strictObject({ minimumUnits: z.int("A whole number."), maximumUnits: z.int("A whole number."), depositMinor: minor }).nullish(),
  digitalTerms: z.strictObject({ delivery: oneOf("DOWNLOAD", "LICENCE_KEY", "LINK") }).nullish(),
  projectTerms: z.strictObject({ typicalDays: z.int("A whole number."), revisions: z.int("A whole number.") }).nullish(),
  currency: currency.optional(),
  price: z.strictObject({ minor, currency }).nullish(),
  optionNames: texts.optional(),
  variants: z.array(z.strictObject({
    sku: text.nullish(),
    optionValues: texts,
    priceMinor: minor.nullable(),
    compareAtMinor: minor.nullish(),
    quantityBreaks: z.array(z.strictObject({ minimumQuantity: z.int("A whole number."), unitMinor: minor })).nullish(),
  })).optional(),
  isPublished: flag.optional(),
});

/** One listing as a file says it, each field of its type. */
export interface ListingSaid extends Omit<ListingFields, "categoryId" | "price"> {
  readonly key: string;
  readonly kind?: ListingKind;
  /** Slug or id. */
  readonly category?: string;
  readonly currency?: Currency;
  readonly price?: Money | null;
  readonly optionNames?: readonly string[];
  readonly variants?: readonly VariantWanted[];
  /** False for what is not handed in, whatever the import says. */
  readonly isPublished?: boolean;
}

/** A sheet whose fields were read: what it says, or why that cannot be told. */
export interface SheetRead {
  readonly sheet: ListingSheet;
  readonly key: string | null;
  readonly said?: ListingSaid;
  readonly faults: readonly FieldFault[];
}

/** A sheet's fields as their types, or what is not of its type; and what the file calls the listing, if that can be told. */
export function sheetRead(sheet: ListingSheet): SheetRead {
  const { fields, faults } = sheet;
  const key = listingShape.shape.key.safeParse(fields["key"]).data ?? null;
  if (faults.length > 0) return { sheet, key, faults };
  const parsed = listingShape.safeParse(fields);
  if (parsed.success) return { sheet, key, said: parsed.data as ListingSaid, faults: [] };
  return { sheet, key, faults: parsed.error.issues.slice(0, faultsPerRow).map(({ path, message }) => fault(path.length > 0 ? path.map(String) : null, message)) };
}
