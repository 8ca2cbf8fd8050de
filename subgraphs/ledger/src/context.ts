import type { RequestContext } from "@souk/shared/context";
import { accountSight } from "./accounts/account-sight.ts";
import { accountLoaders, type AccountLoaders } from "./accounts/account-reads.ts";
import { dailyBalances, type DailyBalancePages } from "./days/daily-balances.ts";
import { journalLoaders, type JournalLoaders } from "./journals/journal-reads.ts";
import { manualJournalLoaders, type ManualJournalLoaders } from "./manual-journals/manual-journal-reads.ts";
import { periodLoaders, type PeriodLoaders } from "./periods/period-reads.ts";
import { orderProofs, type OrderProofs } from "./sources/order-proof.ts";
import { sourceJournals, type SourceJournals } from "./sources/source-journals.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly accounts: AccountLoaders;
  readonly days: DailyBalancePages;
  readonly journals: JournalLoaders;
  readonly manualJournals: ManualJournalLoaders;
  readonly periods: PeriodLoaders;
  /** What the books say of the objects of others. */
  readonly sources: { readonly journals: SourceJournals; readonly proofs: OrderProofs };
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => ({
  ...base,
  accounts: accountLoaders(base),
  days: dailyBalances(base.database),
  journals: journalLoaders(base),
  manualJournals: manualJournalLoaders(base),
  periods: periodLoaders(base.database),
  sources: { journals: sourceJournals(base.database, accountSight(base.caller)), proofs: orderProofs(base) },
});
