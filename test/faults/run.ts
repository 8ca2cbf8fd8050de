import type { Fault } from "./fault.ts";
import { fault as imports } from "./import.ts";
import { fault as ledger } from "./ledger.ts";
import { fault as oversell } from "./oversell.ts";
import { fault as payments } from "./payments.ts";
import { fault as postgresRestart } from "./postgres-restart.ts";
import { fault as provider } from "./provider.ts";
import { fault as restore } from "./restore.ts";

/** Every fault; `pnpm faults` runs all, `pnpm faults <name>…` those named. */
const faults: readonly Fault[] = [postgresRestart, restore, ledger, imports, oversell, payments, provider];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !faults.some((fault) => fault.name === name));
if (unknown.length > 0) {
  process.stderr.write(`no such fault: ${unknown.join(", ")}\n${faults.map((fault) => `  ${fault.name}  ${fault.title}`).join("\n")}\n`);
  process.exit(1);
}
for (const fault of faults) {
  if (names.length > 0 && !names.includes(fault.name)) continue;
  process.stdout.write(`${fault.name}: ${fault.title}\n`);
  for (const line of await fault.run()) process.stdout.write(`  ${line}\n`);
}
