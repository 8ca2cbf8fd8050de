import { exponentOf, type Currency } from "@souk/shared/money";
import type { Language } from "./language.ts";

const decimalOf = (minor: string, exponent: number): string => {
  const [sign, digits] = minor.startsWith("-") ? ["-", minor.slice(1)] : ["", minor];
  const padded = digits.padStart(exponent + 1, "0");
  return exponent === 0 ? `${sign}${padded}` : `${sign}${padded.slice(0, -exponent)}.${padded.slice(-exponent)}`;
};

/**
 * An amount as people of a language read it: `€44.98`, `44,98 €`. From the text of the minor units to Intl's exact decimal
 * text, with the currency's own decimals: no number in between that could round.
 */
export function amountSaid(language: Language, { amountMinor, currency }: { readonly amountMinor: string; readonly currency: string }): string {
  const exponent = exponentOf(currency as Currency);
  const format = new Intl.NumberFormat(language, { style: "currency", currency, minimumFractionDigits: exponent, maximumFractionDigits: exponent });
  return format.format(decimalOf(amountMinor, exponent) as `${number}`);
}

/** A moment as people of a language read it. In UTC and saying so: where the reader is, nobody told us. */
export const momentSaid = (language: Language, iso: string): string => new Intl.DateTimeFormat(language, {
  year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC", timeZoneName: "short",
}).format(new Date(iso));
