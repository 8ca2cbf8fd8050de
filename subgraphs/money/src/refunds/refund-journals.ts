import { account } from "@souk/ledger/chart";
import type { Leg, NewJournal } from "@souk/ledger/journal";
import { assert } from "@souk/shared/assert";
import { isBookedAvailable } from "../balance/balances-seen.ts";
import { leg, sumOf, taxesOf, type PartShares } from "../holds/hold-journals.ts";
import type { HoldPart } from "../holds/hold-tables.ts";
import { sharesSum } from "../holds/shares.ts";
import type { BalanceSeen } from "../provider/balance-seen.ts";
import { heldShares, releasedShares } from "./refunds-lock.ts";
import type { Refund, RefundPart } from "./refund-tables.ts";

/** The key under which a refund is in the books: the provider's object's, once. */
export const refundKey = ({ id }: Pick<Refund, "id">, entry: BalanceSeen | null): string => `refund:${entry?.sourceRef ?? id}:settled`;

type At = Pick<HoldPart, "position" | "taxJurisdiction" | "feeJurisdiction">;

/**
 * A refund of an order. Out of escrow first the platform's part of the price goes back to it, then the rest to the buyer.
 * Of what was released each gives back its share: the state its tax, the platform its commission and the state the tax on
 * that to the seller, and the seller the rest – from what it has, and what it has not it owes.
 *
 * @param entry of the provider's balance; null where the buyer gets nothing
 */
export function refundedJournal(refund: Refund, parts: readonly RefundPart[], at: ReadonlyMap<number, At>, entry: BalanceSeen | null): NewJournal {
  const { currency, orderId, sellerId, amountMinor, promotionMinor } = refund;
  assert(orderId !== null && sellerId !== null, "a refund of an order has its seller");
  const of = (kind: Parameters<typeof account>[0], owner = "") => account(kind, owner, currency);
  const [escrow, promotions, seller, owed] = [of("escrow", orderId), of("expense:promotions"), of("seller:available", sellerId), of("seller:owed", sellerId)];
  const psp = of(entry && isBookedAvailable(entry) ? "psp:available" : "psp:pending");
  const held = parts.reduce((sum, part) => sum + sharesSum(heldShares(part)), 0n);
  const promotionHeld = held < promotionMinor ? held : promotionMinor;
  const legs: Leg[] = [...leg(escrow, promotions, promotionHeld, currency), ...leg(escrow, psp, held - promotionHeld, currency)];

  const released = parts.map((part): PartShares => ({ part: at.get(part.position)!, shares: releasedShares(part) }));
  let toBuyer = amountMinor - (held - promotionHeld);
  const given = sumOf(released, "fee") + sumOf(released, "feeTax");
  legs.push(...leg(of("revenue:commission"), seller, sumOf(released, "fee"), currency));
  for (const [jurisdiction, minor] of taxesOf(released, "feeTax")) legs.push(...leg(of("tax:payable", jurisdiction), seller, minor, currency));
  for (const [jurisdiction, minor] of taxesOf(released, "tax")) {
    const direct = minor < toBuyer ? minor : toBuyer;
    legs.push(...leg(of("tax:payable", jurisdiction), psp, direct, currency), ...leg(of("tax:payable", jurisdiction), seller, minor - direct, currency));
    toBuyer -= direct;
  }
  legs.push(
    ...leg(seller, psp, toBuyer, currency, { upTo: { debit: owed, credit: psp } }),
    ...leg(seller, promotions, promotionMinor - promotionHeld, currency, { upTo: { debit: owed, credit: promotions } }),
    // What the seller was given back and did not have to give on pays what it owes.
    ...leg(seller, owed, given, currency, { upTo: "dropped" }));
  return {
    key: refundKey(refund, entry), kind: "refund.settled", source: { type: "Order", id: orderId },
    legs, metadata: { refundId: refund.id },
  };
}

/** A refund that the platform bears: out of its own, and nobody else's account moves. */
export const borneJournal = ({ id, orderId, currency, amountMinor }: Refund, entry: BalanceSeen): NewJournal => ({
  key: refundKey({ id }, entry), kind: "refund.settled", source: { type: "Order", id: orderId! }, metadata: { refundId: id },
  legs: [{ debit: account("expense:refunds", "", currency), credit: account(isBookedAvailable(entry) ? "psp:available" : "psp:pending", "", currency), amount: { minor: amountMinor, currency } }],
});

/** Money that came for nothing is back where it came from. */
export const strayRefundJournal = ({ id, currency, amountMinor }: Refund, entry: BalanceSeen): NewJournal => ({
  key: `refund:${entry.sourceRef}:settled`, kind: "refund.settled", source: { type: "Refund", id },
  legs: [{ debit: account("suspense:unmatched", "", currency), credit: account(isBookedAvailable(entry) ? "psp:available" : "psp:pending", "", currency), amount: { minor: amountMinor, currency } }],
});

/** A refund came back: the money is here again, and nobody's until it is known whose it is. */
export const bouncedJournal = ({ id, currency, amountMinor }: Refund, entry: BalanceSeen): NewJournal => ({
  key: `refund:${entry.sourceRef}:bounced`, kind: "refund.bounced", source: { type: "Refund", id },
  legs: [{ debit: account(isBookedAvailable(entry) ? "psp:available" : "psp:pending", "", currency), credit: account("suspense:unmatched", "", currency), amount: { minor: amountMinor, currency } }],
});
