import type { PlatformPayout } from "./platform-payout-tables.ts";

/** What the log says of a payout of the platform's own. */
export const platformPayoutFact = ({ id, amountMinor, currency, state }: PlatformPayout) => ({ platformPayoutId: id, amountMinor: String(amountMinor), currency, state });
