import { post } from "@souk/ledger/post";
import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { fundedLegs } from "./funded-legs.ts";
import { fundedOf, holdsOfGroups, holdsWrite } from "./holds-new.ts";
import { holdFunded } from "./hold-facts.ts";

/** What this reads of commerce's fact. */
interface Placed { readonly orderGroupId: Id<"ogr"> }

/**
 * Order groups were placed. One that cost its buyer nothing had no payment; what the platform bore of its price is owed to its
 * sellers all the same, and is held like any other. Those that were paid have their holds. Repeatable.
 */
export async function holdsFundFree(tx: Tx, events: readonly LoggedEvent<Placed>[]): Promise<void> {
  const free = await tx.rows<{ order_group_id: Id<"ogr"> }>(
    `select g.order_group_id
       from commerce.payable_group_v1 g
      where g.order_group_id = any($1::uuid[])
        and g.total_minor = 0
        and not exists (select from money.hold h where h.order_group_id = g.order_group_id)`, [[...new Set(events.map(({ payload }) => uuidOf(payload.orderGroupId)))]]);
  const groups = new Set(free.map(({ order_group_id: id }) => id as string));
  const wanted = events.map(({ payload }) => payload.orderGroupId).filter((id) => groups.has(uuidOf(id)));
  const holds = await holdsOfGroups(tx, new Map(wanted.map((id) => [id, null])));
  for (const outcome of await post(tx, holds.map((hold) => ({
    key: `order:${hold.orderId}:funded`, kind: "promotion.funded", source: { type: "Order", id: hold.orderId }, legs: fundedLegs(hold),
  })))) if ("refused" in outcome) throw outcome.refused;
  await holdsWrite(tx, holds);
  await publish(tx, "hold.funded", holds.map((hold) => holdFunded(hold, fundedOf(hold.parts))), () => 1);
}
