import { commandOf, simulateOptions, type SimulateOptions } from "./options.ts";
import { onMarketPlace } from "./place.ts";
import { broken, reportLines } from "./report.ts";
import { simulated } from "./simulated.ts";

// What `souk simulate` starts. Standard output is the report alone; progress goes beside it.
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function asked(): SimulateOptions {
  try {
    return simulateOptions(process.argv.slice(2));
  } catch (error) {
    say((error as Error).message);
    process.exit(1);
  }
}

const options = asked();
const command = commandOf(options);
say(`${command}: a database server, Souk in ${options.hasKills ? "a process for each role" : "one process"} and a provider are started`);
/** Whoever stops it waits until what it has started is stopped. */
const interrupted = new Promise<never>((_, reject) => { for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => { reject(new Error(`stopped by ${signal}`)); }); });
try {
  const run = await onMarketPlace(options.hasKills, (place) => Promise.race([simulated(place, options, say), interrupted]));
  const claims = broken(run);
  if (options.isJson) tell(JSON.stringify({ command, ...run, tally: { ...run.tally, refusals: Object.fromEntries(run.tally.refusals), notNow: Object.fromEntries(run.tally.notNow), acts: Object.fromEntries(run.tally.acts) }, broken: claims }, null, 2));
  else reportLines(run).forEach(tell);
  say(claims.length === 0 ? "Everything holds." : `Does not hold: ${claims.join("; ")}.\nThe same again: ${command}`);
  process.exitCode = claims.length === 0 ? 0 : 1;
} catch (error) {
  say(`${(error as Error).stack ?? String(error)}\nThe same again: ${command}`);
  process.exitCode = 1;
}
process.exit();      // after an interruption its people are still about
