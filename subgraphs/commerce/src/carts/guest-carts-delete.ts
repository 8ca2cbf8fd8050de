import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";

const batchMax = 500;              // with their lines some 50 ms of locks
const everyMs = 60_000;
const untouchedDays = 60;          // a guest token is not kept longer: nobody can come back to it

/** Deletes carts of guests that nobody has touched for long. Uses the index cart_age. */
async function guestCartsDelete({ database }: SubgraphRuntime): Promise<number> {
  return database.transaction({ origin: { actor: "service:guest-carts", correlationId: "sweep-guest-carts" } }, async (tx) => (await tx.rows(
    `delete from commerce.cart
      where id in (select id
                     from commerce.cart
                    where guest_id is not null
                      and updated_at < statement_timestamp() - make_interval(days => $1)
                    order by updated_at
                    limit $2
                      for update skip locked)
     returning id`, [untouchedDays, batchMax])).length);
}

/** The timer of what guests left behind. */
export const guestCartAge: Sweep = { name: "guest carts are deleted", everyMs, batchMax, sweep: guestCartsDelete };
