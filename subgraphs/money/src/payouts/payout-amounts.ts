import type { Currency } from "@souk/shared/money";
import { stripeAmount } from "../provider/stripe-amount.ts";

/** The least that is paid at once, in minor units of whatever currency: banks take no less than a unit. */
export const payoutMinMinor = 100n;
/** From here on two people of staff let a payout go, in minor units of whatever currency: 10,000 euro. What leaves is hard to get back. */
export const approvalMinor = 1_000_000n;
/** People of staff who must have let it go. */
export const approvalsNeeded = 2;
/** The provider's largest amount; what is more stays for the next. */
const payoutMaxMinor = 10n ** 12n;
const grainMinor = 10n;

/** The most of an amount that the provider takes: of currencies with three decimals no odd thousandths. What is left over stays with the seller. */
export function payable(minor: bigint, currency: Currency): bigint {
  const most = minor > payoutMaxMinor ? payoutMaxMinor : minor;
  return stripeAmount({ minor: most, currency }) === null ? most - most % grainMinor : most;
}
