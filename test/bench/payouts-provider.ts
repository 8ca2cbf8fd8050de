import { Stripe } from "stripe";
import type { Client } from "pg";
import { providerCompleter } from "@souk/money/calls-complete";
import { payoutAccountLooker } from "@souk/money/payout-accounts-look";
import { payoutLooker } from "@souk/money/payouts-look";
import { payoutRunner } from "@souk/money/payouts-run";
import type { SubgraphRuntime } from "@souk/shared/context";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { sandboxOpen, type Sandbox } from "@souk/stripe-sandbox";
import { withDatabase } from "../cluster.ts";
import { moneyRuntime } from "../faults/money-runtime.ts";
import { moneyAsked, payeeOf } from "../faults/money-work.ts";
import type { OwnCluster } from "../faults/own-cluster.ts";
import type { Load } from "./load.ts";
import { each, measured } from "./payouts-measured.ts";
import { earnedMinor, earningsPost, sellersPlant } from "./payouts-market.ts";
import type { ServerUse } from "./server-meter.ts";

const goodBank = "000123456789";      // the provider's number for tests
const atOnce = 8;
const feeSpare = 2n;                  // the provider's own fee is less than as much again

const done = async (runtime: SubgraphRuntime, ...sweeps: readonly Sweep[]): Promise<void> => {
  let count = 1;
  while (count > 0) {
    count = 0;
    for (const { sweep } of sweeps) count += await sweep(runtime);
  }
};

/** Sellers who have an account at the sandbox, and what they have is there. */
async function payees(runtime: SubgraphRuntime, sandbox: Sandbox, admin: Client, sellerIds: readonly Id<"sel">[]): Promise<void> {
  await each(sellerIds, atOnce, async (sellerId) => {
    await moneyAsked(runtime, payeeOf(sellerId), "mutation ($input: PayoutAccountOpenInput!) { payoutAccountOpen(input: $input) { userErrors { code } } }",
      { input: { sellerId, country: "DE", entity: "INDIVIDUAL", idempotencyKey: `open-${sellerId}` } });
    const row = await runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where seller_id = $1", [uuidOf(sellerId)]);
    const answer = await fetch(`${sandbox.url}/sandbox/accounts/${row!.ref}/onboard`, {
      method: "POST", headers: { authorization: `Bearer ${sandbox.secretKey}`, "content-type": "application/json" }, body: JSON.stringify({ outcome: "complete", bank: goodBank }),
    });
    if (!answer.ok) throw new Error(`an account was not onboarded: ${answer.status} ${await answer.text()}`);
  });
  await admin.query("update money.payout_account set look_at = clock_timestamp() where seller_id = any($1::uuid[])", [sellerIds.map(uuidOf)]);
  await done(runtime, payoutAccountLooker, providerCompleter);
  const stripe = new Stripe(sandbox.secretKey, { host: sandbox.host, port: sandbox.port, protocol: "http" });
  await stripe.paymentIntents.create({
    amount: Number(BigInt(sellerIds.length) * earnedMinor * feeSpare), currency: "eur", confirm: true, payment_method: "pm_card_bypassPending", automatic_payment_methods: { enabled: true, allow_redirects: "never" },
  });
}

/**
 * So many sellers from what they have to their bank over HTTP, the sandbox in this process: first until the provider has made
 * its payouts, then until it was asked and said that they arrived. No webhooks: it is looked.
 */
export async function paidOverHttp(cluster: OwnCluster, admin: Client, read: () => Promise<ServerUse>, count: number): Promise<{ readonly asked: Load; readonly looked: Load }> {
  await admin.query("create database stripe_sandbox");
  const sandbox = await sandboxOpen({ databaseUrl: withDatabase(cluster.adminUrl, "stripe_sandbox"), secretKey: "sk_test_ofthebench", poolSize: 8, payoutPendingMs: 0, payoutTransitMs: 0 });
  const runtime = await moneyRuntime(cluster.urlOf("money"), { secretKey: sandbox.secretKey, apiUrl: sandbox.url, webhookSecrets: ["whsec_ofthebench"] });
  try {
    const sellerIds = await sellersPlant(admin, count);
    const uuids = [sellerIds.map(uuidOf)];
    await payees(runtime, sandbox, admin, sellerIds);
    await earningsPost(await cluster.open("ledger"), sellerIds);
    await admin.query("update money.payout_account set due_at = clock_timestamp() where seller_id = any($1::uuid[])", uuids);
    const asked = await measured(read, count, () => done(runtime, payoutRunner, providerCompleter));
    const lookAll = "update money.payout set look_at = clock_timestamp() where seller_id = any($1::uuid[]) and state <> 'PAID'";
    const looked = await measured(read, count, async () => {
      while ((await admin.query(lookAll, uuids)).rowCount !== 0) await done(runtime, payoutLooker);      // the sandbox's bank works beside it
    });
    return { asked, looked };
  } finally {
    await runtime.database.close();
    await sandbox.close();
  }
}
