import { hasRole, type Caller } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import type { Currency, Money } from "@souk/shared/money";
import { escrowEntries } from "./escrow-entries.ts";

/** What an order comes to, beside what the books say its buyer paid for it. */
export interface OrderProof {
  readonly orderId: string;
  readonly linesSum: Money;
  readonly ledgerSum: Money;
  /** Null before it was paid. */
  readonly matched: boolean | null;
}

/** Proofs of orders; null for an id of none, and of an order that the caller does not see. */
export interface OrderProofs { load(orderId: string): Promise<OrderProof | null> }

/** Staff who read all orders; commerce's schema says the same. */
const orderStaff = ["ADMIN", "SUPPORT", "FINANCE", "RISK_ANALYST", "AUDITOR"] as const;

/** Whoever sees the order: its buyer, its seller's team, staff and services. */
const seenBy = (caller: Caller): readonly unknown[] => [
  caller.userId ? uuidOf(caller.userId) : null,
  caller.memberships.filter(({ of }) => isId("sel", of)).map(({ of }) => uuidOf(of)),
  caller.kind === "service" || hasRole(caller, ...orderStaff),
];

interface ProofRow { readonly id: string; readonly state: string; readonly currency: Currency; readonly total_minor: string; readonly paid_minor: string }

/** Where no money is in the books, these say that none was due yet, or that none came in time. */
const unpaidStates: ReadonlySet<string> = new Set(["PENDING_PAYMENT", "CANCELLED", "EXPIRED"]);

/** True if the books have what was to be paid; null where nothing was paid, or nothing yet. */
export const matchedOf = (state: string, total: bigint, paid: bigint): boolean | null => (paid === 0n && unpaidStates.has(state) ? null : paid === total);

/** A look at one account, not a join: the planner expects many entries and would read all accounts. */
const isProviders = (accountId: string): string => `(select a.kind like 'psp:%' from ledger.account a where a.id = ${accountId})`;

/**
 * Proofs of orders that the caller sees, one statement for all that are asked for in one turn. What was paid is what came
 * from the provider into the order's escrow, less what of that a reversal took back as a mistake; what was refunded later was
 * paid all the same.
 */
export const orderProofs = ({ database, caller }: Pick<RequestContext, "database" | "caller">): OrderProofs => batched<string, OrderProof>(async (ids) => {
  const orders = ids.filter((id) => isId("ord", id));
  const rows = await database.rows<ProofRow>(
    `select w.id, o.state, o.currency, o.total_minor, b.paid_minor
       from unnest($1::uuid[], $2::text[]) as w (uuid, id)
       join commerce.order_party_v1 o on o.order_id = w.uuid
        and (o.buyer_id = $3 or o.seller_id = any($4::uuid[]) or $5)
      cross join lateral (
        select coalesce(sum(p.minor) filter (where p.credit_account_id = e.id and ${isProviders("p.debit_account_id")}), 0)
             - coalesce(sum(p.minor) filter (where p.debit_account_id = e.id and ${isProviders("p.credit_account_id")}
                 and (select j.reversal_of is not null from ledger.journal j where j.id = p.journal_id)), 0) as paid_minor
          from ledger.account e                                  -- by account_of_owner
         cross join lateral (${escrowEntries("e.id")}) as p
         where e.owner = w.id
           and e.kind = 'escrow'
           and e.currency = o.currency
      ) as b`, [orders.map(uuidOf), orders, ...seenBy(caller)]);
  return rows.map(({ id, state, currency, total_minor: total, paid_minor: paid }) => ({
    orderId: id, linesSum: { minor: BigInt(total), currency }, ledgerSum: { minor: BigInt(paid), currency }, matched: matchedOf(state, BigInt(total), BigInt(paid)),
  }));
}, ({ orderId }) => orderId);
