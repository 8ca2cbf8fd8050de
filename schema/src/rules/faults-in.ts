import { elementsOf } from "./element.ts";
import type { Rule } from "./rule.ts";

/** What a rule finds in a small graph: SDL per subgraph, or of one called `shop`; each fault as `Type.field what`. */
export function faultsIn(rule: Rule, graph: string | Readonly<Record<string, string>>): string[] {
  const sources = typeof graph === "string" ? { shop: graph } : graph;
  return rule(elementsOf(Object.entries(sources).map(([name, sdl]) => ({ name, sdl })))).map(({ at, what }) => `${at} ${what}`);
}
