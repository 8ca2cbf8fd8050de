import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { Stripe } from "stripe";
import { balancesLookNow } from "../balance/balances-look.ts";
import { chargebackSee } from "../chargebacks/chargeback-see.ts";
import { methodSee } from "../payment-methods/method-see.ts";
import { setupSee } from "../payment-methods/setup-see.ts";
import { payoutAccountSee } from "../payout-accounts/payout-account-see.ts";
import { payoutSee } from "../payouts/payout-see.ts";
import { paymentSee, paymentsKnown } from "../payments/payment-see.ts";
import { platformPayoutSee } from "../platform-payouts/platform-payout-see.ts";
import { askedTogether } from "../provider/asked-together.ts";
import { refundSee } from "../refunds/refund-see.ts";
import { providerEventKind } from "./provider-event-kinds.ts";
import { providerEventsMove, type ProviderEventMove } from "./provider-events-move.ts";
import { providerEventsTake } from "./provider-events-take.ts";
import type { ProviderEvent } from "./provider-event-tables.ts";

const batchMax = 32;         // two rounds of questions: within the lease also when each takes its whole time
const everyMs = 250;         // a buyer at another window waits for it; one small statement when there is nothing

/** Waits between attempts, in seconds: half a day altogether, in which the looks heal what is here anyway. */
const waitsSeconds = [2, 5, 15, 60, 300, 900, 3_600, 10_800, 10_800, 10_800];
/** How often it is tried before somebody must look. */
export const providerEventAttemptsMax = waitsSeconds.length + 1;

/** What came of it: nothing to do, with the reason; a failure; or it was applied. */
type Outcome = { readonly kind: "applied" } | { readonly kind: "ignored" | "failed"; readonly reason: string };

/** Asks for what it is of. */
const see = {
  payment: paymentSee, refund: (runtime: SubgraphRuntime, ref: string) => refundSee(runtime, ref),
  setup: (runtime: SubgraphRuntime, ref: string) => setupSee(runtime, ref), method: (runtime: SubgraphRuntime, ref: string) => methodSee(runtime, ref),
  account: (runtime: SubgraphRuntime, ref: string) => payoutAccountSee(runtime, ref),
  dispute: (runtime: SubgraphRuntime, ref: string) => chargebackSee(runtime, ref),
};

/** Asks how an object stands now and applies it: once, however much was told of it. */
async function objectSee(runtime: SubgraphRuntime, ref: string | null, told: readonly ProviderEvent[], known: Awaited<ReturnType<typeof paymentsKnown>>): Promise<Outcome> {
  const [{ type, accountRef }] = told as [ProviderEvent];
  const kind = providerEventKind(type);
  if (kind === null) return { kind: "ignored", reason: "Nobody needs this type." };
  try {
    if (kind === "balance") await balancesLookNow(runtime.database, new Date(Math.max(...told.map(({ createdAt }) => createdAt.getTime()))));
    else {
      if (ref === null || !/^(pi|re|pyr|seti|pm|du|dp|po|acct)_/.test(ref)) return { kind: "ignored", reason: "It is of no object that is asked for." };
      const nothing = kind === "payout" ? await (accountRef === null ? platformPayoutSee(runtime, ref) : payoutSee(runtime, ref, accountRef)) : await see[kind](runtime, ref, known.get(ref));
      if (nothing !== null) return { kind: "ignored", reason: nothing };
    }
    return { kind: "applied" };
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404) return { kind: "ignored", reason: "The provider has no such object." };
    runtime.log.warn({ err: error, type, objectRef: ref }, "what the provider told could not be applied; it is tried again");
    return { kind: "failed", reason: (error as Error).message };
  }
}

function moveOf(event: ProviderEvent, outcome: Outcome): ProviderEventMove {
  if (outcome.kind === "applied") return { event, command: "finish", reason: null, dueInSeconds: null };
  if (outcome.kind === "ignored") return { event, command: "ignore", reason: outcome.reason, dueInSeconds: null };
  const wait = waitsSeconds[event.attempts - 1];
  return wait === undefined ? { event, command: "giveUp", reason: outcome.reason, dueInSeconds: null } : { event, command: "fail", reason: outcome.reason, dueInSeconds: wait };
}

/** Works on what the provider told: by object, each asked for once; the state that a payload names is never believed. */
async function providerEventsWork(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const taken = await providerEventsTake(runtime.database, batchMax);
  if (taken.length === 0) return 0;
  const byObject = new Map<string, ProviderEvent[]>();
  for (const event of taken) {
    const key = `${providerEventKind(event.type)} ${event.objectRef}`;
    byObject.set(key, [...byObject.get(key) ?? [], event]);
  }
  const known = await paymentsKnown(runtime.database, taken.flatMap(({ objectRef }) => objectRef ?? []));
  const moves = await askedTogether([...byObject.values()], async (told) => {
    const outcome = await objectSee(runtime, told[0]!.objectRef, told, known);
    return told.map((event) => moveOf(event, outcome));
  });
  await runtime.database.transaction({ origin: { actor: "service:money", correlationId: `events-${taken[0]!.ref}` } }, (tx) => providerEventsMove(tx, moves.flat()));
  const dead = moves.flat().filter(({ command }) => command === "giveUp");
  if (dead.length > 0) runtime.log.error({ events: dead.map(({ event }) => event.ref) }, "what the provider told is given up; an operator must look");
  return taken.length;
}

/** The worker of what the provider tells. */
export const providerEventWorker: Sweep = { name: "what the provider tells is asked for and applied", everyMs, batchMax, sweep: providerEventsWork };
