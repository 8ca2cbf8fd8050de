import { Stripe } from "stripe";
import { subgraphs } from "@souk/gateway/subgraphs";
import { operation } from "@souk/schema/operations";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "../cluster.ts";
import type { Market } from "./market.ts";
import { marketReconciled, type Reconciled } from "./reconciliation.ts";

/** What has become of everything. */
export interface Reckoning {
  /** How many of each kind ended in which state. */
  readonly states: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What the accounts of each kind hold, `12.34 EUR`. */
  readonly money: Readonly<Record<string, string>>;
  readonly isBalanced: boolean;
  /** Minor units by currency: the provider's balance, and what the books say of it. */
  readonly atProvider: Readonly<Record<string, string>>;
  readonly inBooks: Readonly<Record<string, string>>;
  /** Payments and refunds of ours that the provider has done twice. */
  readonly doubled: number;
  readonly reconciliation: Reconciled;
  readonly invariantsAsked: number;
  /** Those that do not hold, with how often and an example. */
  readonly violated: Readonly<Record<string, string>>;
}

/** What has states. */
const stateful = ["commerce.order", "money.payment", "money.hold", "money.refund", "money.chargeback", "money.payout", "money.transfer", "money.provider_event"] as const;
const [pageMax, statementTimeoutMs] = [100, 1_800_000];      // the checks read whole tables

/** Counts everything and runs every invariant, as `souk check` does, and has the books held against the provider. @param beganAt before anything had happened */
export async function marketReckoned(market: Market, beganAt: Date): Promise<Reckoning> {
  const { place: { adminUrl, sandbox }, people: { sven }, databases } = market;
  const states: Record<string, Record<string, number>> = {};
  await asAdmin(adminUrl, async (admin) => {
    for (const table of stateful) {
      const { rows } = await admin.query<{ state: string; count: number }>(`select state, count(*)::int as count from ${table.replace(".order", '."order"')} group by state order by count desc`);
      states[table] = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    }
  });
  const violated: Record<string, string> = {};
  let invariantsAsked = 0;
  for (const definition of subgraphs) {
    const results = await databases.get(definition.name)!.transaction({ origin: { actor: "service:simulate", correlationId: "simulate" }, statementTimeoutMs }, (tx) => integrityCheck(tx, subgraphInvariants(definition)));
    invariantsAsked += results.length;
    for (const { name, title, violations, examples } of results) if (violations > 0) violated[`${definition.name} ${name}`] = `${violations} times: ${title}, such as ${JSON.stringify(examples[0])}`;
  }
  const trial = await sven.reads<{ trialBalance: { lines: { kind: string; currency: string; debit: { decimal: string }; credit: { decimal: string } }[]; sums: { isBalanced: boolean }[] } }>(operation("trial-balance"), {}, { isOperator: true });
  const stripe = new Stripe(sandbox.secretKey, { host: sandbox.host, port: sandbox.port, protocol: "http" });
  return {
    states, violated, invariantsAsked,
    money: Object.fromEntries(trial!.trialBalance.lines.map(({ kind, currency, debit, credit }) => [`${kind} ${currency}`, `${debit.decimal} debit, ${credit.decimal} credit`])),
    isBalanced: trial!.trialBalance.sums.every(({ isBalanced }) => isBalanced),
    reconciliation: await marketReconciled(market, beganAt), ...await balances(stripe, market), doubled: await doubled(stripe),
  };
}

/** The platform's own at the provider is `EUR`, what lies in sellers' accounts there is `EUR of sellers`. */
async function balances(stripe: Stripe, { databases }: Market): Promise<Pick<Reckoning, "atProvider" | "inBooks">> {
  const atProvider: Record<string, string> = {};
  const add = ({ pending, available }: Stripe.Balance, whose: string): void => {
    for (const { currency, amount } of [...pending, ...available]) atProvider[currency.toUpperCase() + whose] = String(BigInt(atProvider[currency.toUpperCase() + whose] ?? 0) + BigInt(amount));
  };
  add(await stripe.balance.retrieve(), "");
  for (const { ref } of await databases.get("money")!.rows<{ ref: string }>("select provider_ref as ref from money.payout_account where provider_ref is not null"))
    add(await stripe.balance.retrieve({}, { stripeAccount: ref }), " of sellers");
  const rows = await databases.get("ledger")!.rows<{ name: string; minor: string }>(
    `select currency || case when kind = 'psp:connected' then ' of sellers' else '' end as name, sum(balance)::text as minor
       from ledger.account
      where kind in ('psp:pending', 'psp:available', 'psp:connected')
      group by 1`);
  return { atProvider, inBooks: Object.fromEntries(rows.map(({ name, minor }) => [name, minor])) };
}

/** Payments and refunds of ours that came through at the provider more than once. */
async function doubled(stripe: Stripe): Promise<number> {
  const seen = new Map<string, number>();
  const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  for await (const intent of stripe.paymentIntents.list({ limit: pageMax })) if (intent.status === "succeeded") count(intent.metadata["orderGroup"] ?? intent.id);
  for await (const refund of stripe.refunds.list({ limit: pageMax })) if (refund.status !== "failed") count(refund.metadata?.["refund"] ?? refund.id);
  return [...seen.values()].filter((times) => times > 1).length;
}
