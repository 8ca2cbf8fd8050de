import { account } from "@souk/ledger/chart";
import type { Leg, NewJournal } from "@souk/ledger/journal";
import { assert } from "@souk/shared/assert";
import { isBookedAvailable } from "../balance/balances-seen.ts";
import { leg, sumOf, taxesOf, type PartShares } from "../holds/hold-journals.ts";
import type { HeldOrder } from "../holds/holds-lock.ts";
import { sharesReleased } from "../holds/release-shares.ts";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import type { Chargeback, ChargebackShare } from "./chargeback-tables.ts";

type Case = Pick<Chargeback, "id" | "providerRef" | "amountMinor" | "currency">;

const journal = ({ id, providerRef }: Case, kind: string, fact: string, legs: readonly Leg[]): NewJournal[] =>
  (legs.length === 0 ? [] : [{ key: `dispute:${providerRef}:${fact}`, kind, source: { type: "Chargeback", id }, legs }]);
const caseOf = ({ id, currency }: Case) => account("dispute", id, currency);
const pspOf = (entry: BalanceSeen) => account(isBookedAvailable(entry) ? "psp:available" : "psp:pending", "", entry.currency);
const accountsOf = ({ currency }: Case, { orderId, sellerId }: Pick<ChargebackShare, "orderId" | "sellerId">) =>
  ({ escrow: account("escrow", orderId, currency), seller: account("seller:available", sellerId, currency), owed: account("seller:owed", sellerId, currency) });

/** It is taken: of each order out of escrow what is held of it, then from its seller what it has, and what it has not it owes. Of a charge that is no order's it is taken of what waits for its owner. */
export function openedJournal(of: Case, shares: readonly ChargebackShare[]): NewJournal[] {
  const { currency, amountMinor } = of;
  const dispute = caseOf(of);
  return journal(of, "chargeback.opened", "opened", shares.length === 0 ? leg(account("suspense:unmatched", "", currency), dispute, amountMinor, currency) : shares.flatMap((share) => {
    const { escrow, seller, owed } = accountsOf(of, share);
    return [...leg(escrow, dispute, share.heldMinor, currency), ...leg(seller, dispute, share.amountMinor - share.heldMinor, currency, { upTo: { debit: owed, credit: dispute } })];
  }));
}

/** The provider has taken it; what it takes for itself is a fact of its own. */
export function withdrawnJournals(of: Case, entry: BalanceSeen): NewJournal[] {
  assert(entry.currency === of.currency && -entry.amountMinor === of.amountMinor, "what was withdrawn is what is disputed");
  return [...journal(of, "chargeback.withdrawn", "withdrawn", leg(caseOf(of), pspOf(entry), of.amountMinor, of.currency)), ...feeJournal(of, entry, "fee")];
}

function feeJournal(of: Case, entry: BalanceSeen, fact: string): NewJournal[] {
  const expense = account("expense:disputes", "", of.currency);
  return journal(of, "chargeback.fee", fact, entry.feeMinor > 0n ? leg(expense, pspOf(entry), entry.feeMinor, of.currency) : leg(pspOf(entry), expense, -entry.feeMinor, of.currency));
}

/** It is won, and back: into escrow what came from there, to the sellers the rest, and of that at once what they owe. */
export function reinstatedJournals(of: Case, shares: readonly ChargebackShare[], entry: BalanceSeen): NewJournal[] {
  assert(entry.currency === of.currency && entry.amountMinor === of.amountMinor, "what is given back is what was disputed");
  const { currency, amountMinor } = of;
  const dispute = caseOf(of);
  return [...journal(of, "chargeback.won", "reinstated", [...leg(pspOf(entry), dispute, amountMinor, currency),
    ...(shares.length === 0 ? leg(dispute, account("suspense:unmatched", "", currency), amountMinor, currency) : shares.flatMap((share) => returned(of, share, dispute)))]),
  ...feeJournal(of, entry, "fee:returned")];
}

/** An order and its seller have again what was taken of them. @param from whose it was meanwhile, or whose loss it is */
function returned(of: Case, share: ChargebackShare, from: ReturnType<typeof account>): Leg[] {
  const { currency } = of;
  const { escrow, seller, owed } = accountsOf(of, share);
  const rest = share.amountMinor - share.heldMinor;
  return [...leg(from, escrow, share.heldMinor, currency), ...leg(from, seller, rest, currency), ...leg(seller, owed, rest, currency, { upTo: "dropped" })];
}

/**
 * It is lost: a journal for each order, of which the escrow's part is gone already. Of what was released the states give back
 * their tax and the platform its commission and the tax on it, to the seller who has paid for all of it; and the platform has
 * its part of the price again. What the platform bears it makes good.
 */
export const lostJournals = (of: Chargeback, shares: readonly ChargebackShare[], held: ReadonlyMap<string, HeldOrder>): NewJournal[] => shares.flatMap((share) =>
  journal(of, "chargeback.lost", `lost:${share.orderId}`, of.borneBy === "PLATFORM"
    ? returned(of, share, account("expense:disputes", "", of.currency)) : sharedLoss(of, share, held.get(share.orderId)!)));

function sharedLoss(of: Case, share: ChargebackShare, { parts }: HeldOrder): Leg[] {
  const { currency } = of;
  const { escrow, seller, owed } = accountsOf(of, share);
  const promotions = account("expense:promotions", "", currency);
  const at = new Map(parts.map((part) => [part.position, part]));
  const released = share.parts.map((part): PartShares => ({ part: at.get(part.position)!, shares: sharesReleased(part) }));
  const given = sumOf(released, "fee") + sumOf(released, "feeTax") + sumOf(released, "tax");
  return [
    ...leg(escrow, promotions, share.promotionHeldMinor, currency),
    ...[...taxesOf(released, "both")].flatMap(([jurisdiction, minor]) => leg(account("tax:payable", jurisdiction, currency), seller, minor, currency)),
    ...leg(account("revenue:commission", "", currency), seller, sumOf(released, "fee"), currency),
    ...leg(seller, owed, given, currency, { upTo: "dropped" }),
    ...leg(seller, promotions, share.promotionReleasedMinor, currency, { upTo: { debit: owed, credit: promotions } }),
  ];
}
