import { account, type AccountRef } from "@souk/ledger/chart";
import type { Leg, NewJournal } from "@souk/ledger/journal";
import { newId } from "@souk/shared/ids";

/** Whose accounts a journal touches: any of thousands, or always one seller's. */
export type Spread = "uniform" | "hot";
/** One posting, escrow to seller; or a release: escrow to seller, commission and tax. */
export type Shape = "one posting" | "release";

const eur = "EUR" as const;
const pending = account("psp:pending", "", eur);
const commission = account("revenue:commission", "", eur);
const tax = account("tax:payable", "DE", eur);
const funds = 10n ** 13n;            // no escrow runs dry while it is measured
const leg = (debit: AccountRef, credit: AccountRef, minor: bigint): Leg => ({ debit, credit, amount: { minor, currency: eur } });

/** Journals of a marketplace with so many orders and sellers. */
export interface Market {
  readonly orders: number;
  /** Captures the order with this number and pays its seller a first cent: all accounts of its journals are there from then on. */
  opening(order: number): NewJournal;
  /** The next journal of a shape, of any of the first so many orders; all by default. */
  next(shape: Shape, spread: Spread, openOrders?: number): NewJournal;
  /** The account of one of the sellers. */
  sellerAt(number: number): AccountRef;
  /** The account that every payment goes over. */
  readonly pending: AccountRef;
}

/** A market whose order n belongs to seller n modulo `sellers`. */
export function market({ orders, sellers }: { readonly orders: number; readonly sellers: number }): Market {
  const orderIds = Array.from({ length: orders }, () => newId("ord"));
  const sellerIds = Array.from({ length: sellers }, () => newId("sel"));
  const escrowAt = (order: number) => account("escrow", orderIds[order]!, eur);
  const sellerAt = (seller: number) => account("seller:available", sellerIds[seller]!, eur);
  const any = (count: number) => Math.floor(Math.random() * count);
  let facts = 0;
  const journal = (order: number, fact: string, legs: readonly Leg[]): NewJournal =>
    ({ key: `order:${orderIds[order]!}:${fact}:${++facts}`, kind: `order.${fact}`, source: { type: "Order", id: orderIds[order]! }, legs });
  return {
    orders, sellerAt, pending,
    opening: (order) => journal(order, "captured", [
      leg(pending, escrowAt(order), funds),
      leg(escrowAt(order), sellerAt(order % sellers), 1n),
      ...order === 0 ? [leg(escrowAt(order), commission, 1n), leg(escrowAt(order), tax, 1n)] : [],
    ]),
    next(shape, spread, openOrders = orders) {
      const order = any(openOrders);
      const seller = sellerAt(spread === "hot" ? 0 : any(openOrders) % sellers);
      const escrow = escrowAt(order);
      return journal(order, "released", shape === "one posting"
        ? [leg(escrow, seller, 100_00n)]
        : [leg(escrow, seller, 88_00n), leg(escrow, commission, 10_00n), leg(escrow, tax, 2_00n)]);
    },
  };
}
