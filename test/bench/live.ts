import type { Bench } from "./bench.ts";
import { columns } from "./columns.ts";
import { onCrowd } from "./live-crowd.ts";
import { crowdedLines } from "./live-crowded.ts";
import { floodLines } from "./live-flood.ts";
import { latencyRows } from "./live-latency.ts";
import { ordersOpen } from "./live-market.ts";
import { onLiveSouk } from "./live-served.ts";
import { durable } from "../faults/own-cluster.ts";

const orders = 20;

/** What a subscriber waits, what many cost, and where it ends. */
export const bench: Bench = {
  name: "live",
  title: "live updates joined from five subgraphs: from the commit to the client, what a thousand subscribers cost, and how many updates a second there are",
  run: ({ progress }) => onLiveSouk(durable, async (souk) => {
    const { orders: bought } = await ordersOpen(souk, orders);
    return onCrowd(souk, async (crowd) => {
      progress("one event at a time");
      const latency = columns(await latencyRows(souk, crowd, bought[0]!));
      progress("a thousand who wait");
      const crowded = await crowdedLines(souk, crowd, bought);
      progress("a flood");
      return [...latency, ...crowded, ...await floodLines(souk, crowd, bought[0]!)];
    });
  }),
};
