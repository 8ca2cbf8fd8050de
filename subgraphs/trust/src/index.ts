import type { Subgraph } from "@souk/shared/subgraph";
import { context, type Context } from "./context.ts";

export const trust: Subgraph<Context> = {
  name: "trust",
  folder: import.meta.dirname,
  tables: [],
  resolvers: {},
  context,
  nodes: {},
};
