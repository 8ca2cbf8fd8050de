import type { Subgraph } from "@souk/shared/subgraph";
import { context, type Context } from "./context.ts";

export const money: Subgraph<Context> = {
  name: "money",
  folder: import.meta.dirname,
  tables: [],
  resolvers: {},
  context,
  nodes: {},
  keepsAnswers: true,
};
