import { Stripe } from "stripe";
import { uuidOf } from "@souk/shared/ids";
import { gate } from "../bench/load.ts";
import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import { buyerLives, type Cards, type Fate, type Lived } from "./provider-life.ts";
import type { MenuLine, ProviderPlace } from "./provider-place.ts";
import { seeded } from "./seeded.ts";
import { marketViolations } from "./market-violations.ts";

/** What is asked of one run. */
export interface ProviderRun { readonly orders: number; readonly seed: number; readonly menu: readonly MenuLine[] }

/** What came of it. */
export interface ProviderFigures {
  readonly orders: number;
  readonly seconds: number;
  readonly asked: number;
  readonly declines: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Orders whose hold is not what their fate says. */
  readonly astray: readonly string[];
  /** At the provider: charges that came through, refunds, and what of it is of one payment or refund of ours twice. */
  readonly charges: number;
  readonly refunds: number;
  readonly doubled: number;
  /** Minor units: the provider's balance, and what the books say of it. */
  readonly atProvider: string;
  readonly inBooks: string;
  readonly invariants: Awaited<ReturnType<typeof marketViolations>>;
}

/** All that can go wrong at a provider, at once. */
export const fullMenu: readonly MenuLine[] = [
  { kind: "error_before_commit", on: "*", probability: 0.05, seed: 1 },
  { kind: "error_after_commit", on: "*", probability: 0.03, seed: 2 },
  { kind: "cut_after_commit", on: "*", probability: 0.05, seed: 3 },
  { kind: "slow_after", on: "*", probability: 0.05, seed: 4, ms: 400 },
  { kind: "slow_before", on: "*", probability: 0.03, seed: 9, ms: 400 },
  { kind: "rate_limit", on: "*", probability: 0.03, seed: 5 },
  { kind: "duplicate", on: "*", probability: 0.1, seed: 6, times: 4 },
  { kind: "reorder", on: "*", probability: 0.2, seed: 7, ms: 3_000 },
  { kind: "delay", on: "*", probability: 0.1, seed: 10, ms: 2_000 },
  { kind: "drop", on: "*", probability: 0.1, seed: 8 },
];

const atOnce = 24;
const cards: readonly Cards[] = [
  ["pm_card_visa"], ["pm_card_visa"], ["pm_card_visa"], ["pm_card_chargeDeclined", "pm_card_visa"], ["pm_card_chargeDeclinedInsufficientFunds", "pm_card_mastercard"], ["pm_card_authenticationRequired"],
];
const fates: readonly Fate[] = ["accepted", "accepted", "cancelled", "held"];
const settleWithinMs = 180_000;

/** So many buyers pay while the provider does everything that it can do wrong; then everything comes to rest, and is counted. */
export async function providerRan(place: ProviderPlace, { orders, seed, menu }: ProviderRun): Promise<ProviderFigures> {
  const { market, control, money, cluster, sandbox } = place;
  const chance = seeded(seed);
  const [lamp, download] = [await market.shelved(orders), await market.downloadable()];
  const plans = Array.from({ length: orders }, () => ({ cards: cards[chance.below(cards.length)]!, fate: fates[chance.below(fates.length)]! }));
  const downloads = plans.filter(({ fate }) => fate === "accepted");
  const [lampBuyers, downloadBuyers] = [await market.readyBuyers(lamp, orders - downloads.length), await market.readyBuyers(download, downloads.length)];
  const startedAt = performance.now();
  await control("/sandbox/faults", { rules: menu });
  const inTurn = gate(atOnce);
  const lived: Lived[] = await Promise.all(plans.map((plan) => inTurn(() => buyerLives(place, (plan.fate === "accepted" ? downloadBuyers : lampBuyers).pop()!, plan.cards, plan.fate))));
  // Their buyers are content: the time in which they could say otherwise is over.
  const due = () => asAdmin(cluster.adminUrl, (admin) => admin.query(`update commerce."order" set due_at = clock_timestamp() where state = 'DELIVERED' and due_at > clock_timestamp()`));
  await until("everything has come to rest", async () => {
    await due();
    return !(await money.row<{ busy: boolean }>(
      `select exists (select from money.provider_call where state = 'PENDING')
           or exists (select from money.refund where state in ('REQUESTED', 'SUBMITTED', 'INDETERMINATE'))
           or exists (select from money.payment p where p.look_at is not null)
           or exists (select from money.payment p left join money.hold h on h.payment_id = p.id where p.state = 'CAPTURED' and h.id is null)
           or (select count(*) from money.hold where release_asked_at is not null) < $1 as busy`, [downloads.length]))!.busy;
  }, settleWithinMs);
  await control("/sandbox/faults", { rules: [] });
  const seconds = (performance.now() - startedAt) / 1_000;
  const stripe = new Stripe(sandbox.secretKey, { host: sandbox.host, port: sandbox.port, protocol: "http" });
  return {
    orders, seconds, asked: lived.reduce((sum, one) => sum + one.asked, 0), declines: lived.reduce((sum, one) => sum + one.declines, 0),
    fates: { accepted: downloads.length, cancelled: plans.filter(({ fate }) => fate === "cancelled").length, held: plans.filter(({ fate }) => fate === "held").length },
    astray: await astray(place, lived), ...await atProvider(stripe), ...await balances(stripe, place), invariants: await marketViolations(cluster),
  };
}

const stateOf: Readonly<Record<Fate, string>> = { accepted: "RELEASED", cancelled: "REFUNDED", held: "FUNDED" };

/** Orders whose hold is not in the state that their fate leads to. */
async function astray({ money }: ProviderPlace, lived: readonly Lived[]): Promise<string[]> {
  const rows = await money.rows<{ order_id: string; state: string }>("select order_id, state from money.hold");
  const states = new Map(rows.map(({ order_id: id, state }) => [id, state]));
  return lived.flatMap(({ orderId, fate }) => { const state = states.get(uuidOf(orderId)) ?? "none"; return state === stateOf[fate] ? [] : [`${orderId}: ${fate}, and its hold is ${state}`]; });
}

/** What the provider has done, and what of it twice. */
async function atProvider(stripe: Stripe): Promise<Pick<ProviderFigures, "charges" | "refunds" | "doubled">> {
  const [paid, refunded] = [new Map<string, number>(), new Map<string, number>()];
  const count = (in_: Map<string, number>, key: string) => in_.set(key, (in_.get(key) ?? 0) + 1);
  for await (const intent of stripe.paymentIntents.list({ limit: 100 })) if (intent.status === "succeeded") count(paid, intent.metadata["orderGroup"] ?? intent.id);
  for await (const refund of stripe.refunds.list({ limit: 100 })) count(refunded, refund.metadata?.["refund"] ?? refund.id);
  return {
    charges: paid.size, refunds: refunded.size, doubled: [...paid.values(), ...refunded.values()].filter((times) => times > 1).length,
  };
}

async function balances(stripe: Stripe, { cluster }: ProviderPlace): Promise<Pick<ProviderFigures, "atProvider" | "inBooks">> {
  const balance = await stripe.balance.retrieve();
  const sum = [...balance.pending, ...balance.available].filter(({ currency }) => currency === "eur").reduce((minor, { amount }) => minor + BigInt(amount), 0n);
  const ledger = await cluster.open("ledger");
  const { minor } = (await ledger.row<{ minor: string }>("select coalesce(sum(balance), 0)::text as minor from ledger.account where kind in ('psp:pending', 'psp:available') and currency = 'EUR'"))!;
  return { atProvider: String(sum), inBooks: minor };
}

/** What must be true of it. */
export const providerClaims = (figures: ProviderFigures): Readonly<Record<string, boolean>> => ({
  "every order ends where its facts say": figures.astray.length === 0,
  "each is charged once": figures.charges === figures.orders && figures.doubled === 0,
  "each cancelled one is refunded once": figures.refunds === figures.fates.cancelled,
  "the provider's balance is what the books say": figures.atProvider === figures.inBooks,
  "every invariant holds": Object.keys(figures.invariants.violated).length === 0,
});

/** It in a line. */
export const providerLine = ({ orders, seconds, asked, declines, fates, charges, refunds, atProvider: minor, invariants }: ProviderFigures): string =>
  `${orders} orders, ${fates.accepted} accepted, ${fates.cancelled} cancelled, ${fates.held} held: ${charges} charged once, ${declines} declined first, ${refunds} refunded once, ${asked} requests; balance at the provider and in the books ${minor}; ${invariants.asked} invariants hold; ${seconds.toFixed(0)} s`;
