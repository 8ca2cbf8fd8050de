import type { Id } from "@souk/shared/ids";
import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { resolvers as accounts } from "./accounts/resolvers.ts";
import { context, type Context } from "./context.ts";
import { daySweep } from "./days/day-step.ts";
import { resolvers as days } from "./days/resolvers.ts";
import { resolvers as integrity } from "./integrity/resolvers.ts";
import { resolvers as journals } from "./journals/resolvers.ts";
import { manualJournalSweep } from "./manual-journals/manual-journals-expire.ts";
import { resolvers as live } from "./live/resolvers.ts";
import { resolvers as manualJournals } from "./manual-journals/resolvers.ts";
import { periodSweep } from "./periods/period-count.ts";
import { periodById } from "./periods/period-reads.ts";
import { resolvers as periods } from "./periods/resolvers.ts";
import { resolvers as reports } from "./reports/resolvers.ts";
import { sealSweep } from "./seal/journals-seal.ts";
import { resolvers as posting } from "./posting/resolvers.ts";
import { resolvers as seal } from "./seal/resolvers.ts";
import { resolvers as sellers } from "./sellers/resolvers.ts";
import { resolvers as sources } from "./sources/resolvers.ts";
import { resolvers as trialBalance } from "./trial-balance/resolvers.ts";

export type { Context } from "./context.ts";

export const ledger: Subgraph<Context> = {
  name: "ledger",
  folder: import.meta.dirname,
  tables: [],
  resolvers: mergedResolvers(accounts, journals, sellers, trialBalance, days, integrity, live, manualJournals, periods, posting, reports, seal, sources),
  context,
  nodes: {
    acc: (id: Id<"acc">, { accounts: loaders }) => loaders.byId.load(id),
    jnl: (id: Id<"jnl">, { journals: loaders }) => loaders.byId.load(id),
    mjn: (id: Id<"mjn">, { manualJournals: loaders }) => loaders.byId.load(id),
    prd: (id: Id<"prd">, { database }) => periodById(database, id),
  },
  keepsAnswers: true,
  sweeps: [daySweep, manualJournalSweep, periodSweep, sealSweep],
};
