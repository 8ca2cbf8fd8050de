import { paymentPoints } from "@souk/money/points";
import { holds, type Fault } from "./fault.ts";
import { onOwnCluster } from "./own-cluster.ts";
import { killClaims, paymentsKilled } from "./payment-kills.ts";

/** `pnpm faults payments`. */
export const fault: Fault = {
  name: "payments",
  title: "a process of money is killed at every named point of paying, releasing, refunding and being charged back, and another finishes what it had begun",
  async run() {
    const killed = await onOwnCluster((cluster) => paymentsKilled(cluster, paymentPoints, { isHurried: false }));
    holds(killClaims(killed), killed);
    return [
      ...killed.figures.map(({ point, seconds, hold, charges, refunds }) => `killed at ${point}: ${hold} after ${seconds.toFixed(1)} s, ${charges} charged, ${refunds} refunded`),
      `${killed.invariants.asked} invariants looked at`,
    ];
  },
};
