import type pg from "pg";

/** The provider's own clock: real time plus what it was advanced by. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Seconds since 1970, as Stripe writes moments. */
  now(): number;
  /** How far ahead of real time it is, in milliseconds. */
  offsetMs(): number;
  /** What idempotency keys age by, in milliseconds since 1970: it stays behind when they were not to age. */
  keysNowMs(): number;
  /** Moves it ahead for good: the next start goes on from there. It never goes back. @param agesKeys whether keys age by it as well */
  advance(byMs: number, agesKeys: boolean): Promise<void>;
}

interface Offsets { readonly offset_ms: string; readonly keys_offset_ms: string }

/** Reads how far the clock was advanced in earlier runs. */
export async function clockOpen(pool: pg.Pool): Promise<Clock> {
  let [offsetMs, keysOffsetMs] = offsetsOf((await pool.query<Offsets>("select offset_ms, keys_offset_ms from sandbox.clock")).rows[0]!);
  const nowMs = () => Date.now() + offsetMs;
  return {
    nowMs,
    now: () => Math.floor(nowMs() / 1000),
    offsetMs: () => offsetMs,
    keysNowMs: () => Date.now() + keysOffsetMs,
    async advance(byMs, agesKeys) {
      const moved = await pool.query<Offsets>(
        "update sandbox.clock set offset_ms = offset_ms + $1, keys_offset_ms = keys_offset_ms + $2 returning offset_ms, keys_offset_ms", [byMs, agesKeys ? byMs : 0]);
      [offsetMs, keysOffsetMs] = offsetsOf(moved.rows[0]!);
    },
  };
}

const offsetsOf = ({ offset_ms: offset, keys_offset_ms: ofKeys }: Offsets): readonly [number, number] => [Number(offset), Number(ofKeys)];
