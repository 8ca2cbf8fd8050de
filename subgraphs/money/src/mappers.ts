import type { Currency as CurrencyCode } from "@souk/shared/money";
import type { Id } from "@souk/shared/ids";
import type { LiveEvent } from "@souk/shared/live";
import type { HoldMoveFact, PaymentMoveFact, PayoutMoveFact, RefundFact } from "@souk/schema/events/money";
import type { ChargebackShare as ShareRow } from "./chargebacks/chargeback-tables.ts";
import type { HoldStep as HoldStepRow } from "./holds/hold-step.ts";
import type { Hold as HoldRow, HoldPart as HoldPartRow } from "./holds/hold-tables.ts";
import type { PaymentAttempt as AttemptRow } from "./payments/payment-tables.ts";
import type { RefundLine } from "./refunds/refund-line.ts";
import type { Refund as RefundRow } from "./refunds/refund-tables.ts";
import type { RefundStep as RefundStepRow } from "./refunds/refund-history.ts";

export type { SoldCurrency as Currency } from "./currencies/currencies.ts";
export type { Money } from "@souk/shared/money";
/** Trust's; here it is known by its id. */
export interface Seller { readonly id: string }
/** Catalog's; here it is known by its id. */
export interface Category { readonly id: string }
/** Commerce's; here it is known by its id. */
export interface OrderGroup { readonly id: string }
/** Commerce's; here it is known by its id. */
export interface Order { readonly id: string }
export type { FeeQuote } from "./fees/fee-quote.ts";
export type { FeeRulePage as FeeRuleConnection } from "./fees/fee-rule-reads.ts";
export type { FeeRule } from "./fees/fee-rule-tables.ts";
/** Trust's; here it is known by its id. */
export interface User { readonly id: string }
export type { PaymentMethod, PaymentMethodSetup } from "./payment-methods/method-tables.ts";
export type { Payment } from "./payments/payment-tables.ts";
export type { PayoutAccount } from "./payout-accounts/payout-account-tables.ts";
export type { PayoutItem, PayoutItemPage as PayoutItemConnection } from "./payouts/payout-items.ts";
export type { PayoutStep, TransferStep } from "./payouts/payout-history.ts";
export type { PayoutApproval } from "./payouts/payout-reads.ts";
export type { PayoutPage as PayoutConnection } from "./payouts/payout-pages.ts";
export type { Payout, Transfer } from "./payouts/payout-tables.ts";
export type { ReservePolicy } from "./reserves/reserve-tables.ts";
export type { ProviderEventPage as ProviderEventConnection, ProviderEventStep } from "./provider-events/provider-event-reads.ts";
export type { ProviderEvent } from "./provider-events/provider-event-tables.ts";
export type { PaymentPage as PaymentConnection } from "./payments/payment-pages.ts";
/** With the currency of its payment. */
export interface PaymentAttempt extends AttemptRow { readonly currency: CurrencyCode }
export type { Hold } from "./holds/hold-tables.ts";
/** With its hold, which says whose it is and in which currency. */
export interface HoldPart extends HoldPartRow { readonly hold: HoldRow }
/** With the currency of its hold. */
export interface HoldStep extends HoldStepRow { readonly currency: CurrencyCode }
export type { Refund } from "./refunds/refund-tables.ts";
export type { RefundPage as RefundConnection } from "./refunds/refund-pages.ts";
/** With the currency of its refund. */
export interface RefundPart extends RefundLine { readonly currency: CurrencyCode }
/** With its refund. */
export interface RefundStep extends RefundStepRow { readonly refund: RefundRow }
export type { Chargeback } from "./chargebacks/chargeback-tables.ts";
export type { ChargebackPage as ChargebackConnection } from "./chargebacks/chargeback-pages.ts";
export type { ChargebackEvidence, ChargebackStep } from "./chargebacks/chargeback-history.ts";
/** With the currency of its chargeback. */
export interface ChargebackShare extends Omit<ShareRow, "parts"> { readonly currency: CurrencyCode }
export type { MoneyTallies as MoneyDashboard } from "./dashboard/money-tallies.ts";
export type { ReconciliationItemPage as ReconciliationItemConnection, ReconciliationRunPage as ReconciliationRunConnection } from "./reconciliation/reconciliation-pages.ts";
export type { RunTotal as ReconciliationTotal, ItemStep as ReconciliationItemStep } from "./reconciliation/reconciliation-reads.ts";
export type { BankStatement, ReconciliationItem, ReconciliationRun } from "./reconciliation/reconciliation-tables.ts";
/** The ledger's; here it is known by its id. */
export interface Journal { readonly id: string }
export type { PlatformPayout } from "./platform-payouts/platform-payout-tables.ts";
export type { PlatformPayoutPage as PlatformPayoutConnection, PlatformPayoutStepRead as PlatformPayoutStep } from "./platform-payouts/platform-payout-reads.ts";
/** What subscriptions send: the event as it stands in the log. */
export type PaymentUpdate = LiveEvent<Pick<PaymentMoveFact, "paymentId" | "from" | "to">>;
export type HoldUpdate = LiveEvent<HoldMoveFact | RefundFact & { readonly orderId: Id<"ord"> }>;
export type PayoutUpdate = LiveEvent<Pick<PayoutMoveFact, "payoutId" | "from" | "to">>;
