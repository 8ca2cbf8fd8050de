import { parseArgs } from "node:util";
import type { Fault } from "./fault.ts";
import { fault as imports } from "./import.ts";
import { fault as ledger } from "./ledger.ts";
import { fault as oversell } from "./oversell.ts";
import { fault as payments } from "./payments.ts";
import { fault as payouts } from "./payouts.ts";
import { fault as postgresRestart } from "./postgres-restart.ts";
import { fault as provider } from "./provider.ts";
import { fault as restore } from "./restore.ts";
import { fault as subscribers } from "./subscribers.ts";

/** Every fault; `pnpm faults` runs all, `pnpm faults <name>…` those named. */
const faults: readonly Fault[] = [postgresRestart, restore, ledger, imports, oversell, payments, payouts, provider, subscribers];

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "120" }, subscribers: { type: "string", default: "100" }, seed: { type: "string", default: "8" } },
});
const unknown = names.filter((name) => !faults.some((fault) => fault.name === name));
if (unknown.length > 0) {
  process.stderr.write(`no such fault: ${unknown.join(", ")}\n${faults.map((fault) => `  ${fault.name}  ${fault.title}`).join("\n")}\n`);
  process.exit(1);
}
const wholeNumber = (name: keyof typeof values, least: number, most: number): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
  process.stderr.write(`--${name} is a whole number from ${least} to ${most}\n`);
  process.exit(1);
};
const secondsMost = 420;      // the tokens of those who follow are good for ten minutes
const options = { seconds: wholeNumber("seconds", 10, secondsMost), subscribers: wholeNumber("subscribers", 7, 300), seed: wholeNumber("seed", 0, 2 ** 32 - 1) };
for (const fault of faults) {
  if (names.length > 0 && !names.includes(fault.name)) continue;
  process.stdout.write(`${fault.name}: ${fault.title}\n`);
  for (const line of await fault.run(options)) process.stdout.write(`  ${line}\n`);
}
