import type { Sql } from "@souk/shared/database";
import { providerEvents, type ProviderEvent } from "./provider-event-tables.ts";

/** How long whoever works on what was told has it alone: two rounds of questions, each with its time-out and its commit. Longer, and what a dead process left waits. */
const leaseSeconds = 60;

/**
 * Takes what is due: nobody else works on it before the lease is over. One statement, a transaction of its own. Uses the
 * index provider_event_due.
 */
export const providerEventsTake = (sql: Sql, limit: number): Promise<ProviderEvent[]> => sql.read(providerEvents,
  `update money.provider_event e
      set due_at = clock_timestamp() + make_interval(secs => $2), attempts = attempts + 1
    where e.id in (select d.id
                     from money.provider_event d
                    where d.due_at <= clock_timestamp()
                    order by d.due_at
                    limit $1
                      for update skip locked)
   returning ${providerEvents.select("e")}`, [limit, leaseSeconds]);
