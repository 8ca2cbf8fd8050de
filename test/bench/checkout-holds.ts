import { stockLock, reservationsHold } from "@souk/commerce/stock";
import { batcher } from "@souk/shared/batcher";
import type { Database } from "@souk/shared/database";
import { newId, type Id } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import { loaded, type Load, type LoadOptions } from "./load.ts";

const waitMs = 60_000;

/** Holds one unit of a variant back for each call, batched as checkoutComplete does it: the reservation by itself. */
export async function holds(database: Database, variantId: Id<"var">, options: LoadOptions): Promise<Load> {
  const origin = { actor: "bench", correlationId: "bench" };
  const flow = batcher<null, null>({
    maxBatch: 32, maxWaiting: 1_000, batchTimeoutMs: waitMs, lanes: 2,
    run: (calls) => database.transaction({ origin }, async (tx) => {
      const { levels } = (await stockLock(tx, [variantId])).get(variantId)!;
      await reservationsHold(tx, calls.map(() => ({ id: newId("rsv"), levelId: levels[0]!.levelId, variantId, orderLineId: newId("oln"), orderId: newId("ord"), quantity: 1 })), 15);
      return calls.map(() => ({ ok: null }));
    }),
  });
  const load = await loaded(options, () => flow.submit(null, { deadlineMs: Date.now() + waitMs }));
  await flow.close();
  return load;
}

/** Levels of stock of which more is held than there is, or otherwise than reservations say. */
export const heldOtherwise = (adminUrl: string): Promise<number> => asAdmin(adminUrl, async (admin) => Number((await admin.query<{ levels: string }>(
  `select count(*) as levels
     from commerce.inventory_level l
     left join (select level_id, sum(quantity) as held from commerce.reservation where state = 'HELD' group by 1) as r on r.level_id = l.id
    where l.reserved > l.on_hand or l.reserved <> coalesce(r.held, 0)`)).rows[0]!.levels));
