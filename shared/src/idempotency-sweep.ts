import type { Sweep } from "./work.ts";

/** Nobody repeats a request a month later; queues of partners that stand still over a holiday do within it. */
export const keysKeptDays = 30;
const batchMax = 1_000;              // a short transaction, whatever has piled up
const everyMs = 10 * 60_000;         // nothing waits for it

/** Forgets answers that nobody asks for again: strangers make them too, and the table would grow for ever. Uses the index idempotency_age. */
export const idempotencySweep: Sweep = {
  name: "idempotencyForget", everyMs, batchMax,
  sweep: ({ database }) => database.transaction({ origin: { actor: `service:${database.schema}`, correlationId: "sweep-idempotencyForget" } }, (tx) => tx.run(
    `delete from ${tx.schema}.idempotency
      where (actor, mutation, key) in (select actor, mutation, key
                                         from ${tx.schema}.idempotency
                                        where created_at < clock_timestamp() - interval '${keysKeptDays} days'
                                        order by created_at
                                        limit ${batchMax}
                                          for update skip locked)`)),
};
