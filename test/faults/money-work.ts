import { money } from "@souk/money";
import { consumerOf } from "@souk/shared/consumers";
import type { SubgraphRuntime } from "@souk/shared/context";
import { subgraphOpen } from "@souk/shared/subgraph";
import type { Caller } from "@souk/shared/caller";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** What a process of money is told to do. */
export type MoneyTask =
  /** A buyer begins a payment and confirms it, each under a key of its own. */
  | { readonly kind: "pay"; readonly orderGroupId: Id<"ogr">; readonly buyerId: Id<"usr"> }
  /** A seller asks for what it has, under a key of its own. */
  | { readonly kind: "payout"; readonly sellerId: Id<"sel"> }
  /** Somebody of staff answers a chargeback, or gives it up, under a key of its own. */
  | { readonly kind: "answer"; readonly chargebackId: Id<"cbk">; readonly mutation: "chargebackSubmitEvidence" | "chargebackAccept" }
  /** Commerce is heard, and the provider is asked what is to be asked. */
  | { readonly kind: "work" };

const deadlineMs = 12_000;

/** Asks money as somebody. @throws Error for a top-level error */
export async function moneyAsked<T>(runtime: SubgraphRuntime, caller: Caller, query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  const { data, errors } = await subgraphOpen(money, runtime).execute({ caller, deadlineMs: Date.now() + deadlineMs, correlationId: "fault", query, variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data as T;
}

const fields = "payment { id state } userErrors { __typename code }";

/** What a mutation of a payment said. */
export interface PaidAnswer { readonly payment: { readonly id: string; readonly state: string } | null; readonly userErrors: readonly { readonly code: string }[] }

/** Pays as a buyer does, under keys that are the order group's: asked again, it is the same. @throws Error for a top-level error */
export async function groupPaid(runtime: SubgraphRuntime, { orderGroupId, buyerId }: Extract<MoneyTask, { kind: "pay" }>): Promise<PaidAnswer> {
  const caller: Caller = { kind: "user", actor: buyerId, userId: buyerId, roles: [], memberships: [] };
  const ask = async (name: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<PaidAnswer> => (await moneyAsked<Record<string, PaidAnswer>>(runtime, caller, query, variables))[name]!;
  const created = await ask("paymentCreate", `mutation ($input: PaymentCreateInput!) { paymentCreate(input: $input) { ${fields} } }`, { input: { orderGroupId, idempotencyKey: `create-${orderGroupId}` } });
  if (!created.payment || created.userErrors.length > 0) return created;
  return ask("paymentConfirm", `mutation ($id: ID!, $input: PaymentConfirmInput!) { paymentConfirm(id: $id, input: $input) { ${fields} } }`,
    { id: created.payment.id, input: { paymentMethodId: "pm_card_visa", idempotencyKey: `confirm-${orderGroupId}` } });
}

/** Who says where a seller's money goes, and has shown the second factor. */
export function payeeOf(sellerId: Id<"sel">): Caller {
  const userId = idOf("usr", uuidOf(sellerId));      // the same in whatever process
  return { kind: "user", actor: userId, userId, roles: [], memberships: [{ of: sellerId, role: "SELLER_OWNER" }], steppedUpUntilMs: Date.now() + 3_600_000 };
}

/** Asks for everything that a seller has, under a key that is the seller's: asked again, it is the same. */
export const payoutAsked = async (runtime: SubgraphRuntime, sellerId: Id<"sel">): Promise<PayoutAsked> => (await moneyAsked<{ payoutRequest: PayoutAsked }>(runtime, payeeOf(sellerId),
  "mutation ($input: PayoutRequestInput!) { payoutRequest(input: $input) { payout { id state } userErrors { code message } } }", { input: { sellerId, currency: "EUR", idempotencyKey: `payout-${sellerId}` } })).payoutRequest;
interface PayoutAsked { readonly payout: { readonly id: Id<"pyt">; readonly state: string } | null; readonly userErrors: readonly { readonly code: string }[] }

/** Answers a chargeback, or gives it up, as staff does: asked again, it is the same. @throws Error for a top-level error or a refusal */
export async function chargebackAnswered(runtime: SubgraphRuntime, { chargebackId, mutation }: Extract<MoneyTask, { kind: "answer" }>): Promise<void> {
  const caller: Caller = { kind: "user", actor: "usr_fault", roles: ["FINANCE"], memberships: [], steppedUpUntilMs: Date.now() + 3_600_000 };
  await moneyAsked(runtime, caller, `mutation ($id: ID!, $input: C${mutation.slice(1)}Input!) { ${mutation}(id: $id, input: $input) { userErrors { code } } }`,
    { id: chargebackId, input: { idempotencyKey: `answer-${chargebackId}`, ...(mutation === "chargebackAccept" ? { reason: "There is nothing to say." } : { uncategorizedText: "losing_evidence" }) } });
}

/** One round of what money's worker does: commerce's facts, then its timers. @returns how much there was */
export async function moneyWorked(runtime: SubgraphRuntime): Promise<number> {
  const consumer = consumerOf({ database: runtime.database, producer: "commerce", reactions: money.reactions!["commerce"]! });
  let done = (await consumer.step()).read;
  for (const sweep of money.sweeps!) done += await sweep.sweep(runtime);
  return done;
}
