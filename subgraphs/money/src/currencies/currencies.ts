import { currencies, exponentOf, type Currency } from "@souk/shared/money";
import { stripeAmount } from "../provider/stripe-amount.ts";

/** A currency in which something can be sold. */
export interface SoldCurrency { readonly code: Currency; readonly exponent: number; readonly grain: bigint }

/** How much is the least that anything is counted in: for each power of ten, whether the provider takes one of it. */
const grainOf = (code: Currency): bigint | undefined => [1n, 10n].find((minor) => stripeAmount({ minor, currency: code }) !== null);

/** Those that the payment provider can count, by their code. Currencies with four decimals are units of account that nobody pays in. */
export const soldCurrencies: readonly SoldCurrency[] = currencies().flatMap((code): SoldCurrency[] => {
  const grain = grainOf(code);
  return grain === undefined || exponentOf(code) > 3 ? [] : [{ code, exponent: exponentOf(code), grain }];
}).toSorted((a, b) => (a.code < b.code ? -1 : 1));
