import { configOf } from "../config.ts";
import { demoEnsure } from "../demo/demo-ensure.ts";
import { marketFill } from "../demo/market-fill.ts";
import { allRun } from "../stack/processes.ts";
import { modeCheck } from "../start/mode-check.ts";
import { mailerOf } from "@souk/conversations";
import { onInstallation, say } from "./installation.ts";

/** What is loaded beside the demo people and what they offer. */
export interface SeedOptions {
  /** How many listings a large market has; absent for none. */
  readonly listings?: number;
  /** Which one. */
  readonly seed: number;
}

const settledWithinMs = 600_000;      // whoever reads the log has half a million listings to look at

const poolSize = 5;      // consumers and sweeps work beside it

/**
 * `souk seed`: the demo market, and a large one where it is asked for, through a graph that is opened for it alone and closed again.
 * Repeatable. @throws ConfigFaults in production, and in a database that may not have demo data
 */
export const seed = ({ listings, seed: number }: SeedOptions): Promise<void> => onInstallation(async (foundations, data) => {
  const config = configOf(process.env, process.argv);
  modeCheck({ ...config, hasDemo: true }, data);
  const running = await allRun(foundations, mailerOf(config), { hasExplorer: false, hasMailPage: false, introspection: "everybody" });
  try {
    const target = { url: await running.gateway!.listen(0), foundations, say };
    await demoEnsure(target);
    await marketFill(target, new AbortController().signal);
    if (listings === undefined) return;
    const { marketEnsure } = await import("../demo/market-ensure.ts");      // its words are read by nobody else
    await marketEnsure(target, { listings, seed: number });
    say("waiting until the log has been read to its end");
    await running.worker!.settled(Date.now() + settledWithinMs);
  } finally {
    await running.close();
  }
}, say, poolSize);
