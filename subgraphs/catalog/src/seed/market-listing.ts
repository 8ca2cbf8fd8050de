import type { AttributeDefinitionInput } from "../attributes/attribute-input.ts";
import type { Answers } from "../attributes/attribute-answers.ts";
import type { ListingCondition, ListingKind, Terms } from "../listings/listing-tables.ts";
import { chanceOf, type Chance } from "./chance.ts";
import { answersMade } from "./market-answers.ts";
import { marketLeaves, marketRoots, type MarketLeaf } from "./market-categories.ts";
import { marketUuid } from "./market-ids.ts";
import { cities } from "./market-places.ts";
import { brands, phrases, rarities, tongueShares, type Tongue } from "./market-words.ts";

/** What can be bought of a made listing. */
export interface MadeVariant { readonly id: string; readonly priceMinor: number | null; readonly optionValues: readonly string[] }

/** A listing of the large market, whole and published; ids as they are stored. */
export interface MadeListing {
  readonly id: string;
  readonly leaf: MarketLeaf;
  readonly title: string;
  readonly description: string;
  readonly attributes: Answers;
  readonly optionNames: readonly string[];
  readonly variants: readonly MadeVariant[];
  readonly currency: string | null;
  readonly condition: ListingCondition | null;
  readonly tags: readonly string[];
  readonly language: Tongue;
  readonly location: { readonly country: string; readonly place: string; readonly latitude: number; readonly longitude: number } | null;
  readonly terms: Terms | null;
  readonly ageSeconds: number;
}

const conditions: readonly ListingCondition[] = ["GOOD", "NEW", "LIKE_NEW", "FAIR", "REFURBISHED", "FOR_PARTS"];
const currencies: Readonly<Record<string, string>> = { GB: "GBP", CH: "CHF", TR: "TRY" };
const termsOf: Readonly<Record<ListingKind, Terms | null>> = {
  PHYSICAL: null, RENTAL: { minimumUnits: 1, maximumUnits: 30, depositMinor: "5000" }, DIGITAL: { delivery: "DOWNLOAD" },
  SERVICE: { durationMinutes: 60, venue: "AT_SELLER" }, PROJECT: { typicalDays: 14, revisions: 3 },
};

const oldestSeconds = 80 * 86_400;      // none is over before a week has passed
const priceSpread = 0.9;                // the dearest tenth costs ten times the cheapest
const kilometresApart = 0.05;           // in degrees: a city is some ten kilometres wide
const titleCharactersMax = 140;

const asked: ReadonlyMap<string, readonly AttributeDefinitionInput[]> = new Map(marketLeaves.map(({ slug, under, attributes }) =>
  [slug, [...marketRoots.find((root) => root.slug === under)?.attributes ?? [], ...attributes ?? []]]));

/** The n-th listing of the market of a seed: always the same. */
export function marketListing(seed: number, number: number): MadeListing {
  const chance = chanceOf(seed, number);
  const leaf = chance.zipf(marketLeaves);
  const at = chance.unit();
  const language = tongueShares.find(([, upTo]) => at < upTo)![0];
  const brand = chance.is(0.65) ? chance.zipf(brands) : undefined;
  const title = titleMade(chance, leaf, language, brand);
  const city = chance.zipf(cities);
  const near = () => (chance.unit() + chance.unit() - 1) * kilometresApart;
  const isPriced = leaf.kind !== "PROJECT" || chance.is(0.7);      // a project may be priced by its quote
  const isChoice = leaf.kind === "PHYSICAL" && chance.is(0.08);
  const price = isPriced ? priceMade(chance, leaf.medianMinor) : null;
  const choices = isChoice ? ["Small", "Medium", "Large"] : [null];
  return {
    id: marketUuid(seed, number, "listing"), leaf, title, language,
    description: descriptionMade(chance, title, language),
    attributes: answersMade(chance, asked.get(leaf.slug) ?? [], brand),
    optionNames: isChoice ? ["Format"] : [],
    variants: choices.map((value, position) => ({
      id: marketUuid(seed, number, `variant ${position}`), optionValues: value === null ? [] : [value], priceMinor: price === null ? null : price + position * Math.round(price / 5),
    })),
    currency: isPriced ? currencies[city.country] ?? "EUR" : null,
    condition: leaf.kind === "PHYSICAL" || leaf.kind === "RENTAL" ? chance.zipf(conditions) : null,
    tags: chance.is(0.6) ? [...new Set(title.toLowerCase().split(" ").filter((word) => word.length > 3))].slice(0, chance.below(4)) : [],
    location: chance.is(0.85) ? { country: city.country, place: city.place, latitude: city.latitude + near(), longitude: city.longitude + near() } : null,
    terms: termsOf[leaf.kind],
    ageSeconds: Math.round(oldestSeconds * chance.unit() ** 1.5),      // more came lately: the market grows
  };
}

function titleMade(chance: Chance, leaf: MarketLeaf, language: Tongue, brand: string | undefined): string {
  const { adjectives, extras, title } = phrases[language];
  const model = chance.is(0.2) ? ` ${String.fromCodePoint(65 + chance.below(26))}${chance.below(900) + 100}` : "";
  const words = title(chance.is(0.7) ? chance.zipf(adjectives) : "", brand === undefined ? "" : brand + model, chance.zipf(leaf.nouns[language]), chance.is(0.35) ? chance.zipf(extras) : "")
    .replace(/\s+/gu, " ").trim().slice(0, titleCharactersMax);
  return words[0]!.toUpperCase() + words.slice(1);
}

function descriptionMade(chance: Chance, title: string, language: Tongue): string {
  const { sentences } = phrases[language];
  const said = Array.from({ length: 1 + chance.below(6) }, () => chance.zipf(sentences).replace("%s", () => chance.zipf(rarities)));
  return [`${title}.`, ...new Set(said)].join(" ");
}

/** In steps that people ask for: 4.99, 35.00, 180.00. */
function priceMade(chance: Chance, medianMinor: number): number {
  const minor = Math.max(100, chance.logNormal(medianMinor, priceSpread));
  const step = minor < 2_000 ? 50 : minor < 20_000 ? 500 : 1_000;
  const rounded = Math.max(step, Math.round(minor / step) * step);
  return chance.is(0.3) ? rounded - 1 : rounded;
}
