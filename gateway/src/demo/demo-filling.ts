import type { Logger } from "@souk/shared/log";
import type { DemoTarget } from "./demo-ensure.ts";

/**
 * Fills the demo market while everybody can use it already. What fails is told and logged, and harms nobody; the next start goes on there.
 *
 * @returns ends it, and waits for the request that is under way
 */
export function demoFilling(target: DemoTarget, log: Logger): () => Promise<void> {
  const ending = new AbortController();
  const filling = (async () => {
    try {
      const { marketFill } = await import("./market-fill.ts");      // its documents and pictures are needed by the first start alone
      await marketFill(target, ending.signal);
    } catch (error) {
      if (ending.signal.aborted) return;
      log.warn({ err: error }, "the demo market could not be filled");
      target.say(`the demo market is not full: ${(error as Error).message}. The next start goes on there.`);
    }
  })();
  return async () => {
    ending.abort();
    await filling;
  };
}
