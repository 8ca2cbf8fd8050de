import type pg from "pg";

/** The provider's own clock: real time plus what it was advanced by. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Seconds since 1970, as Stripe writes moments. */
  now(): number;
  /** How far ahead of real time it is, in milliseconds. */
  offsetMs(): number;
  /** Moves it ahead for good: the next start goes on from there. It never goes back. */
  advance(byMs: number): Promise<void>;
}

/** Reads how far the clock was advanced in earlier runs. */
export async function clockOpen(pool: pg.Pool): Promise<Clock> {
  const { rows } = await pool.query<{ offset_ms: string }>("select offset_ms from sandbox.clock");
  let offsetMs = Number(rows[0]!.offset_ms);
  const nowMs = () => Date.now() + offsetMs;
  return {
    nowMs,
    now: () => Math.floor(nowMs() / 1000),
    offsetMs: () => offsetMs,
    async advance(byMs) {
      const moved = await pool.query<{ offset_ms: string }>("update sandbox.clock set offset_ms = offset_ms + $1 returning offset_ms", [byMs]);
      offsetMs = Number(moved.rows[0]!.offset_ms);
    },
  };
}
