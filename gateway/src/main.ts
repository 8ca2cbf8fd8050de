import { ConfigFaults, type Config } from "@souk/shared/config";
import { logOpen } from "@souk/shared/log";
import { configOf } from "./config.ts";
import { start } from "./start/start.ts";
import { onSignal } from "./start/signals.ts";

/** The configuration, or the list of what is wrong with it. */
function configured(): Config {
  try {
    return configOf(process.env, process.argv);
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const config = configured();
const isAtTerminal = process.stdout.isTTY && config.mode === "development";
const log = logOpen({ name: `souk ${config.role}`, level: config.logLevel, pretty: isAtTerminal });
try {
  const running = await start(config, log, (line) => void process.stdout.write(`${line}\n`));
  onSignal(log, running.close);
} catch (error) {
  log.fatal({ err: error }, "could not start");
  process.exitCode = 1;
}
