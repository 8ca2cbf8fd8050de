/** A loop that sleeps until it is woken or its next moment has come. */
export interface Sleeper { wake(): void; close(): Promise<void> }

const longestMs = 60_000;      // a lost wake-up costs no more than this
const afterErrorMs = 500;      // a database that is down is not asked at full speed

/** Runs `round` again and again; it says how long to sleep: 0 goes on at once, undefined waits to be woken. */
export function sleeper(round: () => Promise<number | undefined>, onError: (error: Error) => void): Sleeper {
  let isClosed = false;
  let isWoken = true;
  let rouse = () => {};
  const sleep = (ms: number) => new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    rouse = () => { clearTimeout(timer); resolve(); };
  });
  const isOpen = () => !isClosed;
  const running = (async () => {
    while (isOpen()) {
      isWoken = false;
      let waitMs: number | undefined;
      try {
        waitMs = await round();
      } catch (error) {
        if (!isClosed) onError(error as Error);
        waitMs = afterErrorMs;
      }
      if (!isWoken && !isClosed && waitMs !== 0) await sleep(Math.min(Math.max(waitMs ?? longestMs, 1), longestMs));
    }
  })();
  const wake = () => { isWoken = true; rouse(); };
  return {
    wake,
    async close() {
      isClosed = true;
      wake();
      await running;
    },
  };
}
