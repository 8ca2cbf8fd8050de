import type { RequestContext } from "@souk/shared/context";
import { feeRuleLoader } from "./fees/fee-rule-reads.ts";
import { holdLoaders, type HoldLoaders } from "./holds/hold-reads.ts";
import { paymentLoaders, type PaymentLoaders } from "./payments/payment-reads.ts";
import { paymentMethodLoaders, type PaymentMethodLoaders } from "./payment-methods/method-reads.ts";
import { providerEventLoaders, type ProviderEventLoaders } from "./provider-events/provider-event-reads.ts";
import { refundLoaders, type RefundLoaders } from "./refunds/refund-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly feeRule: ReturnType<typeof feeRuleLoader>;
  readonly payments: PaymentLoaders;
  readonly paymentMethods: PaymentMethodLoaders;
  readonly holds: HoldLoaders;
  readonly refunds: RefundLoaders;
  readonly providerEvents: ProviderEventLoaders;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => ({
  ...base, feeRule: feeRuleLoader(base.database, base.caller), payments: paymentLoaders(base), holds: holdLoaders(base), refunds: refundLoaders(base), providerEvents: providerEventLoaders(base),
  paymentMethods: paymentMethodLoaders(base),
});
