import { setTimeout as sleep } from "node:timers/promises";

const deadlineMs = 20_000;
const pollMs = 5;

/** Polls until `look` finds something. @throws Error after 20 s */
export async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`not seen in ${deadlineMs} ms: ${look.toString()}`);
    await sleep(pollMs);
  }
}
