import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import { isBookedAvailable } from "../balance/balances-seen.ts";
import type { Payout, Transfer } from "./payout-tables.ts";

type Of = Pick<Payout, "id" | "sellerId" | "currency" | "amountMinor">;
const of = ({ sellerId, currency }: Pick<Payout, "sellerId" | "currency">) => ({
  available: account("seller:available", sellerId, currency), inPayout: account("seller:in_payout", sellerId, currency),
  connected: account("psp:connected", sellerId, currency), owed: account("seller:owed", sellerId, currency),
});
const source = (id: Payout["id"]) => ({ type: "Payout", id }) as const;
const psp = (entry: BalanceSeen) => account(isBookedAvailable(entry) ? "psp:available" : "psp:pending", "", entry.currency);

/** The key under which it left what its seller has: once for each time it became eligible. */
export const requestedKey = ({ id, version }: Pick<Payout, "id" | "version">): string => `payout:${id}:requested:${version + 1}`;

/** It leaves what the seller has: all of it, or a refusal. */
export const requestedJournal = (payout: Payout, amountMinor: bigint): NewJournal => ({
  key: requestedKey(payout), kind: "payout.requested", source: source(payout.id), metadata: { payoutId: payout.id },
  legs: [{ debit: of(payout).available, credit: of(payout).inPayout, amount: { minor: amountMinor, currency: payout.currency } }],
});

/** It goes back to what the seller has, and pays what they owe. */
const givenBack = (payout: Of): NewJournal["legs"] => {
  const { available, inPayout, owed } = of(payout);
  const amount = { minor: payout.amountMinor, currency: payout.currency };
  return [{ debit: inPayout, credit: available, amount }, { debit: available, credit: owed, amount, upTo: "dropped" }];
};

/** The provider would not transfer it. */
export const refusedJournal = (payout: Of, transfer: Pick<Transfer, "id">): NewJournal => ({
  key: `transfer:${transfer.id}:refused`, kind: "payout.cancelled", source: source(payout.id), metadata: { payoutId: payout.id }, legs: givenBack(payout),
});

/** It lies in the seller's account at the provider. */
export const transferredJournal = (payout: Of, entry: BalanceSeen): NewJournal => ({
  key: `transfer:${entry.sourceRef}:succeeded`, kind: "transfer.succeeded", source: source(payout.id), metadata: { payoutId: payout.id },
  legs: [{ debit: of(payout).connected, credit: psp(entry), amount: { minor: payout.amountMinor, currency: payout.currency } }],
});

/** It was taken back from there, and is the seller's to have again. */
export const reversedJournal = (payout: Of, entry: BalanceSeen): NewJournal => ({
  key: `transfer:${entry.sourceRef}:reversed`, kind: "transfer.reversed", source: source(payout.id), metadata: { payoutId: payout.id },
  legs: [{ debit: psp(entry), credit: of(payout).connected, amount: { minor: payout.amountMinor, currency: payout.currency } }, ...givenBack(payout)],
});

/** It arrived at the seller's bank. @param ref the provider's payout */
export const paidJournal = (payout: Of, ref: string): NewJournal => ({
  key: `payout:${ref}:paid`, kind: "payout.paid", source: source(payout.id), metadata: { payoutId: payout.id },
  legs: [{ debit: of(payout).inPayout, credit: of(payout).connected, amount: { minor: payout.amountMinor, currency: payout.currency } }],
});

/** It came back from there. */
export const returnedJournal = (payout: Of, ref: string): NewJournal => ({
  key: `payout:${ref}:returned`, kind: "payout.returned", source: source(payout.id), metadata: { payoutId: payout.id },
  legs: [{ debit: of(payout).connected, credit: of(payout).inPayout, amount: { minor: payout.amountMinor, currency: payout.currency } }],
});
