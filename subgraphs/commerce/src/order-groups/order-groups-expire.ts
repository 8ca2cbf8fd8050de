import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { orderGroupsLapse } from "./order-groups-lapse.ts";
import { orderGroupsLock } from "./order-groups-lock.ts";

const batchMax = 200;        // some hundred milliseconds of locks
const everyMs = 2_000;       // stock is held that much longer

/** Ends groups that were not paid in time, by the database clock. Uses the index order_group_due. */
async function orderGroupsExpire({ database }: SubgraphRuntime): Promise<number> {
  return database.transaction({ origin: { actor: "service:payment-window", correlationId: "sweep-payment-window" } }, async (tx) => {
    const due = await tx.rows<{ id: string }>(
      `select id
         from commerce.order_group
        where state = 'PENDING_PAYMENT'
          and payable_until <= statement_timestamp()
        order by payable_until
        limit $1`, [batchMax]);
    // Whoever was paid, or given up, while the locks were waited for is not due any more.
    const locked = (await orderGroupsLock(tx, due.map(({ id }) => idOf("ogr", id)))).filter(({ state }) => state === "PENDING_PAYMENT");
    await orderGroupsLapse(tx, locked, "timeOver");
    return due.length;
  });
}

/** The timer of what is to be paid. */
export const paymentWindow: Sweep = { name: "unpaid orders expire", everyMs, batchMax, sweep: orderGroupsExpire };
