import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { partsMax } from "../holds/hold-reads.ts";
import { orderMoneySight } from "../others/staff.ts";
import { refundStepsRead, type RefundStep } from "./refund-history.ts";
import { refundLinesRead, type RefundLine } from "./refund-line.ts";
import { refunds, type Refund } from "./refund-tables.ts";

/** The latest that are shown of one order: more than it has lines. */
const refundsMax = 100;
/** A refund that is tried again by hand has three steps a time. */
const stepsMax = 100;

/** Reads of refunds, with the sight of holds. */
export interface RefundLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Refund | null> };
  /** The newest first; those that the caller sees. */
  readonly ofOrder: { load(orderId: string): Promise<readonly Refund[]> };
  /** What buyers of orders got back; for orders whose money the caller is known to see. */
  readonly settledOf: { load(orderId: Id<"ord">): Promise<{ readonly minor: bigint } | null> };
  /** For refunds that the caller is known to see, as below. */
  readonly linesOf: { load(id: Id<"rfd">): Promise<readonly RefundLine[]> };
  readonly stepsOf: { load(id: Id<"rfd">): Promise<readonly RefundStep[]> };
}

/** Opens them for one operation of one caller. */
export function refundLoaders({ database, caller }: RequestContext): RefundLoaders {
  const sight = orderMoneySight(caller, "r", 2);
  return {
    byId: batched((ids: readonly string[]) => database.read(refunds,
      `select ${refunds.select("r")} from money.refund r where r.id = any($1::uuid[]) and ${sight.where}`, [ids.filter((id) => isId("rfd", id)).map(uuidOf), ...sight.values]),
    (refund: Refund): string => refund.id),
    ofOrder: batchedLists((ids: readonly string[], bound) => database.read(refunds,
      `select ${refunds.select("l")}
         from unnest($1::uuid[]) as o (id)
        cross join lateral (
          select r.*
            from money.refund r
           where r.order_id = o.id
             and ${sight.where}
           order by r.id desc
           limit $5) as l
        order by l.order_id, l.id desc`, [ids.filter((id) => isId("ord", id)).map(uuidOf), ...sight.values, bound]),
    (refund: Refund): string => refund.orderId!, refundsMax),
    settledOf: batched(async (ids: readonly Id<"ord">[]) => (await database.rows<{ id: string; minor: string }>(
      `select r.order_id as id, sum(r.amount_minor)::text as minor
         from money.refund r
        where r.order_id = any($1::uuid[])
          and r.state = 'SUCCEEDED'
        group by r.order_id`, [ids.map(uuidOf)])).map(({ id, minor }) => ({ id: idOf("ord", id), minor: BigInt(minor) })), ({ id }) => id),
    linesOf: batchedLists((ids: readonly Id<"rfd">[]) => refundLinesRead(database, ids), ({ refundId }) => refundId, partsMax),
    stepsOf: batchedLists((ids: readonly Id<"rfd">[], bound) => refundStepsRead(database, ids, bound), ({ of }) => of, stepsMax),
  };
}
