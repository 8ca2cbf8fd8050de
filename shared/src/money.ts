/** Active ISO 4217 codes by their number of decimals (list one, 2026; metals and test codes are not money). */
const codesByExponent = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2: "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
} as const;

type Words<S extends string, Found = never> = S extends `${infer First} ${infer Rest}` ? Words<Rest, Found | First> : Found | S;

/** An active ISO 4217 code, such as `EUR`. */
export type Currency = Words<(typeof codesByExponent)[keyof typeof codesByExponent]>;

/** An amount of one currency in its minor units: 1999n of EUR is 19.99 euro, 1999n of JPY is 1999 yen. */
export interface Money { readonly minor: bigint; readonly currency: Currency }

/** How a fraction of a minor unit becomes whole; the two `half-` modes and `down` mirror around zero. */
export type Rounding = "half-even" | "half-up" | "down";

/** The range of Postgres `bigint`, in which every amount lies. */
export const minorMax = 2n ** 63n - 1n;
export const minorMin = -(2n ** 63n);
/** A whole, in basis points: 10,000 are 100 %. */
export const wholeBps = 10_000n;

const exponents = new Map<string, number>(
  Object.entries(codesByExponent).flatMap(([exponent, codes]) => codes.split(" ").map((code) => [code, Number(exponent)] as const)));

/** True for an active ISO 4217 code in capitals. */
export const isCurrency = (code: unknown): code is Currency => typeof code === "string" && exponents.has(code);

/** Every currency known, in no order. */
export const currencies = (): Currency[] => [...exponents.keys()] as Currency[];

/** The number of decimals of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
export const exponentOf = (currency: Currency): number => exponents.get(currency)!;

/** An amount. @throws RangeError beyond what Postgres `bigint` holds, or for a code that is no currency */
export function money(minor: bigint, currency: Currency): Money {
  if (minor > minorMax || minor < minorMin) throw new RangeError("amount is out of range");
  if (!isCurrency(currency)) throw new RangeError("not a currency");
  return { minor, currency };
}

function sameCurrency(a: Money, b: Money): Currency {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix`);
  return a.currency;
}

/** @throws RangeError if the currencies differ or the sum is out of range */
export const add = (a: Money, b: Money): Money => money(a.minor + b.minor, sameCurrency(a, b));
/** @throws RangeError if the currencies differ or the difference is out of range */
export const subtract = (a: Money, b: Money): Money => money(a.minor - b.minor, sameCurrency(a, b));
/** @throws RangeError for the one amount whose opposite is out of range */
export const negate = (a: Money): Money => money(-a.minor, a.currency);
export const isZero = (a: Money): boolean => a.minor === 0n;
/** -1, 0 or 1 as `a` is less than, equal to or more than `b`. @throws RangeError if the currencies differ */
export const compare = (a: Money, b: Money): -1 | 0 | 1 => {
  sameCurrency(a, b);
  return a.minor < b.minor ? -1 : a.minor > b.minor ? 1 : 0;
};

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The quotient as a whole number, rounded as named. `divisor` is positive. */
function divided(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const size = magnitude(dividend);
  const [whole, twice] = [size / divisor, 2n * (size % divisor)];
  const isUp = rounding !== "down" && (twice > divisor || (twice === divisor && (rounding === "half-up" || whole % 2n === 1n)));
  const rounded = isUp ? whole + 1n : whole;
  return dividend < 0n ? -rounded : rounded;
}

/**
 * A part of an amount: `fraction(eur(119_00), 19n, 119n, "half-even")` is the tax within a price of 119.00.
 * @throws RangeError if the part is out of range, or the denominator not positive
 */
export function fraction(amount: Money, numerator: bigint, denominator: bigint, rounding: Rounding): Money {
  if (denominator <= 0n) throw new RangeError("denominator must be positive");
  return money(divided(amount.minor * numerator, denominator, rounding), amount.currency);
}

/**
 * A share of an amount: `bps(eur(100_00), 1_000n, "half-even")` is 10 %.
 * The rounding has no default, so that each fee says who gains the fraction.
 * @throws RangeError if the share is out of range
 */
export const bps = (amount: Money, rateBps: bigint, rounding: Rounding): Money => fraction(amount, rateBps, wholeBps, rounding);

/**
 * Parts in proportion to `weights`. They sum exactly to `whole`; leftover units go one each to the earliest parts
 * that have a weight, so put the party that should gain the odd cent first. A weight of zero gets nothing;
 * a negative whole splits as its opposite does, with the sign turned.
 * @throws RangeError if no weight is positive, or any is negative
 */
export function allocate(whole: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError("weights must be positive");
  const unit = whole.minor < 0n ? -1n : 1n;
  const shares = weights.map((weight) => (whole.minor * weight) / total);      // towards zero
  let left = magnitude(whole.minor - shares.reduce((sum, share) => sum + share, 0n));
  return shares.map((share, at) => {
    const isLucky = left > 0n && weights[at]! > 0n;
    if (isLucky) left--;
    return { minor: isLucky ? share + unit : share, currency: whole.currency };
  });
}

/** The amount with its currency's number of decimals, for people: "19.99", "-0.05", "1999". */
export function decimalOf({ minor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = magnitude(minor).toString().padStart(exponent + 1, "0");
  const cut = digits.length - exponent;
  return `${minor < 0n ? "-" : ""}${digits.slice(0, cut)}${exponent > 0 ? `.${digits.slice(cut)}` : ""}`;
}

const decimalForm = /^(-?)(\d{1,19})(?:\.(\d{1,4}))?$/;    // 19 digits hold every amount, 4 decimals every currency

/**
 * The amount that a decimal text says: "19.9" of EUR is 1990n. The opposite of `decimalOf`.
 * @throws RangeError if it is no decimal, has more decimals than the currency, or is out of range
 */
export function parseDecimal(text: string, currency: Currency): Money {
  const [, sign, whole, fraction = ""] = decimalForm.exec(text) ?? [];
  if (whole === undefined || fraction.length > exponentOf(currency)) throw new RangeError(`not an amount of ${currency}`);
  const minor = BigInt(whole + fraction.padEnd(exponentOf(currency), "0"));
  return money(sign ? -minor : minor, currency);
}
