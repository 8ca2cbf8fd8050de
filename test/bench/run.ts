import type { Bench } from "./bench.ts";
import { bench as gateway } from "./gateway.ts";

/** Every measurement; `pnpm bench` runs all, `pnpm bench <name>…` those named. */
const benches: readonly Bench[] = [gateway];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(", ")}\n${benches.map((bench) => `  ${bench.name}  ${bench.title}`).join("\n")}\n`);
  process.exit(1);
}
for (const bench of benches) {
  if (names.length > 0 && !names.includes(bench.name)) continue;
  process.stdout.write(`${bench.name}: ${bench.title}\n`);
  for (const line of await bench.run()) process.stdout.write(`  ${line}\n`);
}
