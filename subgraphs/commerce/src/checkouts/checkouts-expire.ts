import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { publish } from "@souk/schema/events";
import { checkoutsStep } from "./checkout-step.ts";
import { checkouts } from "./checkout-tables.ts";

const batchMax = 500;          // some 50 ms of locks
const everyMs = 10_000;        // nothing is held by an open checkout; only its prices are old

/** Ends open checkouts whose offer is over, by the database clock; one that waits for its payment ends with its group. Uses the index checkout_due. */
async function checkoutsExpire({ database }: SubgraphRuntime): Promise<number> {
  return database.transaction({ origin: { actor: "service:offer-window", correlationId: "sweep-offer-window" } }, async (tx) => {
    const due = await tx.read(checkouts,
      `select ${checkouts.select("k")}
         from commerce.checkout k
        where k.state = 'OPEN'
          and k.expires_at <= statement_timestamp()
        order by k.expires_at
        limit $1
          for no key update skip locked`, [batchMax]);
    const expired = await checkoutsStep(tx, due.map((checkout) => ({ checkout, origin: tx.origin })), "expire", 0);
    await publish(tx, "checkout.expired", expired.map(({ id, buyerId }) => ({ checkoutId: id, buyerId })));
    return due.length;
  });
}

/** The timer of what was shown. */
export const offerWindow: Sweep = { name: "open checkouts expire", everyMs, batchMax, sweep: checkoutsExpire };
