import { holds, type Fault } from "./fault.ts";
import { durable, onOwnCluster } from "./own-cluster.ts";
import { onProviderPlace } from "./provider-place.ts";
import { fullMenu, providerClaims, providerLine, providerRan } from "./provider-run.ts";

const orders = 2_000;
const seed = 2_026;

/** `pnpm faults provider`. */
export const fault: Fault = {
  name: "provider",
  title: "2,000 orders are paid, accepted, cancelled and refunded while the provider does everything that it can do wrong",
  run: () => onOwnCluster((cluster) => onProviderPlace(cluster, async (place) => {
    const figures = await providerRan(place, { orders, seed, menu: fullMenu });
    holds(providerClaims(figures), figures);
    return [providerLine(figures)];
  }), durable),
};
