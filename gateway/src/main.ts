import { ConfigFaults, type Config } from "@souk/shared/config";
import { isPretty, logOpen } from "@souk/shared/log";
import { configOf } from "./config.ts";
import { onSignal } from "./start/signals.ts";
import { start } from "./start/start.ts";

/** Ends the process with what is wrong with its configuration. */
function refuse({ message }: ConfigFaults): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The configuration, or the list of what is wrong with it. */
function configured(): Config {
  try {
    return configOf(process.env, process.argv);
  } catch (error) {
    if (error instanceof ConfigFaults) return refuse(error);
    throw error;
  }
}

const config = configured();
const log = logOpen({ name: `souk ${config.role}`, level: config.logLevel, pretty: isPretty(config.mode, process.stdout) });
const starting = start(config, log, (line) => void process.stdout.write(`${line}\n`));
onSignal(log, async () => (await starting).close());
try {
  await starting;
} catch (error) {
  if (error instanceof ConfigFaults) refuse(error);
  log.fatal({ err: error }, "could not start");
  process.exit(1);
}
