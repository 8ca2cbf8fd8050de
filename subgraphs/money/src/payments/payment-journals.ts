import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import { fundedLegs } from "../holds/funded-legs.ts";
import type { NewHold } from "../holds/holds-new.ts";
import type { Currency } from "@souk/shared/money";
import type { ChargeSeen } from "../provider/intent-seen.ts";
import type { Payment } from "./payment-tables.ts";

/**
 * The money came: what was paid for each order into its escrow, and the platform's part of its price beside. It counts from
 * when it is posted, as all that the provider reports: the period of its own moment may be closed, and a fact is not refused.
 */
export const capturedJournal = ({ id }: Payment, charge: ChargeSeen, holds: readonly NewHold[]): NewJournal => ({
  key: `charge:${charge.ref}:captured`, kind: "payment.captured", source: { type: "Payment", id }, legs: holds.flatMap(fundedLegs),
});

/** Money came for a payment that was over, or came twice: it is nobody's until it is back where it came from. */
export const strayJournal = ({ id }: Payment, charge: ChargeSeen, currency: Currency): NewJournal => ({
  key: `charge:${charge.ref}:unmatched`, kind: "payment.unmatched", source: { type: "Payment", id },
  legs: [{ debit: account("psp:pending", "", currency), credit: account("suspense:unmatched", "", currency), amount: { minor: charge.amountMinor, currency } }],
});
