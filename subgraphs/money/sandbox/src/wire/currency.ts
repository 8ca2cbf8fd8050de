import { invalidRequest, type ApiError } from "./errors.ts";

const zeroDecimal = words("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf");
const threeDecimal = words("bhd jod kwd omr tnd");
/** Written with two decimals that must be 00. */
const wholeOnly = words("isk ugx");
const twoDecimal = words(
  "usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp byn bzd cad cdf chf cny cop crc cve czk dkk dop dzd egp etb eur "
  + "fjd fkp gbp gel gip gmd gtq gyd hkd hnl htg huf idr ils inr isk jmd kes kgs khr kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mur mvr mwk mxn "
  + "myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sos srd std szl thb tjs top try ttd twd tzs uah "
  + "ugx uyu uzs wst xcd yer zar zmw");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** The least that can be charged, in minor units; currencies that are not listed have no limit but 1. */
const least: Readonly<Record<string, number>> = {
  usd: 50, aed: 200, aud: 50, bgn: 100, brl: 50, cad: 50, chf: 50, czk: 1_500, dkk: 250, eur: 50, gbp: 30, hkd: 400, huf: 17_500, inr: 50, jpy: 50,
  mxn: 1_000, myr: 200, nok: 300, nzd: 50, pln: 200, ron: 200, sek: 300, sgd: 50, thb: 1_000,
};
const most = 99_999_999;      // eight digits, whatever the currency

/** How many digits stand after the point: 2 for eur, 0 for jpy, 3 for kwd. */
const exponentOf = (currency: string): number => (zeroDecimal.has(currency) ? 0 : threeDecimal.has(currency) ? 3 : 2);

/** `€` is not tried: amounts in messages read `10.00 eur`. */
export function amountInWords(amount: number, currency: string): string {
  const exponent = exponentOf(currency);
  const digits = String(amount).padStart(exponent + 1, "0");
  const whole = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
  return `${whole} ${currency}`;
}

/** @throws ApiError if Stripe does not know the currency. Upper case is taken as lower. */
export function currencyCheck(given: string): string {
  const currency = given.toLowerCase();
  if (zeroDecimal.has(currency) || threeDecimal.has(currency) || twoDecimal.has(currency)) return currency;
  throw invalidRequest(`Invalid currency: ${currency}. Stripe currently supports these currencies: ${[...twoDecimal, ...zeroDecimal, ...threeDecimal].join(", ")}`, { param: "currency" });
}

/** An amount that a card can be charged with. @throws ApiError amount_too_small, amount_too_large, parameter_invalid_integer */
export function amountCheck(amount: number, currency: string, param = "amount"): number {
  if (amount < 1) throw invalidRequest("This value must be greater than or equal to 1.", { param, code: "parameter_invalid_integer" });
  stepCheck(amount, currency, param);
  const minimum = least[currency] ?? 1;
  if (amount < minimum) throw invalidRequest(`Amount must be at least ${amountInWords(minimum, currency)}`, { param, code: "amount_too_small" });
  if (amount > most) throw invalidRequest(`Amount must be no more than ${amountInWords(most, currency)}`, { param, code: "amount_too_large" });
  return amount;
}

/** Three-decimal currencies end in 0; krona and shilling are whole. @throws ApiError if not */
export function stepCheck(amount: number, currency: string, param: string): void {
  const step = threeDecimal.has(currency) ? 10 : wholeOnly.has(currency) ? 100 : 1;
  if (amount % step !== 0) throw stepRefused(amount, currency, step, param);
}

const stepRefused = (amount: number, currency: string, step: number, param: string): ApiError =>
  invalidRequest(`Invalid integer: ${amount}. Amounts in ${currency} must be divisible by ${step}.`, { param, code: "parameter_invalid_integer" });
