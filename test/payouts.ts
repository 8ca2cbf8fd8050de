import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";
import type { Refusal } from "./catalog.ts";
import { asAdmin } from "./cluster.ts";
import type { Bought } from "./commerce.ts";
import { test as base, type HeldMoneyWorld } from "./held-money.ts";
import { person } from "./subgraph-under-test.ts";

interface Amount { readonly minor: string; readonly currency: string }
/** A payout as its seller sees it. */
export interface PayoutShown {
  readonly id: Id<"pyt">;
  readonly state: string;
  readonly amount: Amount;
  readonly method: string;
  readonly cause: string;
  readonly holdReasons: readonly string[];
  readonly failureCode: string | null;
  readonly bank: { readonly last4: string | null } | null;
  readonly opening: { readonly minor: string } | null;
  readonly items: { readonly nodes: readonly { readonly kind: string; readonly amount: Amount; readonly order: { readonly id: string } | null }[] } | null;
  readonly transfers: readonly { readonly id: string; readonly state: string; readonly amount: Amount }[];
  readonly history: readonly { readonly from: string; readonly to: string; readonly reason: string | null }[];
}
/** What a mutation of a payout answers. */
export interface PayoutAnswer { readonly payout: PayoutShown | null; readonly userErrors: readonly (Refusal & { readonly reasons?: readonly string[]; readonly available?: Amount })[] }
/** A seller's account at the provider. */
export interface PayoutAccountShown {
  readonly id: Id<"pac">;
  readonly state: string;
  readonly transfers: string;
  readonly payouts: string;
  readonly requirements: readonly { readonly field: string; readonly status: string }[];
  readonly schedule: { readonly interval: string; readonly anchor: number | null; readonly nextAt: string | null };
}
/** What a mutation of an account answers. */
export interface PayoutAccountAnswer { readonly payoutAccount: PayoutAccountShown | null; readonly userErrors: readonly Refusal[] }

/** Who sells, and has shown the second factor. */
export interface Payee { readonly owner: Caller; readonly sellerId: Id<"sel"> }

/** Sellers who are paid, on a test file's own database, of orders that were really paid. */
export interface PayoutsWorld extends HeldMoneyWorld {
  /** A second person of finance, with the second factor, too. */
  readonly controller: Caller;
  /** A mutation of a payout. @throws Error for a top-level error, naming its code */
  payout(caller: Caller, mutation: "payoutRequest" | "payoutCancel" | "payoutRetry" | "payoutUnwind" | "payoutApprove", id: string | null, input?: object): Promise<PayoutAnswer>;
  /** A mutation of an account. @throws Error as above */
  account(caller: Caller, mutation: "payoutAccountOpen" | "payoutScheduleSet" | "payoutsStop" | "payoutsAllow" | "reservePolicySet", input: object): Promise<PayoutAccountAnswer>;
  /** A seller whose account the provider lets be paid; by hand, unless they are paid by a schedule. @param bank a number of the provider's for tests */
  payee(options?: { readonly bank?: string; readonly isPaidByHand?: boolean; readonly zones?: readonly object[] }): Promise<Payee>;
  /** What a person at the provider's pages does with the seller's account. */
  onboards(payee: Payee, outcome: string, bank?: string): Promise<void>;
  /** The seller sells a lamp, its buyer is content, and what they paid is available at the provider. */
  earns(payee: Payee, input?: object): Promise<Bought>;
  /** What of a payment is pending at the provider is available, and everybody has heard of it. */
  matures(): Promise<void>;
  /** The seller's payouts, the newest first. */
  payoutsOf(payee: Payee): Promise<readonly PayoutShown[]>;
  /** What the provider does with a payout: in_transit, paid, failed, returned. */
  bankDoes(payoutId: string, outcome: string, failureCode?: string): Promise<void>;
}

const payout = `id state amount { minor currency } method cause holdReasons failureCode bank { last4 } opening { minor }
  items(first: 100) { nodes { kind amount { minor currency } order { id } } } transfers { id state amount { minor currency } } history { from to reason }`;
const account = "id state transfers payouts requirements { field status } schedule { interval anchor nextAt }";

/** What is waited for comes at once: looks after payments, accounts and payouts, and what waits here. */
const looksSql = `
  update money.payment set look_at = clock_timestamp() where look_at is not null;
  update money.payout_account set look_at = clock_timestamp() where look_at is not null;
  update money.payout set look_at = clock_timestamp() where look_at is not null;
  update money.payout set due_at = clock_timestamp() where due_at is not null;
  update money.balance_transaction set look_at = clock_timestamp() where matured_at is null`;

export const test = base.extend<{ $file: { paid: PayoutsWorld } }>({
  paid: [async ({ held, scratch }, use) => {
    const steppedUpUntilMs = Date.now() + 3_600_000;
    const looked = async () => {
      await asAdmin(scratch.adminUrl, (admin) => admin.query(looksSql));
      await held.settled();
    };
    const world: PayoutsWorld = {
      ...held, controller: { ...person({ roles: ["FINANCE"] }), steppedUpUntilMs },
      payout: async (caller, mutation, id, input = {}) => (await held.asks<Record<string, PayoutAnswer>>(caller,
        `mutation (${id ? "$id: ID!, " : ""}$input: P${mutation.slice(1)}Input!) { ${mutation}(${id ? "id: $id, " : ""}input: $input) {
           payout { ${payout} } userErrors { __typename code message path ... on PayoutBlockedError { reasons available { minor currency } } } } }`,
        { id, input: { idempotencyKey: held.key(), ...(mutation === "payoutCancel" || mutation === "payoutUnwind" ? { reason: "Somebody asked for it." } : {}), ...input } }))[mutation]!,
      account: async (caller, mutation, input) => (await held.asks<Record<string, PayoutAccountAnswer>>(caller,
        `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { payoutAccount { ${account} } userErrors { __typename code message path } } }`,
        { input: { idempotencyKey: held.key(), ...input } }))[mutation]!,
      async payee({ bank, isPaidByHand = true, zones } = {}) {
        const shop = await held.shop();
        await held.profile(shop, zones ? { zones } : {});
        const one = { owner: { ...shop.owner, steppedUpUntilMs }, sellerId: shop.sellerId };
        const { payoutAccount, userErrors } = await world.account(one.owner, "payoutAccountOpen", { sellerId: one.sellerId, country: "DE", entity: "INDIVIDUAL" });
        if (!payoutAccount) throw new Error(JSON.stringify(userErrors));
        await world.onboards(one, "complete", bank);
        if (isPaidByHand) await world.account(one.owner, "payoutScheduleSet", { sellerId: one.sellerId, interval: "MANUAL" });
        return one;
      },
      async onboards({ sellerId }, outcome, bank) {
        const row = await held.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account a where kernel.global_id('sel', seller_id) = $1 and state <> 'FAILED'", [sellerId]);
        await held.control(`/sandbox/accounts/${row!.ref}/onboard`, { outcome, ...(bank ? { bank } : {}) });
        await looked();
      },
      async earns({ owner, sellerId }, input = {}) {
        const bought = await held.boughtReally([{ goods: await held.goods(5, { shop: { owner, sellerId }, input }), quantity: 1 }]);
        await held.accepted(bought);
        await world.matures();
        return bought;
      },
      async matures() {
        await held.control("/sandbox/clock", { advance_ms: 3 * 86_400_000 });
        await looked();      // the entries of the balance are seen
        await looked();      // and that they are available
      },
      payoutsOf: async ({ sellerId }) => (await held.asks<{ _entities: [{ payouts: { nodes: readonly PayoutShown[] } }] }>(held.finance,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { payouts(first: 20) { nodes { ${payout} } } } } }`, { of: [{ __typename: "Seller", id: sellerId }] }))._entities[0].payouts.nodes,
      async bankDoes(payoutId, outcome, failureCode) {
        const row = await held.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout where kernel.global_id('pyt', id) = $1", [payoutId]);
        await held.control(`/sandbox/payouts/${row!.ref}/settle`, { outcome, ...(failureCode ? { failure_code: failureCode } : {}) });
        await looked();
      },
    };
    await use(world);
  }, { scope: "file" }],
});
