import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import { plainText } from "../plain-text.ts";
import { priceMinorMax } from "./listing-money.ts";
import type { Listing, ListingKind, Terms } from "./listing-tables.ts";

/** Where a thing is, as the graph takes it. */
export interface LocationInput { readonly country: string; readonly place?: string | null; readonly latitude?: string | null; readonly longitude?: string | null }
/** What a service, a rental, a file or a project promises. */
interface TermsByField {
  readonly serviceTerms: { readonly durationMinutes: number; readonly venue: "AT_SELLER" | "AT_BUYER" | "REMOTE" };
  readonly rentalTerms: { readonly minimumUnits: number; readonly maximumUnits: number; readonly depositMinor: bigint };
  readonly digitalTerms: { readonly delivery: "DOWNLOAD" | "LICENCE_KEY" | "LINK" };
  readonly projectTerms: { readonly typicalDays: number; readonly revisions: number };
}
/** At most one of them goes with a listing. */
export type TermsInput = { readonly [F in keyof TermsByField]?: TermsByField[F] | null };
/** What is said of a listing beside what it is. */
export interface DetailsInput extends TermsInput {
  readonly tags?: readonly string[] | null;
  readonly language?: string | null;
  readonly location?: LocationInput | null;
}

/** More are not read, and each is searched. */
const tagsMax = 20;
const tagCharactersMax = 40;
const placeCharactersMax = 80;
/** From the shortest haircut to a week. */
const serviceMinutes = { min: 5, max: 10_080 };
/** Of hours or nights. */
const rentalUnitsMax = 1_000;
const projectDaysMax = 730;
const revisionsMax = 20;

const degrees = (most: number) => z.string().refine((text) => Math.abs(Number(text)) <= most, `From -${most} to ${most} degrees.`);

const isSaid = (value: unknown): boolean => value !== null && value !== undefined;

/** Rules of the details in `ListingCreateInput` and `ListingUpdateInput`. */
export const detailsRules = {
  tags: z.array(plainText(tagCharactersMax)).max(tagsMax, `At most ${tagsMax} tags.`).nullish(),
  language: z.string().regex(/^[a-z]{2}$/, "Two letters, such as en.").nullish(),
  location: z.object({
    place: plainText(placeCharactersMax).nullish(),
    latitude: degrees(90).nullish(),
    longitude: degrees(180).nullish(),
  }).refine(({ latitude, longitude }) => isSaid(latitude) === isSaid(longitude), "A point has a latitude and a longitude.").nullish(),
  serviceTerms: z.object({
    durationMinutes: z.int().min(serviceMinutes.min, `At least ${serviceMinutes.min} minutes.`).max(serviceMinutes.max, "At most a week."),
  }).nullish(),
  rentalTerms: z.object({
    minimumUnits: z.int().min(1, "At least one."), maximumUnits: z.int().max(rentalUnitsMax, `At most ${rentalUnitsMax}.`),
    depositMinor: z.bigint().min(0n, "Not below nothing.").max(priceMinorMax, "More than anything costs here."),
  }).refine(({ minimumUnits, maximumUnits }) => minimumUnits <= maximumUnits, "The shortest is not longer than the longest.").nullish(),
  projectTerms: z.object({
    typicalDays: z.int().min(1, "At least a day.").max(projectDaysMax, `At most ${projectDaysMax} days.`),
    revisions: z.int().min(0, "Not below nothing.").max(revisionsMax, `At most ${revisionsMax}.`),
  }).nullish(),
};

/** Which terms go with which kind. */
const termsOfKind: Readonly<Partial<Record<ListingKind, keyof TermsInput>>> = { SERVICE: "serviceTerms", RENTAL: "rentalTerms", DIGITAL: "digitalTerms", PROJECT: "projectTerms" };
const termsFields = ["serviceTerms", "rentalTerms", "digitalTerms", "projectTerms"] as const;

/** Terms that are of another kind than what is sold. */
export const termsFaults = (kind: ListingKind, input: TermsInput): UserError[] => termsFields
  .filter((field) => input[field] && termsOfKind[kind] !== field)
  .map((field) => invalid(["input", field], "These are terms of something else than what is sold."));

/** The columns of the details: what is absent stays as it was. */
export function detailsWanted(kind: ListingKind, input: DetailsInput, before: Pick<Listing, "tags" | "language" | "country" | "place" | "latitude" | "longitude" | "terms"> = nothingSaid) {
  const { tags, language, location } = input;
  const field = termsOfKind[kind];
  const given = field && input[field];
  return {
    tags: tags === undefined ? before.tags : [...new Set((tags ?? []).map((tag) => tag.trim().toLowerCase()))],
    language: language ?? before.language,
    ...(location === undefined ? { country: before.country, place: before.place, latitude: before.latitude, longitude: before.longitude }
      : { country: location?.country ?? null, place: location?.place ?? null, latitude: degreesOf(location?.latitude), longitude: degreesOf(location?.longitude) }),
    terms: given === undefined ? before.terms : given && termsStored(given),
  };
}

const degreesOf = (text: string | null | undefined): number | null => (text === null || text === undefined ? null : Number(text));

const nothingSaid = { tags: [], language: "en", country: null, place: null, latitude: null, longitude: null, terms: null };
const termsStored = (terms: object): Terms => Object.fromEntries(Object.entries(terms).map(([name, value]: [string, unknown]) => [name, typeof value === "bigint" ? String(value) : value as string | number]));

/** Some ten centimetres on the ground. */
const degreeDecimals = 6;
const decimal = (degree: number | null): string | null => degree?.toFixed(degreeDecimals).replace(/\.?0+$/, "") ?? null;

/** Where it is, as the graph shows it. */
export const locationOf = ({ country, place, latitude, longitude }: Listing) =>
  (country === null ? null : { country, place, latitude: decimal(latitude), longitude: decimal(longitude) });

/** A listing's terms as the graph shows them: those of its kind, if it has any. */
export const termsOf = <F extends keyof TermsByField>(field: F) => ({ kind, terms }: Listing): TermsByField[F] | null => {
  if (termsOfKind[kind] !== field || terms === null) return null;
  const { depositMinor, ...others } = terms;
  return { ...others, ...(depositMinor === undefined ? {} : { depositMinor: BigInt(depositMinor) }) } as never;      // the CHECK listing_terms has looked
};
