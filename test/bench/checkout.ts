import { subgraphNames } from "@souk/schema/subgraphs";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "../cluster.ts";
import { peoplePlanter } from "../faults/people-planted.ts";
import type { Bench } from "./bench.ts";
import { bareOrders } from "./checkout-bare.ts";
import { boundRows } from "./checkout-bounds.ts";
import { measuredGraph, type MeasuredGraph } from "./checkout-child.ts";
import { holds } from "./checkout-holds.ts";
import { checkoutGoods } from "./checkout-market.ts";
import { checkoutBought, checkoutReady, checkoutSteps, type AskStep, type CheckoutStep } from "./checkout-path.ts";
import type { StepNoted } from "./checkout-served.ts";
import { columns } from "./columns.ts";
import { loaded, perSecond, serverMicrosPerCall, within, type Load, type LoadOptions } from "./load.ts";
import { onMarket } from "./search-market.ts";
import { serverMeter } from "./server-meter.ts";

const callersAtOnce = [1, 8, 32] as const;
const buyers = 2_000;            // who comes again has an empty cart by then
const warmUpMs = 8_000;          // the compiler has settled by then
const measureMs = 8_000;
const batch = 32;                // as many as one transaction takes

/** One measurement of whole ways from the cart to an order. */
export interface CheckoutCell {
  readonly spread: "uniform" | "hot";
  readonly callers: number;
  readonly load: Load;
  /** Of checkoutComplete alone, ms, ascending. */
  readonly completed: Pick<Load, "latenciesMs">;
  /** CPU of the process that answers, for each order, µs. */
  readonly graphMicros: number;
}

interface Noted { readonly steps: Readonly<Record<CheckoutStep, StepNoted>>; readonly batch: StepNoted }

/** Each buyer in turn. */
function inTurn(tokens: readonly string[], graph: MeasuredGraph): () => AskStep {
  let served = 0;
  return () => graph.as(tokens[served++ % tokens.length]!);
}

/** What one buyer's steps send, and what so many do who complete at once. */
async function statements(graph: MeasuredGraph, nextBuyer: () => AskStep, variantId: Id<"var">): Promise<Noted["steps"]> {
  const ask = nextBuyer();
  const steps = new Map<CheckoutStep, StepNoted>();
  const noting: AskStep = async (step, variables) => {
    let answer: unknown;
    steps.set(step, await graph.noted(async () => { answer = await ask(step, variables); }));
    return answer;
  };
  await checkoutBought(noting, await checkoutReady(noting, [variantId]));
  return Object.fromEntries(steps) as Noted["steps"];
}
async function statementsOfBatch(graph: MeasuredGraph, nextBuyer: () => AskStep, variantId: Id<"var">): Promise<StepNoted> {
  const ready = await Promise.all(Array.from({ length: batch }, async () => {
    const ask = nextBuyer();
    return { ask, checkout: await checkoutReady(ask, [variantId]) };
  }));
  return graph.noted(() => Promise.all(ready.map(({ ask, checkout }) => checkoutBought(ask, checkout))));
}

/** So many callers, each a new buyer each time. */
async function cell(graph: MeasuredGraph, options: LoadOptions, spread: CheckoutCell["spread"], walk: (took: (ms: number) => void) => Promise<void>): Promise<CheckoutCell> {
  const latenciesMs: number[] = [];
  const before = await graph.cpuMicros();
  const load = await loaded(options, () => walk((ms) => { latenciesMs.push(ms); }));
  const graphMicros = (await graph.cpuMicros() - before) / load.calls;
  return { spread, callers: options.callers, load, completed: { latenciesMs: latenciesMs.toSorted((a, b) => a - b) }, graphMicros };
}

const cellRows = (cells: readonly CheckoutCell[], bare: readonly { readonly name: string; readonly load: Load }[]) => [
  ["cart → order", "orders/s", "p50 ms", "p95 ms", "complete p50", "complete p95", "graph µs", "Postgres µs", "WAL bytes"],
  ...cells.map(({ spread, callers, load, completed, graphMicros }) => [`${spread === "hot" ? "one hot item" : "uniform"}, ${callers} ${callers === 1 ? "caller" : "callers"}`,
    perSecond(load), within(load, 0.5), within(load, 0.95), within({ ...load, ...completed }, 0.5), within({ ...load, ...completed }, 0.95), graphMicros, serverMicrosPerCall(load), load.walBytes / load.calls]),
  ...bare.map(({ name, load }) => [name, perSecond(load), within(load, 0.5), within(load, 0.95), Number.NaN, Number.NaN, Number.NaN, serverMicrosPerCall(load), load.walBytes / load.calls]),
];

function noteRows({ steps, batch: together }: Noted): (string | number)[][] {
  const figures = ({ inside, outside, others, around }: StepNoted) => [inside, outside, others, around, inside + outside + others + around];
  return [
    ["SQL statements", "in its transaction", "to answer", "other subgraphs", "begin, limit, commit", "in all"],
    ...checkoutSteps.map((step) => [step, ...figures(steps[step]).map(String)]),
    ["the whole way", ...checkoutSteps.map((step) => figures(steps[step])).reduce((sum, row) => sum.map((count, at) => count + row[at]!)).map(String)],
    [`checkoutComplete, ${batch} at once in ${together.transactions} transactions, for each`, ...figures(together).map((count) => (count / batch).toFixed(1))],
  ];
}

/** What an order costs from the cart on, part by part, beside its rows written by hand, one commit each. */
export const bench: Bench = {
  name: "checkout",
  title: "from the cart to an order over the gateway in one process, beside the order's rows written by hand, one commit each",
  run: ({ listings, progress }) => onMarket(Math.min(listings, 2_000), progress, async (runtime, place) => {
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
      const walk = (spread: CheckoutCell["spread"]) => async (took: (ms: number) => void = () => {}) => {
        const ask = nextBuyer();
        const checkout = await checkoutReady(ask, [nextVariant[spread]()]);
        const since = performance.now();
        await checkoutBought(ask, checkout);
        took(performance.now() - since);
      };
      progress("warming up");
      await loaded({ callers: 8, forMs: warmUpMs, read }, () => walk("uniform")());
      const steps = await statements(graph, nextBuyer, hotId);
      progress("parts by themselves");
      const parts = await graph.parts();
      const noted = { steps, batch: await statementsOfBatch(graph, nextBuyer, hotId) };
      const cells: CheckoutCell[] = [];
      for (const callers of callersAtOnce) for (const spread of ["uniform", "hot"] as const) {
        progress(`${spread}, ${callers} at once`);
        cells.push(await cell(graph, { callers, forMs: measureMs, read }, spread, walk(spread)));
      }
      await graph.close();
      progress("by hand");
      const byHand = { callers: 32, forMs: measureMs / 2, read };
      const bare = [
        { name: "rows by hand, uniform, 32 callers", load: await bareOrders(cluster.adminUrl, variantIds.map(uuidOf), byHand) },
        { name: "rows by hand, one hot item, 32 callers", load: await bareOrders(cluster.adminUrl, [uuidOf(hotId)], byHand) },
      ];
      const held = await holds(await cluster.open("commerce", { poolSize: 4 }), hotId, byHand);
      const { rows: [stock] } = await admin.query<{ oversold: string }>(
        `select count(*) as oversold
           from commerce.inventory_level l
           left join (select level_id, sum(quantity) as held from commerce.reservation where state = 'HELD' group by 1) as r on r.level_id = l.id
          where l.reserved > l.on_hand or l.reserved <> coalesce(r.held, 0)`);
      const busy = cells.find(({ spread, callers }) => spread === "uniform" && callers === 8)!;
      const others = Object.entries(parts).filter(([name]) => name !== "commerce").reduce((sum, [, micros]) => sum + micros, 0);
      return [
        ...columns(cellRows(cells, bare)), "",
        ...columns([
          ["CPU µs an order, uniform, 8 callers", "whole", "gateway", "commerce", ...Object.keys(parts).filter((name) => name !== "commerce"), "Postgres"],
          ["", busy.graphMicros + serverMicrosPerCall(busy.load), busy.graphMicros - parts["commerce"]! - others, parts["commerce"]!,
            ...Object.entries(parts).filter(([name]) => name !== "commerce").map(([, micros]) => micros), serverMicrosPerCall(busy.load)],
        ]), "",
        ...columns(noteRows(noted)), "",
        ...columns(boundRows(cells, { held, oversold: Number(stock!.oversold) })),
        "gateway: HTTP, tokens, admission, plans out of its cache, joins; four requests an order, each of a new buyer",
        `beside rows by hand (group, order, line, reservation, stock): ${cells.filter(({ callers }) => callers === 32).map(({ spread, load }, index) => `${spread} ${(serverMicrosPerCall(load) / serverMicrosPerCall(bare[index]!.load)).toFixed(1)} ×`).join(", ")} in Postgres for the whole way`,
      ];
    });
  }),
};
