import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import { isBookedAvailable } from "../balance/balances-seen.ts";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import type { PlatformPayout } from "./platform-payout-tables.ts";

const sides = ({ amountMinor, currency }: PlatformPayout, entry: BalanceSeen) => ({
  bank: account("bank", "", currency), psp: account(isBookedAvailable(entry) ? "psp:available" : "psp:pending", "", currency), amount: { minor: amountMinor, currency },
});

/** The provider has taken it from its balance: it is the bank's from then on, for the books follow the provider's balance; on its way it is until the bank's line is there. */
export function leftJournal(payout: PlatformPayout, entry: BalanceSeen): NewJournal {
  const { bank, psp, amount } = sides(payout, entry);
  return { key: `platformPayout:${entry.sourceRef}:left`, kind: "platformPayout.left", source: { type: "PlatformPayout", id: payout.id }, legs: [{ debit: bank, credit: psp, amount }] };
}

/** It is back on the provider's balance. */
export function returnedJournal(payout: PlatformPayout, entry: BalanceSeen): NewJournal {
  const { bank, psp, amount } = sides(payout, entry);
  return { key: `platformPayout:${entry.sourceRef}:returned`, kind: "platformPayout.returned", source: { type: "PlatformPayout", id: payout.id }, legs: [{ debit: psp, credit: bank, amount }] };
}
