import { subgraphs } from "@souk/gateway/subgraphs";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import type { FaultDatabase } from "./own-cluster.ts";

/**
 * How many invariants were asked, as `souk check` asks them, and those that are violated, with how often: all but trust's, whose
 * people and sellers a fault plants without the history that trust asks of them.
 */
export async function marketViolations(cluster: FaultDatabase): Promise<{ readonly asked: number; readonly violated: Readonly<Record<string, number>> }> {
  const violated: Record<string, number> = {};
  let asked = 0;
  for (const definition of subgraphs.filter(({ name }) => name !== "trust")) {
    const database = await cluster.open(definition.name);
    for (const { name, violations } of await integrityCheck(database, subgraphInvariants(definition))) {
      asked += 1;
      if (violations > 0) violated[`${definition.name} ${name}`] = violations;
    }
  }
  return { asked, violated };
}
