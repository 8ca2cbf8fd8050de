import { idOf, type Id } from "@souk/shared/ids";
import type Stripe from "stripe";
import { accountIncluded, accountSeen } from "../provider/account-seen.ts";
import { answerOf } from "../provider/call-answer.ts";
import { callKind } from "../provider/call-kinds.ts";
import { newsOf } from "../provider/news.ts";
import { payoutAccountLearn } from "./payout-account-flow.ts";
import type { PayoutAccount } from "./payout-account-tables.ts";

/** What the provider is asked for when a seller's account is opened: it knows them by their id alone, whatever else it needs they show it themselves. */
export const accountParams = ({ id, sellerId, country, entity }: Pick<PayoutAccount, "id" | "sellerId" | "country" | "entity">): Stripe.V2.Core.AccountCreateParams & Record<string, unknown> => ({
  display_name: sellerId, dashboard: "express",
  identity: { country: country.toLowerCase(), entity_type: entity === "COMPANY" ? "company" : "individual" },
  configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
  // What a refund or a chargeback costs the platform has settled with the seller itself: the provider asks the platform.
  defaults: { responsibilities: { fees_collector: "application", losses_collector: "application" } },
  metadata: { seller: sellerId, account: id },
  include: [...accountIncluded],
});

/** Sellers' accounts at the provider. */
export const payoutAccountCalls = {
  "account.create": callKind<Stripe.V2.Core.Account>({
    send: (stripe, call) => answerOf(() => stripe.v2.core.accounts.create(call.params as Stripe.V2.Core.AccountCreateParams, { idempotencyKey: call.id })),
    async find(stripe, call) {
      const id = idOf("pac", call.objectId);
      for await (const found of stripe.v2.core.accounts.list({ applied_configurations: ["recipient"], limit: 100 }))
        if (found.metadata?.["account"] === id) return stripe.v2.core.accounts.retrieve(found.id, { include: [...accountIncluded] });
      return null;
    },
    async settle(runtime, call, answer) {
      await payoutAccountLearn(runtime, { payoutAccountId: idOf("pac", call.objectId), news: newsOf(answer, accountSeen), callId: call.id });
    },
  }),
  // Asked again it changes nothing: it need not be looked for.
  "account.manual": callKind<Stripe.BalanceSettings>({
    send: (stripe, call) => answerOf(() => stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: "manual" } } } }, { stripeAccount: accountOf(call), idempotencyKey: call.id })),
    find: async () => null,
    async settle(runtime, call, answer) {
      const payoutAccountId: Id<"pac"> = idOf("pac", call.objectId);
      await payoutAccountLearn(runtime, { payoutAccountId, news: answer.kind === "told" ? { kind: "manual" } : newsOf<never, never>(answer, (none) => none), callId: call.id });
    },
  }),
};

const accountOf = ({ params }: { readonly params: Readonly<Record<string, unknown>> }): string => params["account"] as string;
