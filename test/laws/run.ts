import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

/** `pnpm laws [name…] [--deep] [--seed=n]`: the laws alone, with many more cases if asked, or with those of an earlier run. */
const { positionals: names, values: { deep, seed } } = parseArgs({ allowPositionals: true, options: { deep: { type: "boolean" }, seed: { type: "string" } } });
if (seed !== undefined && !/^\d{1,10}$/.test(seed)) {
  process.stderr.write(`a seed is a whole number, not ${seed}\n`);
  process.exit(1);
}
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const files = (names.length > 0 ? names : [""]).map((name) => `test/laws/${name}`);
// Workers of vitest see its environment and not its arguments.
const { status } = spawnSync(process.execPath, [vitest, "run", "--config", path.join(import.meta.dirname, "../vitest.config.ts"), ...files], {
  stdio: "inherit", env: { ...process.env, ...(deep ? { SOUK_TEST_DEEP: "1" } : {}), ...(seed === undefined ? {} : { SOUK_TEST_SEED: seed }) },
});
process.exitCode = status ?? 1;
