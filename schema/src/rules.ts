import { keylessMutations } from "./keyless-mutations.ts";
import { nodeTypes } from "./nodes.ts";
import { caching } from "./rules/caching.ts";
import { cardData } from "./rules/card-data.ts";
import { connections } from "./rules/connections.ts";
import { deprecations } from "./rules/deprecations.ts";
import { descriptions } from "./rules/descriptions.ts";
import { elementsOf } from "./rules/element.ts";
import { entities } from "./rules/entities.ts";
import { idempotency } from "./rules/idempotency.ts";
import { lists } from "./rules/lists.ts";
import { mutations } from "./rules/mutations.ts";
import { names } from "./rules/names.ts";
import { numbers } from "./rules/numbers.ts";
import { refusals } from "./rules/refusals.ts";
import type { Fault, Rule } from "./rules/rule.ts";
import { subscriptions } from "./rules/subscriptions.ts";
import { tags } from "./rules/tags.ts";
import type { SubgraphSource } from "./sources.ts";

const rules: readonly Rule[] = [
  descriptions, names, mutations, subscriptions, idempotency(keylessMutations), numbers, lists, connections, entities(Object.values(nodeTypes)), tags, refusals, deprecations, caching, cardData,
];

/** Every fault of these subgraphs, one line each: `Order.total (commerce) is a Float`. Shared types are told once. */
export function schemaFaults(sources: readonly SubgraphSource[]): string[] {
  const elements = elementsOf(sources);
  const found = new Map<string, Fault[]>();
  for (const fault of rules.flatMap((rule) => rule(elements))) {
    const key = `${fault.at} ${fault.what}`;
    found.set(key, [...(found.get(key) ?? []), fault]);
  }
  return [...found.values()].map((same) => `${same[0]!.at} (${[...new Set(same.map(({ subgraph }) => subgraph))].join(", ")}) ${same[0]!.what}`).toSorted();
}
