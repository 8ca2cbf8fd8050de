import type { Currency, Money } from "@souk/shared/money";
import { isCurrency, money } from "@souk/shared/money";

/** Currencies that the provider counts in hundredths though ISO 4217 has no decimals for them (https://docs.stripe.com/currencies#special-cases). */
const inHundredths: ReadonlySet<Currency> = new Set(["ISK", "UGX"]);
/** Currencies with three decimals, of which the provider takes no odd thousandths. */
const inTens: ReadonlySet<Currency> = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);
const amountMax = 10n ** 12n;      // Stripe's largest, of any currency; far within what a number holds exactly

/** An amount as the provider counts it; null for one that it cannot take. */
export function stripeAmount({ minor, currency }: Money): number | null {
  if (minor > amountMax || (inTens.has(currency) && minor % 10n !== 0n)) return null;
  return Number(inHundredths.has(currency) ? minor * 100n : minor);
}

/** What the provider's count is in our minor units. @throws RangeError for no currency of ours, or a part of a unit */
export function amountOfStripe(amount: number, code: string): Money {
  const currency = code.toUpperCase();
  if (!isCurrency(currency) || !Number.isSafeInteger(amount)) throw new RangeError("not an amount of a currency");
  const counted = BigInt(amount);
  if (!inHundredths.has(currency)) return money(counted, currency);
  if (counted % 100n !== 0n) throw new RangeError("a part of a unit");
  return money(counted / 100n, currency);
}
