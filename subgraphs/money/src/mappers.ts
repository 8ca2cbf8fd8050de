import type { Currency } from "@souk/shared/money";
import type { HoldStep as HoldStepRow } from "./holds/hold-step.ts";
import type { Hold as HoldRow, HoldPart as HoldPartRow } from "./holds/hold-tables.ts";
import type { PaymentAttempt as AttemptRow } from "./payments/payment-tables.ts";
import type { RefundLine } from "./refunds/refund-line.ts";
import type { Refund as RefundRow } from "./refunds/refund-tables.ts";
import type { RefundStep as RefundStepRow } from "./refunds/refund-history.ts";

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
export type { ProviderEventPage as ProviderEventConnection, ProviderEventStep } from "./provider-events/provider-event-reads.ts";
export type { ProviderEvent } from "./provider-events/provider-event-tables.ts";
export type { PaymentPage as PaymentConnection } from "./payments/payment-pages.ts";
/** With the currency of its payment. */
export interface PaymentAttempt extends AttemptRow { readonly currency: Currency }
export type { Hold } from "./holds/hold-tables.ts";
/** With its hold, which says whose it is and in which currency. */
export interface HoldPart extends HoldPartRow { readonly hold: HoldRow }
/** With the currency of its hold. */
export interface HoldStep extends HoldStepRow { readonly currency: Currency }
export type { Refund } from "./refunds/refund-tables.ts";
export type { RefundPage as RefundConnection } from "./refunds/refund-pages.ts";
/** With the currency of its refund. */
export interface RefundPart extends RefundLine { readonly currency: Currency }
/** With its refund. */
export interface RefundStep extends RefundStepRow { readonly refund: RefundRow }
export type { MoneyTallies as MoneyDashboard } from "./dashboard/money-tallies.ts";
