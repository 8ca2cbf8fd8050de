import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

/** `pnpm laws [name…] [--deep]`: the laws alone, with many more cases if asked. */
const [names, options] = [process.argv.slice(2).filter((word) => !word.startsWith("-")), process.argv.slice(2).filter((word) => word.startsWith("-"))];
const unknown = options.filter((option) => option !== "--deep");
if (unknown.length > 0) {
  process.stderr.write(`no such option: ${unknown.join(", ")}\n`);
  process.exit(1);
}
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const files = (names.length > 0 ? names : [""]).map((name) => `test/laws/${name}`);
const { status } = spawnSync(process.execPath, [vitest, "run", "--config", path.join(import.meta.dirname, "../vitest.config.ts"), ...files], {
  stdio: "inherit", env: { ...process.env, ...(options.includes("--deep") ? { SOUK_DEEP: "1" } : {}) },
});
process.exitCode = status ?? 1;
