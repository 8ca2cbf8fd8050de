import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { moneyStaff } from "../others/staff.ts";
import { paymentAttempts, payments, type Payment, type PaymentAttempt } from "./payment-tables.ts";

/** The most attempts that are shown of one payment; by then its buyer has other troubles. */
const attemptsMax = 50;

/** Reads of payments: a buyer sees their own, staff who look after money see all. */
export interface PaymentLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Payment | null>; clear(id: string): void };
  /** The latest of an order group. */
  readonly ofGroup: { load(orderGroupId: string): Promise<Payment | null> };
  /** In their order; for payments that the caller is known to see. */
  readonly attemptsOf: { load(id: Id<"pay">): Promise<readonly PaymentAttempt[]> };
}

/** Opens them for one operation of one caller. */
export function paymentLoaders({ database, caller }: RequestContext): PaymentLoaders {
  const seen = [caller.userId ? uuidOf(caller.userId) : null, hasRole(caller, ...moneyStaff)];
  return {
    byId: batched((ids: readonly string[]) => database.read(payments,
      `select ${payments.select("p")} from money.payment p where p.id = any($1::uuid[]) and (p.buyer_id = $2 or $3)`,
      [ids.filter((id) => isId("pay", id)).map(uuidOf), ...seen]), (payment: Payment): string => payment.id),
    ofGroup: batched((ids: readonly string[]) => database.read(payments,
      `select distinct on (p.order_group_id) ${payments.select("p")}
         from money.payment p
        where p.order_group_id = any($1::uuid[])
          and (p.buyer_id = $2 or $3)
        order by p.order_group_id, p.id desc`, [ids.filter((id) => isId("ogr", id)).map(uuidOf), ...seen]), (payment: Payment): string => payment.orderGroupId),
    attemptsOf: batchedLists((ids: readonly Id<"pay">[]) => database.read(paymentAttempts,
      `select ${paymentAttempts.select("a")} from money.payment_attempt a where a.payment_id = any($1::uuid[]) order by a.payment_id, a.at, a.id`, [ids.map(uuidOf)]),
    ({ paymentId }: PaymentAttempt) => paymentId, attemptsMax),
  };
}
