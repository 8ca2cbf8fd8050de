import { subgraphNames } from "@souk/schema/subgraphs";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import { peoplePlanter } from "../faults/people-planted.ts";
import type { Bench } from "./bench.ts";
import { bareOrders } from "./checkout-bare.ts";
import { boundRows } from "./checkout-bounds.ts";
import { cellRows, cellsOf, type CheckoutCell, type Spread, type Walk } from "./checkout-cells.ts";
import { measuredGraph, type MeasuredGraph } from "./checkout-child.ts";
import { heldOtherwise, holds } from "./checkout-holds.ts";
import { checkoutGoods } from "./checkout-market.ts";
import { checkoutBought, checkoutReady, type AskStep } from "./checkout-path.ts";
import { batchNoted, notedRows, stepsNoted } from "./checkout-statements.ts";
import { columns } from "./columns.ts";
import { loaded, serverMicrosPerCall } from "./load.ts";
import { onMarket } from "./search-market.ts";
import { serverMeter } from "./server-meter.ts";

const callersAtOnce = [1, 8, 32] as const;
const buyers = 2_000;            // who comes again has an empty cart by then
const listingsMost = 2_000;      // some hundreds are bought; catalog's size is no matter here
const warmUpMs = 8_000;          // the compiler has settled by then
const measureMs = 6_000;
const turns = 2;

/** Each buyer in turn. */
function inTurn(tokens: readonly string[], graph: MeasuredGraph): () => AskStep {
  let served = 0;
  return () => graph.as(tokens[served++ % tokens.length]!);
}

/** CPU of an order by part; what the subgraphs do not have is the gateway's. */
function partRows({ graphMicros, load }: CheckoutCell, parts: Readonly<Record<string, number>>): (string | number)[][] {
  const subgraphs = Object.entries(parts);
  const gateway = graphMicros - subgraphs.reduce((sum, [, micros]) => sum + micros, 0);
  return [
    ["CPU µs an order, uniform, 8 callers", "whole", "gateway", ...subgraphs.map(([name]) => name), "Postgres"],
    ["", graphMicros + serverMicrosPerCall(load), gateway, ...subgraphs.map(([, micros]) => micros), serverMicrosPerCall(load)],
  ];
}

/** What an order costs from the cart on, part by part, beside its rows written by hand, one commit each. */
export const bench: Bench = {
  name: "checkout",
  title: "from the cart to an order over the gateway in one process, beside the order's rows written by hand, one commit each",
  run: ({ listings, progress }) => onMarket(Math.min(listings, listingsMost), progress, async (runtime, place) => {
    const { cluster, folder } = place;
    const { variantIds, hotId } = await checkoutGoods(runtime, place);
    const plant = await peoplePlanter(cluster);
    const urls = Object.fromEntries([...subgraphNames, "gateway"].map((name) => [name, cluster.urlOf(name)]));
    return asAdmin(cluster.adminUrl, async (admin) => {
      const { read } = serverMeter(admin);
      const graph = await measuredGraph({ urls, folder, variantIds }, Math.max(...callersAtOnce));
      const nextBuyer = inTurn((await plant(buyers)).map(({ accessToken }) => accessToken), graph);
      let at = 0;
      const nextVariant = { uniform: () => variantIds[at++ % variantIds.length]!, hot: () => hotId };
      const walkOf = (spread: Spread): Walk => async (took) => {
        const ask = nextBuyer();
        const checkout = await checkoutReady(ask, [nextVariant[spread]()]);
        const since = performance.now();
        await checkoutBought(ask, checkout);
        took(performance.now() - since);
      };
      progress("warming up");
      await loaded({ callers: 8, forMs: warmUpMs, read }, () => walkOf("uniform")(() => {}));
      const steps = await stepsNoted(graph, nextBuyer, hotId);
      progress("parts by themselves");
      const parts = await graph.parts();
      const noted = { steps, batch: await batchNoted(graph, nextBuyer, hotId) };
      const cells: CheckoutCell[] = [];
      for (const callers of callersAtOnce) {
        progress(`${callers} at once, of many things and of one`);
        cells.push(...await cellsOf(graph, { callers, forMs: measureMs, read }, walkOf, turns));
      }
      await graph.close();
      progress("by hand");
      const byHand = { callers: 32, forMs: measureMs, read };
      const bare = [
        { name: "rows by hand, uniform, 32 callers", load: await bareOrders(cluster.adminUrl, variantIds.map(uuidOf), byHand) },
        { name: "rows by hand, one hot item, 32 callers", load: await bareOrders(cluster.adminUrl, [uuidOf(hotId)], byHand) },
      ];
      const held = await holds(await cluster.open("commerce", { poolSize: 4 }), hotId, byHand);
      const busy = cells.find(({ spread, callers }) => spread === "uniform" && callers === 8)!;
      return [
        ...columns(cellRows(cells, bare)), "",
        ...columns(partRows(busy, parts)), "",
        ...columns(notedRows(noted)), "",
        ...columns(boundRows(cells, { held, heldOtherwise: await heldOtherwise(cluster.adminUrl) })),
        "gateway: HTTP, tokens, admission, plans out of its cache, joins; four requests an order, each of a new buyer",
        `beside rows by hand (group, order, line, reservation, stock): ${cells.filter(({ callers }) => callers === 32).map(({ spread, load }, index) => `${spread} ${(serverMicrosPerCall(load) / serverMicrosPerCall(bare[index]!.load)).toFixed(1)} ×`).join(", ")} in Postgres for the whole way`,
      ];
    });
  }),
};
