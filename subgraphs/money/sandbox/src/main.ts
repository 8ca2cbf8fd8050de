import process from "node:process";
import { optionsOf } from "./options.ts";
import { sandboxOpen } from "./sandbox.ts";

// A sandbox as a program of its own: configured by the environment, ended by SIGTERM or SIGINT.
const { options, faults } = optionsOf(process.env);
if (!options) {
  process.stderr.write(`${faults.join("\n")}\n`);
  process.exit(1);
}
const sandbox = await sandboxOpen({ ...options, log: (line) => { process.stderr.write(`${line}\n`); } });
process.stdout.write(`stripe sandbox listens on ${sandbox.url}\n`);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => { void sandbox.close().then(() => process.exit(0)); });
