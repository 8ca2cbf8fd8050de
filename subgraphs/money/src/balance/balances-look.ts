import type { Sql } from "@souk/shared/database";

/** Waits until an entry that was not available at its time is asked for again, in seconds. */
const waitsSeconds = [60, 300, 900, 3_600];

/** Has the provider asked at once about what should be available at a moment of its clock. Repeatable. */
export const balancesLookNow = (sql: Sql, at: Date): Promise<number> => sql.run(
  `update money.balance_transaction
      set look_at = clock_timestamp()
    where matured_at is null
      and available_at <= $1
      and coalesce(look_at, available_at) > clock_timestamp()`, [at]);

/**
 * Takes entries whose time has come: nobody else asks for them until they wait no longer. One statement, a transaction of its
 * own. Uses the index balance_transaction_look. @returns their refs
 */
export const balancesTake = async (sql: Sql, limit: number): Promise<string[]> => (await sql.rows<{ ref: string }>(
  `update money.balance_transaction b
      set look_at = clock_timestamp() + make_interval(secs => ($2::int[])[least(b.looks + 1, cardinality($2::int[]))]), looks = b.looks + 1
    where b.ref in (select d.ref
                      from money.balance_transaction d
                     where d.matured_at is null
                       and coalesce(d.look_at, d.available_at) <= clock_timestamp()
                     order by coalesce(d.look_at, d.available_at)
                     limit $1
                       for update skip locked)
   returning b.ref`, [limit, waitsSeconds])).map(({ ref }) => ref);
