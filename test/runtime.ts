import type { SubgraphRuntime } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import { logOpen, type Logger } from "@souk/shared/log";

/** A log that only tests read, line by line. */
export function logLines(level = "warn"): { readonly log: Logger; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { log: logOpen({ level, name: "test", destination }), lines };
}

/** What jobs, sweeps and consumers use of a subgraph's runtime. */
export const runtimeWith = (database: Database, log: Logger): SubgraphRuntime => ({ database, log, publicUrl: "http://localhost" }) as SubgraphRuntime;
