import { parseArgs } from "node:util";

/** What `souk simulate` was told. */
export interface SimulateOptions {
  readonly orders: number;
  /** From which everybody's decisions follow. */
  readonly seed: number;
  /** How many people are served at once. */
  readonly atOnce: number;
  /** Whether the provider does everything that it can do wrong. */
  readonly hasChaos: boolean;
  /** Whether the market runs in separate processes, of which one is killed every few seconds. */
  readonly hasKills: boolean;
  /** Whether figures are printed for a program. */
  readonly isJson: boolean;
}

/** Keeps two cores busy, and leaves an answer time before its client gives it up. */
export const atOnceUsual = 24;
/** More connections at once than a gateway on one machine answers within its deadline. */
const atOnceMax = 500;
/** Some hours on a small machine. */
const ordersMax = 1_000_000;

/** @throws Error in words for whoever typed it */
export function simulateOptions(words: readonly string[]): SimulateOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      orders: { type: "string" }, seed: { type: "string", default: "1" }, "at-once": { type: "string", default: String(atOnceUsual) },
      chaos: { type: "boolean", default: false }, kill: { type: "boolean", default: false }, json: { type: "boolean", default: false },
    },
  });
  if (values.orders === undefined) throw new Error("--orders says how many orders the market has");
  const whole = (name: string, text: string, least: number, most: number): number => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
    throw new Error(`--${name} is a whole number from ${least} to ${most}`);
  };
  return {
    orders: whole("orders", values.orders, 1, ordersMax), seed: whole("seed", values.seed, 0, 2 ** 31), atOnce: whole("at-once", values["at-once"], 1, atOnceMax),
    hasChaos: values.chaos, hasKills: values.kill, isJson: values.json,
  };
}

/** The command that does the same again. */
export const commandOf = ({ orders, seed, atOnce, hasChaos, hasKills }: SimulateOptions): string =>
  `pnpm souk simulate --orders ${orders} --seed ${seed}${atOnce === atOnceUsual ? "" : ` --at-once ${atOnce}`}${hasChaos ? " --chaos" : ""}${hasKills ? " --kill" : ""}`;
