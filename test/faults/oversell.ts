import { holds, type Fault } from "./fault.ts";
import { afterAnswers, amidTransactions, atFirstSale, type KillMoment } from "./oversell-kills.ts";
import { keyClaims, keyHammered, keyLine } from "./oversell-key.ts";
import { rushMarketOpen } from "./oversell-market.ts";
import { rushClaims, rushed, rushLines, type RushPlace } from "./oversell-run.ts";
import { durable, onOwnCluster, type FaultDatabase } from "./own-cluster.ts";
import { onSoukProcess } from "./souk-process.ts";

/** Runs `use` beside Souk in a process of its own, with a seller and no buyers yet. */
export const onRushPlace = <T>(cluster: FaultDatabase, use: (place: RushPlace) => Promise<T>): Promise<T> =>
  onSoukProcess(cluster, async (souk) => use({ cluster, souk, market: await rushMarketOpen(cluster, souk.url), database: await cluster.open("commerce") }));

const buyers = 1_000;
const units = 10;
const plainRuns = 5;
const moments: readonly KillMoment[] = [amidTransactions, atFirstSale, afterAnswers(0.01), afterAnswers(0.3), afterAnswers(0.8)];
const keyCalls = 50;

/** `pnpm faults oversell`. */
export const fault: Fault = {
  name: "oversell",
  title: "1,000 buyers want 10 units at once, five times; again while the process is killed in the middle; and one key 50 times",
  run: () => onOwnCluster((cluster) => onRushPlace(cluster, async (place) => {
    const say = (line: string) => process.stdout.write(`  ${line}\n`);      // as it comes: all of it takes minutes
    for (const moment of [...Array<undefined>(plainRuns).fill(undefined), ...moments]) {
      const figures = await rushed(place, { buyers, units, ...(moment ? { moment } : {}) });
      rushLines(figures).forEach(say);
      holds(rushClaims(figures), figures);
    }
    const key = await keyHammered(place, keyCalls);
    holds(keyClaims(key), key);
    return [keyLine(key)];
  }), durable),
};
