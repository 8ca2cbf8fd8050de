import { parseArgs } from "node:util";
import type { Bench } from "./bench.ts";
import { bench as checkout } from "./checkout.ts";
import { bench as gateway } from "./gateway.ts";
import { bench as ledger } from "./ledger.ts";
import { bench as live } from "./live.ts";
import { bench as listing } from "./listing.ts";
import { bench as money } from "./money.ts";
import { bench as payouts } from "./payouts.ts";
import { bench as search } from "./search.ts";

/** Every measurement; `pnpm bench` runs all, `pnpm bench <name>…` those named. */
const benches: readonly Bench[] = [checkout, gateway, ledger, listing, live, money, payouts, search];
const journalsAtLeast = 1_000;      // below, a hundredth of them is nothing to measure

const listingsAtLeast = 1_000;      // below, no word is common

const { positionals: names, values } = parseArgs({
  allowPositionals: true, options: { journals: { type: "string", default: "1000000" }, listings: { type: "string", default: "20000" } },
});
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(", ")}\n${benches.map((bench) => `  ${bench.name}  ${bench.title}`).join("\n")}\n`);
  process.exit(1);
}
const wholeNumber = (name: "journals" | "listings", least: number): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= least) return number;
  process.stderr.write(`--${name} is a whole number, at least ${least}\n`);
  process.exit(1);
};
const options = { journals: wholeNumber("journals", journalsAtLeast), listings: wholeNumber("listings", listingsAtLeast) };
const progress = (line: string) => void process.stderr.write(`  … ${line}\n`);
for (const bench of benches) {
  if (names.length > 0 && !names.includes(bench.name)) continue;
  process.stdout.write(`${bench.name}: ${bench.title}\n`);
  for (const line of await bench.run({ ...options, progress })) process.stdout.write(`  ${line}\n`);
}
