import { payoutPoints } from "@souk/money/points";
import { holds, type Fault } from "./fault.ts";
import { onOwnCluster } from "./own-cluster.ts";
import { payoutKillClaims, payoutsKilled } from "./payout-kills.ts";

/** `pnpm faults payouts`. */
export const fault: Fault = {
  name: "payouts",
  title: "a process of money is killed at every named point of transfers, payouts and taking them back, and another finishes what it had begun",
  async run() {
    const killed = await onOwnCluster((cluster) => payoutsKilled(cluster, payoutPoints, { isHurried: false }));
    holds(payoutKillClaims(killed), killed);
    return [
      ...killed.figures.map(({ point, seconds, state, transfers, reversals, payouts }) => `killed at ${point}: ${state} after ${seconds.toFixed(1)} s, ${transfers} transferred, ${reversals} taken back, ${payouts} paid out`),
      `${killed.invariants.asked} invariants looked at`,
    ];
  },
};
