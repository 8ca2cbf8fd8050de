import { setTimeout as sleep } from "node:timers/promises";
import type { Caller } from "@souk/shared/caller";
import type { SubgraphRuntime } from "@souk/shared/context";
import { uuidOf, type Id } from "@souk/shared/ids";
import { context, type Context } from "./context.ts";
import { payoutAccountOpen } from "./payout-accounts/payout-account-open.ts";
import { payoutRequest } from "./payouts/payout-request.ts";

/** Who is paid. */
export interface DemoPayee { readonly id: Id<"sel">; readonly ownerId: Id<"usr"> }

const demoDeadlineMs = 30_000;      // for each write; nobody waits for it
const lookMs = 250;
const withinMs = 150_000;           // of what the provider does not tell it is asked within a minute, step by step
const stepUpMs = 60_000;

/**
 * Opens a seller's account at the payment sandbox, has its owner show everything there, and pays out all that it has to its bank.
 * Its owner shows no second factor, for which the graph would ask: everybody of the demo signs in with a password alone.
 * Repeatable: a seller that was paid is not paid again.
 *
 * @param control a control address of the sandbox, below `/sandbox`
 * @throws Error naming what has not come, AbortError when aborted
 */
export async function demoPayout(runtime: SubgraphRuntime, { id, ownerId }: DemoPayee, control: (path: string, body: object) => Promise<void>, signal: AbortSignal): Promise<void> {
  const { database } = runtime;
  const sellerId = uuidOf(id);
  const payoutOf = () => database.row<{ ref: string | null; state: string }>("select provider_ref as ref, state from money.payout where seller_id = $1 order by created_at limit 1", [sellerId]);
  const accountOf = () => database.row<{ ref: string | null; state: string }>("select provider_ref as ref, state from money.payout_account where seller_id = $1 and state not in ('FAILED', 'CLOSED')", [sellerId]);
  if (!await accountOf())
    await payoutAccountOpen(acting(runtime, id, ownerId), { sellerId: id, country: "DE", entity: "INDIVIDUAL", idempotencyKey: `demo:${id}:payouts` });
  const account = await come("an account at the provider", signal, async () => { const row = await accountOf(); return row?.ref ? { ...row, ref: row.ref } : null; });
  if (account.state !== "ENABLED") await control(`/accounts/${account.ref}/onboard`, { outcome: "complete" });
  await come("an account that can be paid", signal, async () => (await accountOf())?.state === "ENABLED");

  await come("something to pay out", signal, async () => await payoutOf() ?? (await payoutRequest(acting(runtime, id, ownerId), {
    sellerId: id, currency: "EUR", method: "STANDARD", idempotencyKey: `demo:${id}:payout:${Date.now()}`,      // refused until the provider has it, and a refusal is an answer too
  })).result);
  const payout = await come("a payout at the provider", signal, async () => { const row = await payoutOf(); return row?.ref ? { ...row, ref: row.ref } : null; });
  if (payout.state !== "PAID") await control(`/payouts/${payout.ref}/settle`, { outcome: "paid" });
  await come("a payout at its bank", signal, async () => (await payoutOf())?.state === "PAID");
}

/** The context of the seller's owner, as if a second factor had been shown. */
function acting(runtime: SubgraphRuntime, sellerId: Id<"sel">, ownerId: Id<"usr">): Context {
  const caller: Caller = { kind: "user", actor: ownerId, userId: ownerId, roles: [], memberships: [{ of: sellerId, role: "SELLER_OWNER" }], steppedUpUntilMs: Date.now() + stepUpMs };
  return context({ ...runtime, caller, deadlineMs: Date.now() + demoDeadlineMs, correlationId: "demo", replayed: [], node: async () => null });
}

/** Looks until it has come. */
async function come<T>(what: string, signal: AbortSignal, look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const giveUpMs = Date.now() + withinMs; Date.now() < giveUpMs; await sleep(lookMs, undefined, { signal })) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what} has not come within ${withinMs / 1_000} s`);
}
