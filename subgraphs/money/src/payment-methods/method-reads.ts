import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { moneyStaff } from "../others/staff.ts";
import { paymentMethods, paymentMethodSetups, type PaymentMethod, type PaymentMethodSetup } from "./method-tables.ts";
import { methodsMax } from "./methods-keep.ts";

/** How many ways of paying a buyer keeps now. */
export const methodsCount = async (sql: Sql, userId: Id<"usr">): Promise<number> =>
  (await sql.row<{ count: number }>("select count(*)::int from money.payment_method where user_id = $1 and state = 'ACTIVE'", [uuidOf(userId)]))!.count;

/** Reads of ways of paying: a buyer sees their own, staff who look after money see all. */
export interface PaymentMethodLoaders {
  /** Null for an id of none, or of one that the caller does not see. A removed one is still found by its id. */
  readonly byId: { load(id: string): Promise<PaymentMethod | null> };
  /** Those that are kept, the newest first. */
  readonly ofUser: { load(userId: string): Promise<readonly PaymentMethod[]> };
  readonly setupById: { load(id: string): Promise<PaymentMethodSetup | null> };
}

/** Opens them for one operation of one caller. */
export function paymentMethodLoaders({ database, caller }: RequestContext): PaymentMethodLoaders {
  const seen = [caller.userId ? uuidOf(caller.userId) : null, hasRole(caller, ...moneyStaff)];
  const idsOf = (prefix: string, ids: readonly string[]) => ids.filter((id) => isId(prefix, id)).map(uuidOf);
  return {
    byId: batched((ids: readonly string[]) => database.read(paymentMethods,
      `select ${paymentMethods.select("m")} from money.payment_method m where m.id = any($1::uuid[]) and (m.user_id = $2 or $3)`, [idsOf("pmt", ids), ...seen]), (method: PaymentMethod): string => method.id),
    ofUser: batchedLists((ids: readonly string[]) => database.read(paymentMethods,
      `select ${paymentMethods.select("m")}
         from money.payment_method m
        where m.user_id = any($1::uuid[])
          and m.state = 'ACTIVE'
          and (m.user_id = $2 or $3)
        order by m.user_id, m.id desc`, [idsOf("usr", ids), ...seen]), (method: PaymentMethod): string => method.userId, methodsMax),
    setupById: batched((ids: readonly string[]) => database.read(paymentMethodSetups,
      `select ${paymentMethodSetups.select("s")} from money.payment_method_setup s where s.id = any($1::uuid[]) and (s.user_id = $2 or $3)`, [idsOf("pms", ids), ...seen]), (setup: PaymentMethodSetup): string => setup.id),
  };
}
