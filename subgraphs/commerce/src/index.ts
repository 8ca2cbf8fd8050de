import type { Subgraph } from "@souk/shared/subgraph";
import { context, type Context } from "./context.ts";

export const commerce: Subgraph<Context> = {
  name: "commerce",
  folder: import.meta.dirname,
  tables: [],
  resolvers: {},
  context,
  nodes: {},
};
