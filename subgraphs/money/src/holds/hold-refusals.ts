import { notFound, Refused } from "@souk/shared/refusals";
import type { Currency } from "@souk/shared/money";
import type { Hold } from "./hold-tables.ts";

export const noHold = () => notFound(["id"], "There is no such hold.");

/** More than there is to release, freeze or unfreeze. Nothing was changed. */
export const exceedsHeld = (available: bigint, currency: Currency) => new Refused({
  __typename: "AmountExceedsHeldError", code: "AMOUNT_EXCEEDS_HELD", path: ["input", "amountMinor"],
  message: available === 0n ? "Nothing is left of it." : `It is no more than ${available} of the smallest unit.`, available: { minor: available, currency },
});

/** What is asked for is here, and frozen. Nothing was changed. */
export const holdFrozen = ({ frozenMinor, leftMinor, currency }: Hold) => new Refused({
  __typename: "HoldFrozenError", code: "HOLD_FROZEN", path: ["input", "amountMinor"], message: "This is frozen. Unfreeze it first.",
  frozen: { minor: frozenMinor, currency }, free: { minor: leftMinor - frozenMinor, currency },
});
