import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { orderMoneySight } from "../others/staff.ts";
import { chargebackEvidenceRead, chargebackStepsRead, type ChargebackEvidence, type ChargebackStep } from "./chargeback-history.ts";
import { chargebacks, type Chargeback, type ChargebackShare } from "./chargeback-tables.ts";
import { chargebackSharesRead } from "./chargebacks-lock.ts";

/** The latest that are shown of one order, payment or seller; few have two. */
const chargebacksMax = 100;
/** As many sellers' orders can be paid together. */
const sharesMax = 20;
/** A bank that asks again and again does so a few times. */
const stepsMax = 100;
const evidenceMax = 20;

/** Reads of chargebacks: a buyer sees those of their payments, a seller's team who sees its money those of payments for its orders, staff all. */
export interface ChargebackLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Chargeback | null> };
  /** Those that take something of it, and questions about its payment. The newest first; those that the caller sees, as the two below. */
  readonly ofOrder: { load(orderId: string): Promise<readonly Chargeback[]> };
  readonly ofPayment: { load(paymentId: Id<"pay">): Promise<readonly Chargeback[]> };
  /** Those that are not decided. */
  readonly openOfSeller: { load(sellerId: Id<"sel">): Promise<readonly Chargeback[]> };
  /** For chargebacks that the caller is known to see, as all below. */
  readonly sharesOf: { load(id: Id<"cbk">): Promise<readonly ChargebackShare[]> };
  readonly stepsOf: { load(id: Id<"cbk">): Promise<readonly ChargebackStep[]> };
  readonly evidenceOf: { load(id: Id<"cbk">): Promise<readonly ChargebackEvidence[]> };
  /** Whose orders were paid together. */
  readonly sellersOf: { load(paymentId: Id<"pay">): Promise<readonly { readonly sellerId: Id<"sel"> }[]> };
}

/** Opens them for one operation of one caller. */
export function chargebackLoaders({ database, caller }: RequestContext): ChargebackLoaders {
  const sight = orderMoneySight(caller, "h", 2);
  /** A charge that is no order's only staff sees. */
  const seen = `(exists (select from money.hold h where h.payment_id = c.payment_id and ${sight.where}) or $4)`;
  const rows = <T>(all: readonly Record<string, unknown>[], of: (row: Record<string, unknown>) => T) => all.map((row) => Object.assign(chargebacks.read(row), { of: of(row) }));
  return {
    byId: batched((ids: readonly string[]) => database.read(chargebacks,
      `select ${chargebacks.select("c")} from money.chargeback c where c.id = any($1::uuid[]) and ${seen}`, [ids.filter((id) => isId("cbk", id)).map(uuidOf), ...sight.values]),
    (chargeback: Chargeback): string => chargeback.id),
    ofOrder: batchedLists(async (ids: readonly string[], bound) => rows(await database.rows<Record<string, unknown>>(
      `select o.id as of, ${chargebacks.select("l")}
         from unnest($1::uuid[]) as o (id)
        cross join lateral (
          select c.*
            from money.hold h
            join money.chargeback c on c.payment_id = h.payment_id
           where h.order_id = o.id
             and ${sight.where}
             and (c.taken_at is null or exists (select from money.chargeback_share s where s.chargeback_id = c.id and s.order_id = o.id))
           order by c.id desc
           limit $5) as l
        order by o.id, l.id desc`, [ids.filter((id) => isId("ord", id)).map(uuidOf), ...sight.values, bound]), (row): string => idOf("ord", row["of"] as string)),
    ({ of }) => of, chargebacksMax),
    ofPayment: batchedLists((ids: readonly Id<"pay">[], bound) => database.read(chargebacks,
      `select ${chargebacks.select("l")}
         from unnest($1::uuid[]) as p (id)
        cross join lateral (
          select c.*
            from money.chargeback c
           where c.payment_id = p.id
             and ${seen}
           order by c.id desc
           limit $5) as l
        order by l.payment_id, l.id desc`, [ids.map(uuidOf), ...sight.values, bound]),
    ({ paymentId }: Chargeback) => paymentId, chargebacksMax),
    openOfSeller: batchedLists(async (ids: readonly Id<"sel">[], bound) => rows(await database.rows<Record<string, unknown>>(
      `select s.id as of, ${chargebacks.select("l")}
         from unnest($1::uuid[]) as s (id)
        cross join lateral (
          select c.*
            from money.chargeback c      -- by chargeback_in_state: few are open at a time
           where c.state in ('OPENED', 'EVIDENCE_DUE', 'UNDER_REVIEW', 'ACCEPTED')
             and exists (select from money.hold h where h.payment_id = c.payment_id and h.seller_id = s.id)
           order by c.id desc
           limit $2) as l
        order by s.id, l.id desc`, [ids.map(uuidOf), bound]), (row) => idOf("sel", row["of"] as string)),
    ({ of }) => of, chargebacksMax),
    sharesOf: batchedLists(async (ids: readonly Id<"cbk">[]) => [...await chargebackSharesRead(database, ids)].flatMap(([chargebackId, shares]) => shares.map((share) => ({ ...share, chargebackId }))),
      ({ chargebackId }) => chargebackId, sharesMax),
    stepsOf: batchedLists((ids: readonly Id<"cbk">[], bound) => chargebackStepsRead(database, ids, bound), ({ of }) => of, stepsMax),
    evidenceOf: batchedLists((ids: readonly Id<"cbk">[], bound) => chargebackEvidenceRead(database, ids, bound), ({ chargebackId }) => chargebackId, evidenceMax),
    sellersOf: batchedLists(async (ids: readonly Id<"pay">[]) => (await database.rows<{ payment_id: string; seller_id: string }>(
      "select distinct payment_id, seller_id from money.hold where payment_id = any($1::uuid[])", [ids.map(uuidOf)]))
      .map((row) => ({ paymentId: idOf("pay", row.payment_id), sellerId: idOf("sel", row.seller_id) })), ({ paymentId }) => paymentId, sharesMax),
  };
}
