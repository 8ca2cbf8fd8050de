import type { Subgraph } from "@souk/shared/subgraph";
import { context, type Context } from "./context.ts";
import { resolvers as integrity } from "./integrity/resolvers.ts";

export const ledger: Subgraph<Context> = {
  name: "ledger",
  folder: import.meta.dirname,
  tables: [],
  resolvers: { ...integrity },
  context,
  nodes: {},
};
