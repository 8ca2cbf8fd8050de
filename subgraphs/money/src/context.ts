import type { RequestContext } from "@souk/shared/context";
import { chargebackLoaders, type ChargebackLoaders } from "./chargebacks/chargeback-reads.ts";
import { feeRuleLoader } from "./fees/fee-rule-reads.ts";
import { holdLoaders, type HoldLoaders } from "./holds/hold-reads.ts";
import { paymentLoaders, type PaymentLoaders } from "./payments/payment-reads.ts";
import { paymentMethodLoaders, type PaymentMethodLoaders } from "./payment-methods/method-reads.ts";
import { platformPayoutLoaders, type PlatformPayoutLoaders } from "./platform-payouts/platform-payout-reads.ts";
import { payoutAccountLoaders, type PayoutAccountLoaders } from "./payout-accounts/payout-account-reads.ts";
import { payoutOpenings } from "./payouts/payout-items.ts";
import { payoutLoaders, type PayoutLoaders } from "./payouts/payout-reads.ts";
import { providerEventLoaders, type ProviderEventLoaders } from "./provider-events/provider-event-reads.ts";
import { reconciliationLoaders, type ReconciliationLoaders } from "./reconciliation/reconciliation-reads.ts";
import { refundLoaders, type RefundLoaders } from "./refunds/refund-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly feeRule: ReturnType<typeof feeRuleLoader>;
  readonly payments: PaymentLoaders;
  readonly paymentMethods: PaymentMethodLoaders;
  readonly holds: HoldLoaders;
  readonly refunds: RefundLoaders;
  readonly chargebacks: ChargebackLoaders;
  readonly providerEvents: ProviderEventLoaders;
  readonly reconciliation: ReconciliationLoaders;
  readonly platformPayouts: PlatformPayoutLoaders;
  readonly payoutAccounts: PayoutAccountLoaders;
  readonly payouts: PayoutLoaders;
  /** For payouts that the caller is known to see. */
  readonly payoutOpening: ReturnType<typeof payoutOpenings>;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => ({
  ...base, feeRule: feeRuleLoader(base.database, base.caller), payments: paymentLoaders(base), holds: holdLoaders(base), refunds: refundLoaders(base), providerEvents: providerEventLoaders(base),
  paymentMethods: paymentMethodLoaders(base), chargebacks: chargebackLoaders(base), payoutAccounts: payoutAccountLoaders(base), payouts: payoutLoaders(base), payoutOpening: payoutOpenings(base.database),
  reconciliation: reconciliationLoaders(base), platformPayouts: platformPayoutLoaders(base),
});
