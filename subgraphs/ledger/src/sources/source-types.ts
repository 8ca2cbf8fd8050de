import { escrowEntries } from "./escrow-entries.ts";

/** Objects of others that have journals in the graph. */
export type SourceType = "Order" | "Payment" | "Hold" | "Refund" | "Payout" | "Chargeback";

/** Where it is found whose an object is, and which journals are about it. */
export interface Source {
  readonly prefix: string;
  /** The row `p` of its owner's published view, for the object `w.uuid`; `p.seller_id` is whose earnings it is about. */
  readonly party: string;
  /** A query of the ids of its journals, by `w.id` and `p`; one may stand there twice. */
  readonly journals: string;
}

/** By journal_of_source. */
const about = (type: SourceType, id: string): string => `select s.id from ledger.journal s where s.source_id = ${id} and s.source_type = '${type}'`;
/** What went into an order's escrow or out of it: by account_of_owner. */
const onEscrowOf = (orderId: string): string =>
  `select t.journal_id from ledger.account e cross join lateral (${escrowEntries("e.id")}) as t where e.owner = ${orderId} and e.kind = 'escrow'`;

const orderParty = "commerce.order_party_v1 p on p.order_id = w.uuid";
const objectParty = (type: SourceType): string => `money.object_party_v1 p on p.id = w.uuid and p.type = '${type}'`;
const itsOrder = "kernel.global_id('ord', p.order_id)";

/** What journals are about. A payment fills the escrows of several orders at once; a refund of an order is one of its facts, a chargeback is of several. */
export const sources: Readonly<Record<SourceType, Source>> = {
  Order: { prefix: "ord", party: orderParty, journals: `${about("Order", "w.id")} union all ${onEscrowOf("w.id")}` },
  Payment: { prefix: "pay", party: objectParty("Payment"), journals: about("Payment", "w.id") },
  Hold: { prefix: "hld", party: objectParty("Hold"), journals: onEscrowOf(itsOrder) },
  Payout: { prefix: "pyt", party: objectParty("Payout"), journals: about("Payout", "w.id") },
  Refund: { prefix: "rfd", party: objectParty("Refund"), journals: `${about("Refund", "w.id")} union all ${about("Order", itsOrder)} and s.metadata ->> 'refundId' = w.id` },
  Chargeback: { prefix: "cbk", party: objectParty("Chargeback"), journals: about("Chargeback", "w.id") },
};
