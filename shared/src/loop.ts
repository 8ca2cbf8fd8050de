/** Work that repeats until it is closed. */
export interface Loop {
  /** Cuts the rest short; during a turn it makes the next follow at once. Ignored while backing off after an error. */
  readonly wake: () => void;
  /** Waits for the turn under way; no other begins. */
  readonly close: () => Promise<void>;
}

const backoffFirstMs = 100;       // most failures are a deadlock or a lost connection: gone at the next try
const backoffMaxMs = 10_000;      // a database that comes back is noticed within this

/** How long to wait after so many failures in a row: doubling, bounded, the upper half by chance so that many do not return at once. */
export const backoffMs = (failures: number, random: () => number = Math.random): number =>
  Math.min(backoffMaxMs, backoffFirstMs * 2 ** (failures - 1)) * (0.5 + random() / 2);

/**
 * Takes turns, one at a time, until closed. A turn that throws is told to `onError` and tried again after a growing
 * wait; the loop never ends by itself. The timers do not keep the process alive.
 *
 * @param turn returns how long to rest before the next, in ms; it is told whether it was woken
 */
export function loopRun(turn: (isWoken: boolean) => Promise<number>, onError: (error: unknown, failures: number) => void): Loop {
  let isClosed = false;
  let isWoken = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const rest = (ms: number) => {
    if (isClosed) return;
    timer = setTimeout(start, ms);
    timer.unref();
  };

  function start(): void {
    timer = undefined;
    running = once();
  }

  async function once(): Promise<void> {
    const woken = isWoken;
    isWoken = false;
    let restMs: number;
    try {
      restMs = await turn(woken);
      failures = 0;
      if (isWoken) restMs = 0;
    } catch (error) {
      failures++;
      restMs = backoffMs(failures);
      onError(error, failures);
    }
    rest(restMs);
  }

  rest(0);
  return {
    wake() {
      isWoken = true;
      if (!timer || failures > 0) return;
      clearTimeout(timer);
      rest(0);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
