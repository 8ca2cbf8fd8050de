import { Stripe } from "stripe";
import { commerce } from "@souk/commerce";
import { money } from "@souk/money";
import type { Caller } from "@souk/shared/caller";
import { consumerOf } from "@souk/shared/consumers";
import type { StripeSettings } from "@souk/shared/context";
import type { Id } from "@souk/shared/ids";
import { sandboxOpen, type Sandbox } from "@souk/stripe-sandbox";
import type { Refusal } from "./catalog.ts";
import { test as base, type Bought, type OrdersWorld } from "./commerce.ts";
import { ledgerStory, type LedgerStory } from "./ledger-story.ts";
import { subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";
import { until } from "./until.ts";

/** A payment as its buyer sees it. */
export interface PaymentShown {
  readonly id: Id<"pay">;
  readonly state: string;
  readonly amount: { readonly minor: string; readonly currency: string };
  readonly refunded: { readonly minor: string };
  readonly clientSecret: string | null;
  readonly nextAction: { readonly kind: string; readonly url: string | null } | null;
  readonly decline: { readonly code: string } | null;
  readonly attempts: readonly { readonly outcome: string; readonly declineCode: string | null; readonly method: { readonly brand: string | null; readonly last4: string | null } }[];
}
/** What a mutation of a payment answers. */
export interface PaymentAnswer { readonly payment: PaymentShown | null; readonly userErrors: readonly (Refusal & Record<string, unknown>)[] }

/** Commerce and money, and a provider of their own to which they speak over HTTP. */
export interface PaymentsWorld extends OrdersWorld {
  readonly money: SubgraphUnderTest<never>;
  readonly sandbox: Sandbox;
  /** How the provider is reached. */
  readonly settings: StripeSettings;
  readonly stripe: Stripe;
  /** The books, with names for some ids. */
  books(names?: Readonly<Record<string, string>>): LedgerStory;
  /** A mutation of a payment. @throws Error for a top-level error, naming its code */
  payment(caller: Caller, mutation: "paymentCreate" | "paymentConfirm" | "paymentCancel", id: string | null, input?: object): Promise<PaymentAnswer>;
  /** Pays a group with a method of the provider's for tests; by default a card that comes through. */
  paysBy(bought: Pick<Bought, "buyer" | "orderGroupId">, method?: string): Promise<PaymentAnswer>;
  /** As `buys`, and it is really paid, and everybody has heard of it. */
  boughtReally(...of: Parameters<OrdersWorld["buys"]>): Promise<Bought>;
  /** Commerce and money have heard each other out, and the provider was asked all that is to be asked. */
  settled(): Promise<void>;
  /** A control address of the sandbox: `/sandbox/faults`. Without a body it is read. */
  control<T = unknown>(path: string, body?: object): Promise<T>;
}

const shown = "id state amount { minor currency } refunded { minor } clientSecret nextAction { kind url } decline { code } attempts { outcome declineCode method { brand last4 } }";

/** Orders that are paid on a test file's own database, with a provider of its own. */
export const test = base.extend<{ $file: { pay: PaymentsWorld } }>({
  pay: [async ({ orders, scratch }, use) => {
    const sandbox = await sandboxOpen({ databaseUrl: scratch.adminUrl, secretKey: "sk_test_ofthetests", poolSize: 4, payoutPendingMs: 3_600_000, payoutTransitMs: 86_400_000, payoutReturnMs: 86_400_000 });      // what banks do, a test says
    const settings: StripeSettings = { secretKey: sandbox.secretKey, apiUrl: sandbox.url, webhookSecrets: ["whsec_ofthetests"] };
    const under = await subgraphUnderTest(scratch, money, undefined, settings);
    const consumers = [
      consumerOf({ database: under.runtime.database, producer: "commerce", reactions: money.reactions!["commerce"]! }),
      consumerOf({ database: orders.commerce.runtime.database, producer: "money", reactions: commerce.reactions!["money"]!, lock: commerce.reactionLocks!["money"]! }),
    ];
    const payment: PaymentsWorld["payment"] = async (caller, mutation, id, input = {}) => {
      const { data, errors } = await under.as(caller).run<Record<string, PaymentAnswer>>(
        `mutation (${id ? "$id: ID!, " : ""}$input: P${mutation.slice(1)}Input!) { ${mutation}(${id ? "id: $id, " : ""}input: $input) {
           payment { ${shown} } userErrors { __typename code message path ... on PaymentDeclinedError { declineCode } ... on InvalidTransitionError { from to allowed } } } }`,
        { id, input: { idempotencyKey: orders.key(), ...input } });
      if (errors) throw new Error(errors.map((failure) => `${String(failure.extensions["code"])} ${failure.message}`).join("; "));
      return data![mutation]!;
    };
    const settled = () => until("commerce and money have heard each other out", async () => {
      const parked = await under.runtime.database.row<{ error: string }>("select error from money.parked_event where error is not null limit 1");
      if (parked) throw new Error(`money could not react: ${parked.error}`);
      let isQuiet = true;
      for (const consumer of consumers) {
        if ((await consumer.step()).read > 0) isQuiet = false;
        if (await consumer.lag() > 0) isQuiet = false;
      }
      for (const sweep of money.sweeps!) if (await sweep.sweep(under.runtime) > 0) isQuiet = false;
      return isQuiet;
    });
    const paysBy: PaymentsWorld["paysBy"] = async ({ buyer, orderGroupId }, method = "pm_card_visa") => {
      const created = await payment(buyer, "paymentCreate", null, { orderGroupId });
      if (!created.payment || created.userErrors.length > 0) throw new Error(JSON.stringify(created.userErrors));
      return payment(buyer, "paymentConfirm", created.payment.id, { paymentMethodId: method });
    };
    const ledger = await scratch.open("ledger");
    await use({
      ...orders, money: under as never, sandbox, settings, stripe: new Stripe(sandbox.secretKey, { host: sandbox.host, port: sandbox.port, protocol: "http", maxNetworkRetries: 0 }),
      books: (names = {}) => ledgerStory(ledger, names), payment, paysBy, settled,
      async boughtReally(...of) {
        const bought = await orders.buys(...of);
        const { payment: paid } = await paysBy(bought);
        if (paid?.state !== "CAPTURED") throw new Error(JSON.stringify(paid));
        await settled();
        return bought;
      },
      async control<T>(path: string, body?: object) {
        const answer = await fetch(`${sandbox.url}${path}`, {
          headers: { authorization: `Bearer ${sandbox.secretKey}`, "content-type": "application/json" }, ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
        });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return await answer.json() as T;
      },
    });
    await sandbox.close();
  }, { scope: "file" }],
});
