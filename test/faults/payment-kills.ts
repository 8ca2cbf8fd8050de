import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { Stripe } from "stripe";
import type { moneyPoints } from "@souk/money/points";
import type { StripeSettings } from "@souk/shared/context";
import type { Database } from "@souk/shared/database";
import { idOf, uuidOf } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { sandboxOpen } from "@souk/stripe-sandbox";
import { payablesPlant, type Unpaid } from "../bench/money-market.ts";
import { asAdmin, withDatabase } from "../cluster.ts";
import { until } from "../until.ts";
import { marketViolations } from "./market-violations.ts";
import { moneyRuntime } from "./money-runtime.ts";
import { groupPaid, moneyWorked, type MoneyTask } from "./money-work.ts";
import { onOwnCluster } from "./own-cluster.ts";

export type MoneyPoint = (typeof moneyPoints)[number];

/** What became of one order after its process died at a point. */
export interface KillFigures {
  readonly point: MoneyPoint;
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
const flowOf = (point: MoneyPoint): "pay" | "release" | "refund" => (point.startsWith("release") ? "release" : point.startsWith("refund") ? "refund" : "pay");
export const endOf = { pay: "FUNDED", release: "RELEASED", refund: "REFUNDED" } as const;
const finishWithinMs = 90_000;

/**
 * Kills a process of money at each point, of an order of its own, and sees that another finishes what it had begun.
 * @param isHurried the leases of the dead are ended at once: else they are waited for
 */
export const paymentsKilled = (points: readonly MoneyPoint[], { isHurried }: { readonly isHurried: boolean }) => onOwnCluster(async (cluster) => {
  await asAdmin(cluster.adminUrl, (admin) => admin.query("create database stripe_sandbox"));
  const sandbox = await sandboxOpen({ databaseUrl: withDatabase(cluster.adminUrl, "stripe_sandbox"), secretKey: "sk_test_ofthefaults", poolSize: 4 });
  try {
    const settings: StripeSettings = { secretKey: sandbox.secretKey, apiUrl: sandbox.url, webhookSecrets: ["whsec_ofthefaults"] };
    const runtime = await moneyRuntime(cluster.urlOf("money"), settings);
    const commerce = await cluster.open("commerce");
    const stripe = new Stripe(sandbox.secretKey, { host: sandbox.host, port: sandbox.port, protocol: "http" });
    const orders = await asAdmin(cluster.adminUrl, (admin) => payablesPlant(admin, points.length, "hot", { isBegun: false }));
    const holdState = async ({ orderId }: Unpaid) => (await runtime.database.row<{ state: string }>("select state from money.hold where order_id = $1 and refunding_minor = 0 and returning_minor = 0", [uuidOf(orderId)]))?.state ?? "none";

    const killed = async (point: MoneyPoint, order: Unpaid): Promise<KillFigures> => {
      const flow = flowOf(point);
      const pay = { kind: "pay", orderGroupId: order.orderGroupId, buyerId: order.buyerId } as const;
      if (flow !== "pay") {
        await groupPaid(runtime, pay);
        await fact(flow, order);
      }
      const died = await victim({ url: cluster.urlOf("money"), stripe: settings, point, task: flow === "pay" ? pay : { kind: "work" } });
      const diedAt = performance.now();
      if (isHurried) await asAdmin(cluster.adminUrl, (admin) => admin.query("update money.provider_call set next_at = clock_timestamp() where state = 'PENDING'"));
      await until(`${point} is finished`, async () => {
        await moneyWorked(runtime);
        if (flow === "pay" && await runtime.database.row("select from money.payment p where p.order_group_id = $1 and p.state = 'CREATED' and p.provider_ref is not null", [uuidOf(order.orderGroupId)])) await groupPaid(runtime, pay);      // the buyer goes on
        return await holdState(order) === endOf[flow];
      }, finishWithinMs);
      const seconds = (performance.now() - diedAt) / 1_000;
      const again = flow === "pay" ? (await groupPaid(runtime, pay)).payment?.state ?? "nothing" : "–";
      const intents = (await stripe.paymentIntents.list({ limit: 100 })).data.filter(({ metadata }) => metadata["orderGroup"] === order.orderGroupId);
      const refunds = (await stripe.refunds.list({ limit: 100 })).data.filter(({ metadata }) => metadata?.["order"] === order.orderId);
      return { point, died, seconds, hold: await holdState(order), charges: intents.filter(({ status }) => status === "succeeded").length + (intents.length - 1), refunds: refunds.length, again };
    };
    /** Commerce says what follows. */
    const fact = (flow: "release" | "refund", { orderId, orderGroupId, buyerId, sellerId }: Unpaid) => commerce.transaction({ origin: { actor: "service:fault", correlationId: "fault" } }, async (tx) => {
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
    await sealed(await cluster.open("ledger"));
    return { figures, invariants: await marketViolations(cluster) };
  } finally {
    await sandbox.close();
  }
});

/** The ledger's own worker is no part of this: what was posted is sealed by hand, as it would have been within seconds. */
const sealed = (ledger: Database): Promise<void> => until("all journals are sealed", async () => {
  await ledger.row("select ledger.seal_v1(1000)");
  return (await ledger.row("select from ledger.sealed_block having max(journal_total) = (select count(*) from ledger.journal)")) !== undefined;
});

/** Runs a process of money that dies at a point. @returns false when it ended by itself */
async function victim(told: { readonly url: string; readonly stripe: StripeSettings; readonly point: MoneyPoint; readonly task: MoneyTask }): Promise<boolean> {
  const tsx = createRequire(path.join(import.meta.dirname, "../../package.json")).resolve("tsx/esm");
  const child = spawn(process.execPath, ["--import", tsx, path.join(import.meta.dirname, "money-victim.ts"), JSON.stringify(told)], { stdio: ["ignore", "ignore", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => { complaints += chunk.toString(); });
  const [code, signal] = await once(child, "close") as [number | null, NodeJS.Signals | null];
  if (signal === "SIGKILL") return true;
  if (code !== 0) throw new Error(`the process ended with ${code}: ${complaints}`);
  return false;
}

/** What must be true of it. */
export const killClaims = ({ figures, invariants }: Awaited<ReturnType<typeof paymentsKilled>>): Readonly<Record<string, boolean>> => ({
  "each process died at its point": figures.every(({ died }) => died),
  "another finished what it had begun within a minute": figures.every(({ seconds, hold, point }) => seconds < 60 && hold === endOf[flowOf(point)]),
  "the provider did each thing once": figures.every(({ charges, refunds, point }) => charges === 1 && refunds === (flowOf(point) === "refund" ? 1 : 0)),
  "whoever asks again hears how it ended": figures.every(({ again }) => again === "CAPTURED" || again === "–"),
  "every invariant of money and of the books holds": !Object.keys(invariants.violated).some((name) => /^(money|ledger) /.test(name)),
});
