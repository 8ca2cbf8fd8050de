import { Stripe } from "stripe";
import type { paymentPoints } from "@souk/money/points";
import type { StripeSettings } from "@souk/shared/context";
import { idOf, uuidOf } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { sandboxOpen } from "@souk/stripe-sandbox";
import { payablesPlant, type Unpaid } from "../bench/money-market.ts";
import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import { factTold } from "./fact-told.ts";
import { marketViolations } from "./market-violations.ts";
import { moneyRuntime } from "./money-runtime.ts";
import { journalsSealed, moneyVictim } from "./money-killed.ts";
import { groupPaid, moneyWorked, type MoneyTask } from "./money-work.ts";
import type { FaultDatabase } from "./own-cluster.ts";

type PaymentPoint = (typeof paymentPoints)[number];

/** What became of one order after its process died at a point. */
export interface KillFigures {
  readonly point: PaymentPoint;
  /** Whether the process really died there. */
  readonly died: boolean;
  /** From its death to the end of what it had begun. */
  readonly seconds: number;
  readonly hold: string;
  /** At the provider, of this order: payments that came through, and refunds. */
  readonly charges: number;
  readonly refunds: number;
  /** What the buyer hears who asks again under the same keys. */
  readonly again: string;
}

/** Which flow a point lies on, and how its order ends. */
const flowOf = (point: PaymentPoint): "pay" | "release" | "refund" | "chargeback" =>
  (point.startsWith("release") ? "release" : point.startsWith("refund") ? "refund" : /^(chargeback|dispute)/.test(point) ? "chargeback" : "pay");
export const endOf = { pay: "FUNDED", release: "RELEASED", refund: "REFUNDED", chargeback: "REFUNDED" } as const;
const finishWithinMs = 90_000;

/**
 * Kills a process of money at each point, of an order of its own, and sees that another finishes what it had begun.
 * @param isHurried the leases of the dead are ended at once: else they are waited for
 */
export async function paymentsKilled(cluster: FaultDatabase, points: readonly PaymentPoint[], { isHurried }: { readonly isHurried: boolean }) {
  const sandbox = await sandboxOpen({ databaseUrl: cluster.adminUrl, secretKey: "sk_test_ofthefaults", poolSize: 4 });
  try {
    const settings: StripeSettings = { secretKey: sandbox.secretKey, apiUrl: sandbox.url, webhookSecrets: ["whsec_ofthefaults"] };
    const runtime = await moneyRuntime(cluster.urlOf("money"), settings);
    const commerce = await cluster.open("commerce");
    const stripe = new Stripe(sandbox.secretKey, { host: sandbox.host, port: sandbox.port, protocol: "http" });
    const orders = await asAdmin(cluster.adminUrl, (admin) => payablesPlant(admin, points.length, "hot", { isBegun: false }));
    const holdState = async ({ orderId }: Unpaid) => (await runtime.database.row<{ state: string }>("select state from money.hold where order_id = $1 and refunding_minor = 0 and returning_minor = 0", [uuidOf(orderId)]))?.state ?? "none";

    const killed = async (point: PaymentPoint, order: Unpaid): Promise<KillFigures> => {
      const flow = flowOf(point);
      const pay = { kind: "pay", orderGroupId: order.orderGroupId, buyerId: order.buyerId } as const;
      if (flow !== "pay") {
        await groupPaid(runtime, pay);
        if (flow === "chargeback") await disputed(order);
        else await fact(flow, order);
      }
      const answered = point.startsWith("dispute") ? await chargebackOf(point, order) : null;
      const died = await moneyVictim({ url: cluster.urlOf("money"), stripe: settings, point, task: flow === "pay" ? pay : answered ?? { kind: "work" } });
      const diedAt = performance.now();
      if (isHurried) await asAdmin(cluster.adminUrl, (admin) => admin.query("update money.provider_call set next_at = clock_timestamp() where state = 'PENDING'"));
      await until(`${point} is finished`, async () => {
        if (flow === "chargeback") await runtime.database.run("update money.chargeback_search set next_at = clock_timestamp()");      // it is told again, or five minutes have passed
        await moneyWorked(runtime);
        if (flow === "pay" && await runtime.database.row("select from money.payment p where p.order_group_id = $1 and p.state = 'CREATED' and p.provider_ref is not null", [uuidOf(order.orderGroupId)])) await groupPaid(runtime, pay);      // the buyer goes on
        if (answered && await runtime.database.row("select from money.chargeback where id = $1 and state <> 'LOST'", [uuidOf(answered.chargebackId)])) {
          await runtime.database.run("update money.chargeback set look_at = clock_timestamp() where id = $1", [uuidOf(answered.chargebackId)]);
          return false;
        }
        return await holdState(order) === endOf[flow];
      }, finishWithinMs);
      const seconds = (performance.now() - diedAt) / 1_000;
      const again = flow === "pay" ? (await groupPaid(runtime, pay)).payment?.state ?? "nothing" : "–";
      const intents = (await stripe.paymentIntents.list({ limit: 100 })).data.filter(({ metadata }) => metadata["orderGroup"] === order.orderGroupId);
      const refunds = (await stripe.refunds.list({ limit: 100 })).data.filter(({ metadata }) => metadata?.["order"] === order.orderId);
      return { point, died, seconds, hold: await holdState(order), charges: intents.filter(({ status }) => status === "succeeded").length + (intents.length - 1), refunds: refunds.length, again };
    };
    /** The buyer's bank takes it back, and nobody tells. */
    const disputed = async ({ orderId }: Unpaid) => {
      const { charge } = (await runtime.database.row<{ charge: string }>("select p.charge_ref as charge from money.payment p join money.hold h on h.payment_id = p.id where h.order_id = $1", [uuidOf(orderId)]))!;
      const answer = await fetch(`${sandbox.url}/sandbox/charges/${charge}/dispute`, { method: "POST", headers: { authorization: `Bearer ${sandbox.secretKey}` }, body: "{}" });
      if (!answer.ok) throw new Error(await answer.text());
      await runtime.database.run("update money.chargeback_search set next_at = clock_timestamp()");
    };
    /** The same, once it is known here: what is said to it. */
    const chargebackOf = async (point: PaymentPoint, { orderId }: Unpaid): Promise<Extract<MoneyTask, { kind: "answer" }>> => {
      let id: string | undefined;
      await until("the chargeback is known", async () => {
        await moneyWorked(runtime);
        id = (await runtime.database.row<{ id: string }>("select chargeback_id as id from money.chargeback_share where order_id = $1", [uuidOf(orderId)]))?.id;
        return id !== undefined;
      }, finishWithinMs);
      return { kind: "answer", chargebackId: idOf("cbk", id!), mutation: point.startsWith("dispute.close") ? "chargebackAccept" : "chargebackSubmitEvidence" };
    };
    /** Commerce says what follows. */
    const fact = (flow: "release" | "refund", { orderId, orderGroupId, buyerId, sellerId }: Unpaid) => factTold(commerce, async (tx) => {
      const base = { orderId, orderGroupId, buyerId, sellerId };
      if (flow === "release") return publish(tx, "order.completed", base);
      const lines = (await tx.rows<{ id: string }>("select id from commerce.order_line where order_id = $1", [uuidOf(orderId)])).map(({ id }) => id);
      return publish(tx, "order.cancelled", {
        ...base, party: "BUYER", reason: null, currency: "EUR", amountMinor: "10500", shipping: { amountMinor: "500", taxMinor: "0", platformDiscountMinor: "0" },
        lines: lines.map((id) => ({ orderLineId: idOf("oln", id), quantity: 1, amountMinor: "10000", taxMinor: "0", platformDiscountMinor: "0" })),
      });
    });
    const figures: KillFigures[] = [];
    for (const [at, point] of points.entries()) figures.push(await killed(point, orders[at]!));
    await runtime.database.close();
    await journalsSealed(await cluster.open("ledger"));
    return { figures, invariants: await marketViolations(cluster) };
  } finally {
    await sandbox.close();
  }
}

/** What must be true of it. */
export const killClaims = ({ figures, invariants }: Awaited<ReturnType<typeof paymentsKilled>>): Readonly<Record<string, boolean>> => ({
  "each process died at its point": figures.every(({ died }) => died),
  "another finished what it had begun within a minute": figures.every(({ seconds, hold, point }) => seconds < 60 && hold === endOf[flowOf(point)]),
  "the provider did each thing once": figures.every(({ charges, refunds, point }) => charges === 1 && refunds === (flowOf(point) === "refund" ? 1 : 0)),
  "whoever asks again hears how it ended": figures.every(({ again }) => again === "CAPTURED" || again === "–"),
  "every invariant of money and of the books holds": !Object.keys(invariants.violated).some((name) => /^(money|ledger) /.test(name)),
});
