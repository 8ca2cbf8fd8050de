import type { Logger } from "@souk/shared/log";

/**
 * Ends the process properly at Ctrl-C or a stop by its supervisor: what runs is drained, what was started is stopped.
 * A second signal ends it at once.
 */
export function onSignal(log: Logger, close: () => Promise<void>): void {
  let isEnding = false;
  const end = (signal: NodeJS.Signals) => {
    if (isEnding) process.exit(1);
    isEnding = true;
    process.stdout.write("Stopping: finishing what is under way. Again to stop at once.\n");
    close().then(
      () => { process.stdout.write("Stopped.\n"); process.exit(0); },
      (error: unknown) => { log.error({ err: error, signal }, "could not stop properly"); process.exit(1); });
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}
