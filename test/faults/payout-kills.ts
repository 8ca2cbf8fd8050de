import { Stripe } from "stripe";
import type { payoutPoints } from "@souk/money/points";
import type { StripeSettings, SubgraphRuntime } from "@souk/shared/context";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { sandboxOpen } from "@souk/stripe-sandbox";
import { payablesPlant, type Unpaid } from "../bench/money-market.ts";
import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import { factTold } from "./fact-told.ts";
import { marketViolations } from "./market-violations.ts";
import { journalsSealed, moneyVictim } from "./money-killed.ts";
import { moneyRuntime } from "./money-runtime.ts";
import { groupPaid, moneyAsked, moneyWorked, payeeOf, payoutAsked } from "./money-work.ts";
import type { FaultDatabase } from "./own-cluster.ts";

type PayoutPoint = (typeof payoutPoints)[number];

/** What became of one payout after its process died at a point. */
export interface PayoutKillFigures {
  readonly point: PayoutPoint;
  /** Whether the process really died there. */
  readonly died: boolean;
  /** From its death to the end of what it had begun. */
  readonly seconds: number;
  readonly state: string;
  /** At the provider, of this payout: transfers, reversals of them, and payouts from the account. */
  readonly transfers: number;
  readonly reversals: number;
  readonly payouts: number;
  /** What is left on the seller's accounts in the books, beside what they have. */
  readonly left: number;
}

const isBack = (point: PayoutPoint) => point.startsWith("transfer.reverse");
/** On hearing that it has arrived. */
const isArrival = (point: PayoutPoint) => point.startsWith("payout:settled");
const endOf = (point: PayoutPoint) => (isBack(point) ? "UNWOUND" : "PAID");
const [goodBank, closedBank] = ["000123456789", "000111111113"];      // the provider's numbers for tests
const finishWithinMs = 90_000;
const dayMs = 86_400_000;

/**
 * Kills a process of money at each point of paying out, of a seller of its own, and sees that another finishes what it had begun.
 * @param isHurried the leases of the dead are ended at once: else they are waited for
 */
export async function payoutsKilled(cluster: FaultDatabase, points: readonly PayoutPoint[], { isHurried }: { readonly isHurried: boolean }) {
  const sandbox = await sandboxOpen({ databaseUrl: cluster.adminUrl, secretKey: "sk_test_ofthefaults", poolSize: 4, payoutPendingMs: 0, payoutTransitMs: 0 });
  try {
    const settings: StripeSettings = { secretKey: sandbox.secretKey, apiUrl: sandbox.url, webhookSecrets: ["whsec_ofthefaults"] };
    const runtime = await moneyRuntime(cluster.urlOf("money"), settings);
    const stripe = new Stripe(sandbox.secretKey, { host: sandbox.host, port: sandbox.port, protocol: "http" });
    const control = async (path: string, body: object) => {
      const answer = await fetch(`${sandbox.url}/sandbox${path}`, { method: "POST", headers: { authorization: `Bearer ${sandbox.secretKey}`, "content-type": "application/json" }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    };
    /** No webhook comes here: what is looked at now and then is looked at now. */
    const looksDue = () => asAdmin(cluster.adminUrl, (admin) => admin.query(`update money.payment set look_at = clock_timestamp() where look_at is not null;
        update money.payout_account set look_at = clock_timestamp() where look_at is not null;
        update money.payout set look_at = clock_timestamp() where look_at is not null;
        update money.balance_transaction set look_at = clock_timestamp() where matured_at is null`));
    const looked = async () => {
      await looksDue();
      while (await moneyWorked(runtime) > 0);
    };
    const orders = await asAdmin(cluster.adminUrl, (admin) => payablesPlant(admin, points.length, "uniform", { isBegun: false }));
    await sellersEarn(runtime, orders, { adminUrl: cluster.adminUrl, openCommerce: () => cluster.open("commerce"), control, looked, banks: points.map((point) => (isBack(point) ? closedBank : goodBank)) });

    const stateOf = ({ sellerId }: Unpaid) => runtime.database.row<{ id: Id<"pyt">; state: string }>("select kernel.global_id('pyt', id) as id, state from money.payout where seller_id = $1", [uuidOf(sellerId)]);
    const killed = async (point: PayoutPoint, order: Unpaid): Promise<PayoutKillFigures> => {
      if (isBack(point)) await failedAndUnwound(runtime, order.sellerId, looked);
      if (isArrival(point)) {
        await payoutAsked(runtime, order.sellerId);
        while (await moneyWorked(runtime) > 0);
        await looksDue();
      }
      const died = await moneyVictim({ url: cluster.urlOf("money"), stripe: settings, point, task: isBack(point) || isArrival(point) ? { kind: "work" } : { kind: "payout", sellerId: order.sellerId } });
      const diedAt = performance.now();
      if (isHurried) await asAdmin(cluster.adminUrl, (admin) => admin.query("update money.provider_call set next_at = clock_timestamp() where state = 'PENDING'"));
      await until(`${point} is finished`, async () => {
        if (!isBack(point)) await payoutAsked(runtime, order.sellerId);      // the seller asks again, under the same key
        await looked();
        return (await stateOf(order))?.state === endOf(point);
      }, finishWithinMs);
      const seconds = (performance.now() - diedAt) / 1_000;
      const { id, state } = (await stateOf(order))!;
      const account = (await runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where seller_id = $1", [uuidOf(order.sellerId)]))!.ref;
      const transfers = (await stripe.transfers.list({ transfer_group: id, limit: 100 })).data;
      const reversals = (await Promise.all(transfers.map(async (transfer) => (await stripe.transfers.listReversals(transfer.id)).data.length))).reduce((sum, count) => sum + count, 0);
      const payouts = (await stripe.payouts.list({ limit: 100 }, { stripeAccount: account })).data.length;
      const left = (await runtime.database.row<{ n: number }>("select count(*)::int as n from ledger.account_balance_v1 where owner = $1 and balance <> 0 and kind <> 'seller:available'", [order.sellerId]))!.n;
      return { point, died, seconds, state, transfers: transfers.length, reversals, payouts, left };
    };
    const figures: PayoutKillFigures[] = [];
    for (const [at, point] of points.entries()) figures.push(await killed(point, orders[at]!));
    await runtime.database.close();
    await journalsSealed(await cluster.open("ledger"));
    return { figures, invariants: await marketViolations(cluster) };
  } finally {
    await sandbox.close();
  }
}

interface Means {
  readonly adminUrl: string;
  readonly openCommerce: () => ReturnType<FaultDatabase["open"]>;
  readonly control: (path: string, body: object) => Promise<void>;
  readonly looked: () => Promise<void>;
  readonly banks: readonly string[];
}

/** Each order's seller has an account with a bank, and what the order brought is theirs and available. */
async function sellersEarn(runtime: SubgraphRuntime, orders: readonly Unpaid[], { adminUrl, openCommerce, control, looked, banks }: Means): Promise<void> {
  await asAdmin(adminUrl, (admin) => admin.query(
    `insert into trust.seller (id, handle, name, type, country, state)
     select id, 'shop-' || left(id::text, 8), 'A shop', 'INDIVIDUAL', 'DE', 'ACTIVE' from unnest($1::uuid[]) as s (id)`, [orders.map(({ sellerId }) => uuidOf(sellerId))]));
  for (const order of orders) await groupPaid(runtime, { kind: "pay", orderGroupId: order.orderGroupId, buyerId: order.buyerId });
  await factTold(await openCommerce(), (tx) => publish(tx, "order.completed", orders.map(({ orderId, orderGroupId, buyerId, sellerId }) => ({ orderId, orderGroupId, buyerId, sellerId }))));
  for (const [at, { sellerId }] of orders.entries()) {
    await moneyAsked(runtime, payeeOf(sellerId), "mutation ($input: PayoutAccountOpenInput!) { payoutAccountOpen(input: $input) { userErrors { code } } }",
      { input: { sellerId, country: "DE", entity: "INDIVIDUAL", idempotencyKey: `open-${sellerId}` } });
    const { ref } = (await runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where seller_id = $1", [uuidOf(sellerId)]))!;
    await control(`/accounts/${ref}/onboard`, { outcome: "complete", bank: banks[at] });
  }
  await control("/clock", { advance_ms: 3 * dayMs });
  await looked();
  await looked();
}

/** The bank refuses the seller's payout, and finance takes it back; nobody has asked the provider for that yet. */
async function failedAndUnwound(runtime: SubgraphRuntime, sellerId: Id<"sel">, looked: () => Promise<void>): Promise<void> {
  const { payout } = await payoutAsked(runtime, sellerId);
  await until("the bank has refused it", async () => {
    await looked();
    return (await runtime.database.row("select from money.payout where seller_id = $1 and state = 'FAILED'", [uuidOf(sellerId)])) !== undefined;
  });
  const finance = { ...payeeOf(sellerId), roles: ["FINANCE"] };
  await moneyAsked(runtime, finance, "mutation ($id: ID!, $input: PayoutUnwindInput!) { payoutUnwind(id: $id, input: $input) { userErrors { code } } }",
    { id: payout!.id, input: { reason: "The bank refuses it.", idempotencyKey: `unwind-${sellerId}` } });
}

/** What must be true of it. */
export const payoutKillClaims = ({ figures, invariants }: Awaited<ReturnType<typeof payoutsKilled>>): Readonly<Record<string, boolean>> => ({
  "each process died at its point": figures.every(({ died }) => died),
  "another finished what it had begun within a minute": figures.every(({ seconds, state, point }) => seconds < 60 && state === endOf(point)),
  "the provider did each thing once": figures.every(({ transfers, reversals, payouts, point }) => transfers === 1 && payouts === 1 && reversals === (isBack(point) ? 1 : 0)),
  "nothing is left on its way in the books": figures.every(({ left }) => left === 0),
  "every invariant of money and of the books holds": !Object.keys(invariants.violated).some((name) => /^(money|ledger) /.test(name)),
});
