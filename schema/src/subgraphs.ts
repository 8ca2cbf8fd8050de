import path from "node:path";

const repository = path.join(import.meta.dirname, "../..");

/** The six subgraphs, in the order their schemas are migrated. */
export const subgraphNames = ["trust", "catalog", "commerce", "ledger", "money", "conversations"] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** Where a subgraph's sources lie. */
export const sourceFolderOf = (name: SubgraphName): string => path.join(repository, "subgraphs", name, "src");
/** The folder of the composed, committed contract. */
export const schemaFolder = path.join(repository, "schema");
