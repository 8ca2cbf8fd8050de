import type { LiveEvent } from "@souk/shared/live";
import type { JournalFact } from "@souk/schema/events/ledger";

export type { Money } from "@souk/shared/money";
export type { AccountEntry } from "./accounts/account-entries.ts";
export type { AccountPage as LedgerAccountConnection } from "./accounts/account-pages.ts";
export type { LedgerStatement } from "./accounts/account-statement.ts";
export type { LedgerAccount } from "./accounts/account-tables.ts";
export type { Journal, JournalPage as JournalConnection } from "./journals/journal-tables.ts";
export type { Posting } from "./journals/posting-reads.ts";
export type { TrialBalance, TrialBalanceLine, TrialBalanceSum } from "./trial-balance/trial-balance.ts";
export type { DailyBalance } from "./days/daily-balances.ts";
export type { ManualJournalPage as ManualJournalConnection } from "./manual-journals/manual-journal-pages.ts";
export type { ManualJournal, ProposedLine as ManualReversedLine, ProposedPosting as ManualPosting } from "./manual-journals/manual-journal-tables.ts";
export type { LedgerPeriod, LedgerPeriodLine } from "./periods/period-tables.ts";
export type { LiabilityLine } from "./reports/liabilities-by-age.ts";
export type { MovedLine as TaxCollectedLine } from "./reports/moved-by-period.ts";
export type { RevenueLine as PlatformRevenueLine } from "./reports/platform-revenue.ts";
export type { OrderProof } from "./sources/order-proof.ts";
/** Commerce's; here it is known by its id. */
export interface Order { readonly id: string }
/** Money's; here it is known by its id. */
export interface Payment { readonly id: string }
/** Money's; here it is known by its id. */
export interface Hold { readonly id: string }
/** Money's; here it is known by its id. */
export interface Refund { readonly id: string }
/** Money's; here it is known by its id. */
export interface Payout { readonly id: string }
/** Money's; here it is known by its id. */
export interface Chargeback { readonly id: string }
/** Trust's; here it is known by its id. */
export interface User { readonly id: string }
/** Trust's; here it is known by its id. */
export interface Seller { readonly id: string }
/** What subscriptions send: the event as it stands in the log, and whom it is told. */
export interface BalanceUpdate extends LiveEvent<JournalFact> { readonly sellerId: string }
