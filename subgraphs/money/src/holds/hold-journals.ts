import { account, type AccountRef } from "@souk/ledger/chart";
import type { Leg, NewJournal } from "@souk/ledger/journal";
import type { Currency } from "@souk/shared/money";
import { reserveLeg } from "../reserves/reserves-keep.ts";
import type { ReservePolicy } from "../reserves/reserve-tables.ts";
import type { Hold, HoldPart } from "./hold-tables.ts";
import type { Shares } from "./shares.ts";

/** Shares of a part, with whose its taxes are. */
export interface PartShares { readonly part: Pick<HoldPart, "taxJurisdiction" | "feeJurisdiction">; readonly shares: Shares }

/** Taxes by whose they are: the buyer's jurisdiction's and those on the fee together. */
export function taxesOf(parts: readonly PartShares[], of: "tax" | "feeTax" | "both"): Map<string, bigint> {
  const taxes = new Map<string, bigint>();
  const count = (jurisdiction: string | null, minor: bigint) => { if (minor > 0n) taxes.set(jurisdiction!, (taxes.get(jurisdiction!) ?? 0n) + minor); };
  for (const { part, shares } of parts) {
    if (of !== "feeTax") count(part.taxJurisdiction, shares.tax);
    if (of !== "tax") count(part.feeJurisdiction, shares.feeTax);
  }
  return taxes;
}

export const sumOf = (parts: readonly PartShares[], of: keyof Shares): bigint => parts.reduce((sum, { shares }) => sum + shares[of], 0n);
/** Nothing is posted that comes to nothing. */
export const leg = (debit: AccountRef, credit: AccountRef, minor: bigint, currency: Currency, also: Pick<Leg, "upTo"> = {}): Leg[] =>
  (minor > 0n ? [{ debit, credit, amount: { minor, currency }, ...also }] : []);

/** The key under which a hold's release is in the books: one for each version of the hold. */
export const releaseKey = ({ id, version }: Pick<Hold, "id" | "version">): string => `hold:${id}:released:${version + 1}`;

/** What is held is released: the seller's, the commission, the taxes; and of the seller's at once what it owes, and then what is kept back of it. */
export function releasedJournal(hold: Hold, released: readonly PartShares[], policy: ReservePolicy | undefined): NewJournal {
  const { currency, orderId, sellerId } = hold;
  const [escrow, seller] = [account("escrow", orderId, currency), account("seller:available", sellerId, currency)];
  const net = sumOf(released, "net");
  return {
    key: releaseKey(hold), kind: "hold.released", source: { type: "Order", id: orderId },
    legs: [
      ...leg(escrow, seller, net, currency),
      ...leg(escrow, account("revenue:commission", "", currency), sumOf(released, "fee"), currency),
      ...[...taxesOf(released, "both")].flatMap(([jurisdiction, minor]) => leg(escrow, account("tax:payable", jurisdiction, currency), minor, currency)),
      ...leg(seller, account("seller:owed", sellerId, currency), net, currency, { upTo: "dropped" }),
      ...(policy ? reserveLeg(policy, net, currency) : []),
    ],
  };
}
