import type { Currency } from "@souk/shared/money";
import type { PaymentAttempt as AttemptRow } from "./payments/payment-tables.ts";

export type { Money } from "@souk/shared/money";
/** Trust's; here it is known by its id. */
export interface Seller { readonly id: string }
/** Catalog's; here it is known by its id. */
export interface Category { readonly id: string }
/** Commerce's; here it is known by its id. */
export interface OrderGroup { readonly id: string }
export type { FeeQuote } from "./fees/fee-quote.ts";
export type { FeeRulePage as FeeRuleConnection } from "./fees/fee-rule-reads.ts";
export type { FeeRule } from "./fees/fee-rule-tables.ts";
/** Trust's; here it is known by its id. */
export interface User { readonly id: string }
export type { PaymentMethod, PaymentMethodSetup } from "./payment-methods/method-tables.ts";
export type { Payment } from "./payments/payment-tables.ts";
export type { ProviderEventPage as ProviderEventConnection, ProviderEventStep } from "./provider-events/provider-event-reads.ts";
export type { ProviderEvent } from "./provider-events/provider-event-tables.ts";
/** With the currency of its payment. */
export interface PaymentAttempt extends AttemptRow { readonly currency: Currency }
