import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import { uuidOf, type Id } from "@souk/shared/ids";
import { payments } from "./payment-tables.ts";
import { cancelsBegin } from "./payments-apply.ts";

/** What this reads of commerce's fact. */
interface Lapsed { readonly orderGroupId: Id<"ogr"> }

/** Order groups are not to be paid any more: their payments are given up at the provider. One that was captured meanwhile stays; its money goes back. Repeatable. */
export async function groupsGiveUp(tx: Tx, events: readonly LoggedEvent<Lapsed>[]): Promise<void> {
  const locked = await tx.rows<{ id: string }>(
    `select p.id
       from money.payment p
      where p.order_group_id = any($1::uuid[])
        and p.state in ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'INDETERMINATE')
      order by p.id
        for no key update`, [[...new Set(events.map(({ payload }) => uuidOf(payload.orderGroupId)))]]);
  const asked = await tx.read(payments,
    `update money.payment p
        set cancel_asked_at = clock_timestamp(), version = p.version + 1, updated_at = clock_timestamp()
      where p.id = any($1::uuid[])
        and p.cancel_asked_at is null
     returning ${payments.select("p")}`, [locked.map(({ id }) => id)]);
  await cancelsBegin(tx, asked);
}
