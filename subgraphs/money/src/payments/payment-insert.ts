import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import { payments, type Payment } from "./payment-tables.ts";

/** What commerce says is to be paid: a row of `commerce.payable_group_v1`. */
export interface PayableGroup {
  readonly orderGroupId: Id<"ogr">;
  readonly buyerId: Id<"usr">;
  readonly total: Money;
  readonly payableUntil: Date;
  readonly state: string;
  readonly isPayable: boolean;
}

const live = "state in ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE', 'CAPTURED')";
const firstLookSeconds = 60;      // by then the provider has answered, or its completer asks

/** The one live payment of a group, made if there is none. Two at once make one. Uses the index payment_live. */
export async function paymentEnsure(tx: Tx, { orderGroupId, buyerId, total, payableUntil }: PayableGroup): Promise<{ readonly payment: Payment; readonly isNew: boolean }> {
  const [inserted] = await tx.read(payments,
    `insert into money.payment as p (id, order_group_id, buyer_id, amount_minor, currency, payable_until, look_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(secs => $7))
     on conflict (order_group_id) where ${live} do nothing
     returning ${payments.select("p")}`,
    [uuidOf(newId("pay")), uuidOf(orderGroupId), uuidOf(buyerId), String(total.minor), total.currency, payableUntil, firstLookSeconds]);
  if (inserted) return { payment: inserted, isNew: true };
  const [found] = await tx.read(payments, `select ${payments.select("p")} from money.payment p where p.order_group_id = $1 and p.${live}`, [uuidOf(orderGroupId)]);
  return found ? { payment: found, isNew: false } : paymentEnsure(tx, { orderGroupId, buyerId, total, payableUntil, state: "", isPayable: true });      // the one in the way has just ended
}
