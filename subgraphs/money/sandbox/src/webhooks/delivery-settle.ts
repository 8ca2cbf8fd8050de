import type pg from "pg";

/** What became of an attempt. `waitMs` counts for those that are tried again. */
export interface Settled { readonly delivery: string; readonly state: "delivered" | "failed" | "dropped" | "pending"; readonly answer: string; readonly waitMs: number }

/** Writes what became of several attempts. One held by a fault has not been attempted. */
export async function deliverySettle(pool: pg.Pool, settled: readonly Settled[]): Promise<void> {
  await pool.query(`
update sandbox.delivery d
   set state = s.state, answer = s.answer, attempts = d.attempts + case when s.answer like '%fault menu' then 0 else 1 end,
       due_at = clock_timestamp() + s."waitMs" * interval '1 millisecond'
  from jsonb_to_recordset($1) as s (delivery bigint, state text, answer text, "waitMs" float8)
 where d.sequence = s.delivery`, [JSON.stringify(settled)]);
}
