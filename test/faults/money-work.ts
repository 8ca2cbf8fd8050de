import { money } from "@souk/money";
import { consumerOf } from "@souk/shared/consumers";
import type { SubgraphRuntime } from "@souk/shared/context";
import { subgraphOpen } from "@souk/shared/subgraph";
import type { Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";

/** What a process of money is told to do. */
export type MoneyTask =
  /** A buyer begins a payment and confirms it, each under a key of its own. */
  | { readonly kind: "pay"; readonly orderGroupId: Id<"ogr">; readonly buyerId: Id<"usr"> }
  /** Commerce is heard, and the provider is asked what is to be asked. */
  | { readonly kind: "work" };

const deadlineMs = 12_000;
const fields = "payment { id state } userErrors { __typename code }";

/** What a mutation of a payment said. */
export interface PaidAnswer { readonly payment: { readonly id: string; readonly state: string } | null; readonly userErrors: readonly { readonly code: string }[] }

/** Pays as a buyer does, under keys that are the order group's: asked again, it is the same. @throws Error for a top-level error */
export async function groupPaid(runtime: SubgraphRuntime, { orderGroupId, buyerId }: Extract<MoneyTask, { kind: "pay" }>): Promise<PaidAnswer> {
  const port = subgraphOpen(money, runtime);
  const caller: Caller = { kind: "user", actor: buyerId, userId: buyerId, roles: [], memberships: [] };
  const ask = async (name: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<PaidAnswer> => {
    const { data, errors } = await port.execute({ caller, deadlineMs: Date.now() + deadlineMs, correlationId: "fault", query, variables });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as Record<string, PaidAnswer>)[name]!;
  };
  const created = await ask("paymentCreate", `mutation ($input: PaymentCreateInput!) { paymentCreate(input: $input) { ${fields} } }`, { input: { orderGroupId, idempotencyKey: `create-${orderGroupId}` } });
  if (!created.payment || created.userErrors.length > 0) return created;
  return ask("paymentConfirm", `mutation ($id: ID!, $input: PaymentConfirmInput!) { paymentConfirm(id: $id, input: $input) { ${fields} } }`,
    { id: created.payment.id, input: { paymentMethodId: "pm_card_visa", idempotencyKey: `confirm-${orderGroupId}` } });
}

/** One round of what money's worker does: commerce's facts, then its timers. @returns how much there was */
export async function moneyWorked(runtime: SubgraphRuntime): Promise<number> {
  const consumer = consumerOf({ database: runtime.database, producer: "commerce", reactions: money.reactions!["commerce"]! });
  let done = (await consumer.step()).read;
  for (const sweep of money.sweeps!) done += await sweep.sweep(runtime);
  return done;
}
