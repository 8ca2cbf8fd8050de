import type { Subgraph } from "@souk/shared/subgraph";
import { context, type Context } from "./context.ts";
import { feeRules } from "./fees/fee-rule-tables.ts";
import { resolvers } from "./fees/resolvers.ts";

export const money: Subgraph<Context> = {
  name: "money",
  folder: import.meta.dirname,
  tables: [feeRules],
  resolvers,
  context,
  nodes: { frl: (id: string, { feeRule }) => feeRule.load(id) },
  keepsAnswers: true,
};
