const [pauseLeastMs, pauseMostMs] = [20, 250];
/** Of the time waited already: who waits long looks seldom, and leaves the machine to what it waits for. */
const pauseShare = 0.1;

/** Asks again until something is so. @throws Error naming it after `withinMs` */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, withinMs = 60_000): Promise<void> {
  const beganMs = Date.now();
  while (!(await isSo())) {
    const waitedMs = Date.now() - beganMs;
    if (waitedMs > withinMs) throw new Error(`${what}: not so after ${withinMs} ms`);
    await new Promise((resolve) => { setTimeout(resolve, Math.min(pauseMostMs, Math.max(pauseLeastMs, waitedMs * pauseShare))); });
  }
}
