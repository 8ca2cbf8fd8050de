import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

// Runs every `check:…` script of the root package in the order written there, tells how long each took, and fails if one did.
const root = path.join(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
const failed: string[] = [];
for (const [name, command] of Object.entries(scripts).filter(([name]) => name.startsWith("check:"))) {
  const startedMs = performance.now();
  const { status } = spawnSync(command, { shell: true, cwd: root, stdio: "inherit" });
  if (status !== 0) failed.push(name);
  process.stdout.write(`${status === 0 ? "ok    " : "FAILED"} ${name} ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
