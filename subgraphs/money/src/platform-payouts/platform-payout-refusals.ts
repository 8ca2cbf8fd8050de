import { notFound, Refused } from "@souk/shared/refusals";
import type { Currency } from "@souk/shared/money";

export const noPlatformPayout = () => notFound(["id"], "There is no such payout.");

/** More than the platform's own money. Nothing was changed. */
export const exceedsOwnMoney = (ownMinor: bigint, currency: Currency) => new Refused({
  __typename: "ExceedsOwnMoneyError", code: "EXCEEDS_OWN_MONEY", path: ["input", "amountMinor"],
  message: ownMinor > 0n ? `No more than ${ownMinor} of the smallest unit is the platform's own; the rest is held for others.` : "What is available is held for others.",
  own: { minor: ownMinor > 0n ? ownMinor : 0n, currency },
});
