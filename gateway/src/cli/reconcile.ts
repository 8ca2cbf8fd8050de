import { itemsCsv } from "@souk/money/items-csv";
import { reconciliationSpan } from "@souk/money/reconciliation-span";
import { isId } from "@souk/shared/ids";
import { subgraphs } from "../subgraphs.ts";
import { onInstallation, say, sayBeside } from "./installation.ts";

/** What `souk reconcile` is told. */
export interface ReconcileWords { readonly from?: string; readonly until?: string; readonly bank?: boolean; readonly run?: string; readonly csv?: boolean }

const dayMs = 86_400_000;

/** Holds the books against the provider, or prints what a run has found. */
export function reconcile({ from, until, bank, run, csv }: ReconcileWords): Promise<void> {
  return onInstallation(async (foundations) => {
    const runtime = await foundations.runtimeOf(subgraphs.find(({ name }) => name === "money")!);
    const tell = csv ? sayBeside : say;
    let found = isId("rcr", run) ? run : null;
    if (found === null) {
      const first = new Date(from ?? new Date(Date.now() - dayMs).toISOString().slice(0, 10));
      const ended = await reconciliationSpan(runtime, { from: first, until: until ? new Date(until) : new Date(first.getTime() + dayMs), includesBank: bank ?? false });
      found = ended.id;
      tell(ended.state === "FAILED" ? `FAILED: ${ended.reason}` : `${ended.id}: ${ended.entryCount} entries, ${ended.matchedCount} agree, ${ended.transitCount} on their way, ${ended.breakCount} breaks.`);
      if (ended.state === "FAILED" || ended.breakCount > 0) process.exitCode = 1;
    }
    const text = await itemsCsv(runtime.database, found);
    if (csv) process.stdout.write(text);
    else for (const line of text.trimEnd().split("\r\n").slice(1)) say(line);
  }, sayBeside);
}
