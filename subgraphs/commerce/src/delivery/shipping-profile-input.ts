import type { Id } from "@souk/shared/ids";
import { isCurrency } from "@souk/shared/money";
import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import { shownText } from "../addresses/shown-text.ts";
import { postalCodeFolded } from "./postal-code.ts";

/** A rate as the graph takes it. */
export interface ShippingRateInput {
  readonly name: string;
  readonly currency: string;
  readonly priceMinor: bigint;
  readonly extraItemMinor?: bigint | null;
  readonly freeFromMinor?: bigint | null;
  readonly minDays: number;
  readonly maxDays: number;
}
/** A zone as the graph takes it. */
export interface ShippingZoneInput {
  readonly name: string;
  readonly countries?: readonly string[] | null;
  readonly isRestOfWorld?: boolean | null;
  readonly postalCodePrefixes?: readonly string[] | null;
  readonly rates: readonly ShippingRateInput[];
}
/** What both creating and updating take. */
export interface ShippingProfileFields {
  readonly name?: string | null;
  readonly isDefault?: boolean | null;
  readonly zones?: readonly ShippingZoneInput[] | null;
  readonly pickupLocationIds?: readonly Id<"loc">[] | null;
}

/** As many live profiles as a seller may have: by size and by care, and some more. */
export const profilesMax = 20;
/** Carriers' own tables have about ten. */
const zonesMax = 50;
/** More than there are in ISO 3166. */
const countriesMax = 300;
/** Islands and remote places of one country. */
const prefixesMax = 100;
/** More ways are not compared by anybody. */
const ratesMax = 10;
/** As many places as a buyer looks through. */
const pickupsMax = 20;
const nameCharactersMax = 80;
/** A billion of most currencies, as for prices. */
const minorMax = 100_000_000_000n;
const daysMax = 365;
/** How a quote names each profile's cheapest rate together; no rate of a seller is called so. */
export const cheapestWay = "*";

const amount = z.bigint().min(0n, "Not below nothing.").max(minorMax, "This is more than any delivery costs.");
const days = z.int().min(0, "Not below nothing.").max(daysMax, "At most a year.");
const rate = z.object({
  name: shownText(nameCharactersMax).refine((name) => name.trim() !== cheapestWay, "Another name: this one is that of several ways together."),
  currency: z.string().refine(isCurrency, "A currency, such as EUR."),
  priceMinor: amount, extraItemMinor: amount.nullish(), freeFromMinor: amount.nullish(),
  minDays: days, maxDays: days,
}).refine(({ minDays, maxDays }) => minDays <= maxDays, "The shortest is not longer than the longest.");
const zone = z.object({
  name: shownText(nameCharactersMax),
  countries: z.array(z.string()).max(countriesMax, `At most ${countriesMax} countries.`).nullish(),
  postalCodePrefixes: z.array(z.string().regex(/^[A-Za-z0-9 -]{1,10}$/, "The first letters and digits of a postal code.").refine((prefix) => postalCodeFolded(prefix) !== "", "The first letters and digits of a postal code."))
    .max(prefixesMax, `At most ${prefixesMax} prefixes.`).nullish(),
  rates: z.array(rate).min(1, "At least one rate.").max(ratesMax, `At most ${ratesMax} rates.`),
});
const shared = {
  zones: z.array(zone).max(zonesMax, `At most ${zonesMax} zones.`).nullish(),
  pickupLocationIds: z.array(z.string()).max(pickupsMax, `At most ${pickupsMax} places.`).nullish(),
};

/** Rules of `ShippingProfileCreateInput`. */
export const profileCreateRules = z.object({ name: shownText(nameCharactersMax), ...shared });
/** Rules of `ShippingProfileUpdateInput`. */
export const profileUpdateRules = z.object({ name: shownText(nameCharactersMax).nullish(), ...shared });

/** The areas of a zone as they are stored: a country with the beginning of its postal codes, `*` for the rest of the world. */
export function areasOf({ countries, isRestOfWorld, postalCodePrefixes }: ShippingZoneInput): { readonly country: string; readonly prefix: string }[] {
  const prefixes = postalCodePrefixes?.length ? postalCodePrefixes.map(postalCodeFolded) : [""];
  return [...(countries ?? []).flatMap((country) => prefixes.map((prefix) => ({ country, prefix }))), ...(isRestOfWorld ? [{ country: "*", prefix: "" }] : [])];
}

/** What is wrong between zones: each is somewhere, and nowhere are two of them. */
export function zoneFaults(zones: readonly ShippingZoneInput[]): UserError[] {
  const faults: UserError[] = [];
  const taken = new Set<string>();
  zones.forEach((each, at) => {
    const wrong = (field: string, message: string) => faults.push(invalid(["input", "zones", String(at), field], message));
    const areas = areasOf(each);
    if (areas.length === 0) wrong("countries", "A zone is somewhere.");
    if (each.postalCodePrefixes?.length && (each.countries?.length !== 1 || each.isRestOfWorld)) wrong("postalCodePrefixes", "Postal codes are of one country.");
    for (const { country, prefix } of areas) {
      const area = `${country} ${prefix}`;
      if (taken.has(area)) wrong(country === "*" ? "isRestOfWorld" : prefix ? "postalCodePrefixes" : "countries", country === "*" ? "Another zone is the rest of the world." : `${area.trim()} stands twice.`);
      taken.add(area);
    }
    const names = each.rates.map(({ name, currency }) => `${currency} ${name.trim().toLowerCase()}`);
    if (new Set(names).size < names.length) wrong("rates", "Two rates have one name.");
  });
  return faults;
}
