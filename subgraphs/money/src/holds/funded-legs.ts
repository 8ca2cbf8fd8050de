import { account } from "@souk/ledger/chart";
import type { Leg } from "@souk/ledger/journal";
import { leg } from "./hold-journals.ts";
import { fundedOf, type NewHold } from "./holds-new.ts";

/** What fills one order's escrow: what its buyer paid, and the platform's part of its price. */
export function fundedLegs({ orderId, currency, parts }: NewHold): Leg[] {
  const escrow = account("escrow", orderId, currency);
  const { paidMinor, promotionMinor } = fundedOf(parts);
  return [...leg(account("psp:pending", "", currency), escrow, paidMinor, currency), ...leg(account("expense:promotions", "", currency), escrow, promotionMinor, currency)];
}
