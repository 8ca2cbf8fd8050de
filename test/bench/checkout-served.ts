import { readFileSync } from "node:fs";
import { newId, type Id } from "@souk/shared/ids";
import { person } from "../subgraph-under-test.ts";
import { checkoutGraph, type CheckoutNotes } from "./checkout-graph.ts";
import { checkoutBought, checkoutReady, type AskStep } from "./checkout-path.ts";

/** What the measured process is told at its start, in a file. */
export interface CheckoutChild { readonly urls: Readonly<Record<string, string>>; readonly folder: string; readonly variantIds: readonly Id<"var">[] }
/** What it is asked later: its CPU, to begin to note and what it noted, and what its parts cost by themselves. */
export type CheckoutQuestion = "cpu" | "note" | "noted" | "parts";
/** Statements of commerce inside transactions and outside, of all others, and those around: begin, limits, savepoints, commit. */
export interface StepNoted { readonly inside: number; readonly outside: number; readonly others: number; readonly around: number; readonly transactions: number }
/** What it says. */
export type CheckoutSaid =
  | { readonly url: string } | { readonly cpuMicros: number } | { readonly isNoting: true } | { readonly noted: StepNoted } | { readonly parts: Readonly<Record<string, number>> };

const partOrders = 400;
const callers = 8;
const answerWithinMs = 60_000;

const cpuMicros = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
const within = () => ({ deadlineMs: Date.now() + answerWithinMs });

/** CPU for each call, µs, of so many of them by some callers; those before warm it up. */
async function microsEach(calls: number, call: () => Promise<unknown>): Promise<number> {
  const many = async (left: number) => {
    await Promise.all(Array.from({ length: callers }, async () => { while (left-- > 0) await call(); }));
  };
  await many(calls / 4);
  const before = cpuMicros();
  await many(calls);
  return (cpuMicros() - before) / calls;
}

/** CPU of each subgraph for one order, µs: what the gateway asked it on one buyer's way, asked again by others without a gateway. */
async function partsOf(asked: CheckoutNotes["asked"], variantIds: readonly Id<"var">[]): Promise<Record<string, number>> {
  const parts: Record<string, number> = {};
  for (const name of new Set(asked.map(({ port }) => port.name))) {
    const own = asked.filter(({ port }) => port.name === name);
    if (name !== "commerce") {      // pure reads: once more is the same
      parts[name] = await microsEach(partOrders, () => Promise.all(own.map(({ port, request }) => port.execute({ ...request, ...within() }))));
      continue;
    }
    let bought = 0;
    parts[name] = await microsEach(partOrders, async () => {
      const caller = person({ userId: newId("usr") });
      const ask: AskStep = async (step, variables) => {
        const { port, request } = own.find(({ request: { query } }) => query.includes(step))!;
        const { data, errors } = await port.execute({ ...request, variables, caller, ...within() });
        if (!data || errors) throw new Error(JSON.stringify(errors));
        return data;
      };
      await checkoutBought(ask, await checkoutReady(ask, [variantIds[bought++ % variantIds.length]!]));
    });
  }
  return parts;
}

const child = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as CheckoutChild;
const graph = await checkoutGraph(child);
/** Of everything that was noted so far. */
const way: CheckoutNotes["asked"] = [];

const say = (said: CheckoutSaid) => process.send?.(said);
process.on("message", (question: CheckoutQuestion) => {
  if (question === "cpu") say({ cpuMicros: cpuMicros() });
  else if (question === "note") {
    graph.forget();
    graph.noting(true);
    say({ isNoting: true });
  } else if (question === "noted") {
    graph.noting(false);
    const { sent, transactions, around, asked } = graph.notes;
    way.push(...asked);
    const own = sent.filter(({ schema }) => schema === "commerce");
    const inside = own.filter(({ isInTransaction }) => isInTransaction);
    say({ noted: { inside: inside.length, outside: own.length - inside.length, others: sent.length - own.length, around, transactions } });
  } else void partsOf(way, child.variantIds).then((parts) => say({ parts }));
});
process.on("disconnect", () => { process.exit(0); });
say({ url: graph.url });
