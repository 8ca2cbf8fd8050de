import type { Currency, Money } from "@souk/shared/money";
import { id, int, json, minor, nullable, oneOf, real, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { Answers } from "../attributes/attribute-answers.ts";
import type { ListingState } from "./listing-states.ts";

/** What is sold, and so how it is fulfilled. */
export type ListingKind = "PHYSICAL" | "DIGITAL" | "SERVICE" | "RENTAL" | "PROJECT";
/** What a kind promises, as it is stored: amounts as text, since JSON numbers end at 2^53. */
export type Terms = Readonly<Record<string, string | number>>;
/** What a price is of: one, one at least, an hour, a night. */
export type PriceRule = "FIXED" | "FROM" | "HOURLY" | "NIGHTLY";
/** Which of a country's tax rates it is sold under. */
export type TaxClass = "STANDARD" | "REDUCED" | "ZERO";
/** How used a thing is. */
export type ListingCondition = "NEW" | "REFURBISHED" | "LIKE_NEW" | "GOOD" | "FAIR" | "FOR_PARTS";

/** What sellers offer. */
export const listings = table("catalog.listing", {
  id: id("lst"),
  sellerId: ref("sel"),
  kind: oneOf<ListingKind>(),
  title: text(),
  description: text(),
  categoryId: ref("cat"),
  attributes: json<Answers>(),
  optionNames: texts(),
  priceRule: oneOf<PriceRule>(),
  /** The lowest of its variants'; null while a draft has none. */
  priceMinor: nullable(minor()),
  /** The highest. */
  priceMaxMinor: nullable(minor()),
  currency: nullable(oneOf<Currency>()),
  condition: nullable(oneOf<ListingCondition>()),
  taxClass: oneOf<TaxClass>(),
  tags: texts(),
  language: text(),
  country: nullable(text()),
  place: nullable(text()),
  latitude: nullable(real()),
  longitude: nullable(real()),
  terms: nullable(json<Terms>()),
  state: oneOf<ListingState>(),
  stateReason: nullable(text()),
  publishedAt: nullable(timestamp()),
  expiresAt: nullable(timestamp()),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Listing = Row<typeof listings>;

/** What the cheapest variant costs; null while a draft has no price. */
export const priceOf = ({ priceMinor, currency }: Listing): Money | null => amount(priceMinor, currency);
/** What the dearest variant costs. */
export const highestPriceOf = ({ priceMaxMinor, currency }: Listing): Money | null => amount(priceMaxMinor, currency);

const amount = (minorUnits: bigint | null, of: Currency | null): Money | null => (minorUnits === null || of === null ? null : { minor: minorUnits, currency: of });
