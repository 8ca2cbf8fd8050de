import { checkoutBought, checkoutReady, checkoutSteps, type AskStep, type CheckoutStep } from "./checkout-path.ts";
import type { MeasuredGraph } from "./checkout-child.ts";
import type { StepNoted } from "./checkout-served.ts";
import type { Id } from "@souk/shared/ids";

/** As many as one transaction takes. */
const batch = 32;

/** SQL statements of each step of one buyer, and of many who complete at once. */
export interface StatementsNoted { readonly steps: Readonly<Record<CheckoutStep, StepNoted>>; readonly batch: StepNoted }

/** What one buyer's steps send. */
export async function stepsNoted(graph: MeasuredGraph, nextBuyer: () => AskStep, variantId: Id<"var">): Promise<StatementsNoted["steps"]> {
  const ask = nextBuyer();
  const steps = new Map<CheckoutStep, StepNoted>();
  const noting: AskStep = async (step, variables) => {
    let answer: unknown;
    steps.set(step, await graph.noted(async () => { answer = await ask(step, variables); }));
    return answer;
  };
  await checkoutBought(noting, await checkoutReady(noting, [variantId]));
  return Object.fromEntries(steps) as StatementsNoted["steps"];
}

/** What so many send who complete at once. */
export async function batchNoted(graph: MeasuredGraph, nextBuyer: () => AskStep, variantId: Id<"var">): Promise<StepNoted> {
  const ready = await Promise.all(Array.from({ length: batch }, async () => {
    const ask = nextBuyer();
    return { ask, checkout: await checkoutReady(ask, [variantId]) };
  }));
  return graph.noted(() => Promise.all(ready.map(({ ask, checkout }) => checkoutBought(ask, checkout))));
}

/** Rows of a table. */
export function notedRows({ steps, batch: together }: StatementsNoted): (string | number)[][] {
  const figures = ({ inside, outside, others, around }: StepNoted) => [inside, outside, others, around, inside + outside + others + around];
  return [
    ["SQL statements", "in its transaction", "to answer", "other subgraphs", "begin, limit, commit", "in all"],
    ...checkoutSteps.map((step) => [step, ...figures(steps[step]).map(String)]),
    ["the whole way", ...checkoutSteps.map((step) => figures(steps[step])).reduce((sum, row) => sum.map((count, at) => count + row[at]!)).map(String)],
    [`checkoutComplete, ${batch} at once in ${together.transactions} transactions, for each`, ...figures(together).map((count) => (count / batch).toFixed(1))],
  ];
}
