import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import type { moneyPoints } from "@souk/money/points";
import type { StripeSettings } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import { until } from "../until.ts";
import type { MoneyTask } from "./money-work.ts";

/** The ledger's own worker is no part of this: what was posted is sealed by hand, as it would have been within seconds. */
export const journalsSealed = (ledger: Database): Promise<void> => until("all journals are sealed", async () => {
  await ledger.row("select ledger.seal_v1(1000)");
  return (await ledger.row("select from ledger.sealed_block having max(journal_total) = (select count(*) from ledger.journal)")) !== undefined;
});

/** Runs a process of money that dies at a point. @returns false when it ended by itself */
export async function moneyVictim(told: { readonly url: string; readonly stripe: StripeSettings; readonly point: (typeof moneyPoints)[number]; readonly task: MoneyTask }): Promise<boolean> {
  const tsx = createRequire(path.join(import.meta.dirname, "../../package.json")).resolve("tsx/esm");
  const child = spawn(process.execPath, ["--import", tsx, path.join(import.meta.dirname, "money-victim.ts"), JSON.stringify(told)], { stdio: ["ignore", "ignore", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => { complaints += chunk.toString(); });
  const [code, signal] = await once(child, "close") as [number | null, NodeJS.Signals | null];
  if (signal === "SIGKILL") return true;
  if (code !== 0) throw new Error(`the process ended with ${code}: ${complaints}`);
  return false;
}
