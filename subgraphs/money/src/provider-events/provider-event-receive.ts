import type { SubgraphRuntime, StripeSettings } from "@souk/shared/context";
import { present } from "@souk/shared/assert";
import { newId, uuidOf } from "@souk/shared/ids";
import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import { stripeOf } from "../provider/stripe-client.ts";
import { objectRefOf } from "./provider-event-kinds.ts";

/** What was posted to us: the body letter for letter, and the header `Stripe-Signature`. */
export interface ProviderEventReceiveInput { readonly body: string; readonly signature: string }
/** The provider's id of what was stored; null where it was refused. */
export interface ProviderEventReceived { readonly eventRef: string | null; readonly userErrors: readonly UserError[] }

const refRule = z.string().regex(/^evt_\w{1,250}$/);
const accountRule = z.string().regex(/^acct_\w{1,250}$/).nullish();
/** Whatever else is in it is kept and not looked at. */
const snapshot = z.object({
  id: refRule,
  type: z.string().regex(/^[\w.]{1,255}$/),
  created: z.int().min(0).max(253_402_300_799),      // the end of year 9999
  account: accountRule,
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
}).transform(({ id, type, created, account, data }): Told => ({ id, type, createdAt: new Date(created * 1_000), objectRef: objectRefOf(data.object), accountRef: account ?? null }));
/** What the provider's second interface tells: of which object, and nothing of it. */
const notification = z.object({
  id: refRule,
  object: z.literal("v2.core.event"),
  type: z.string().regex(/^[\w.[\]]{1,255}$/),
  created: z.iso.datetime(),
  context: accountRule,
  related_object: z.object({ id: z.string().max(255) }).nullish(),
}).transform(({ id, type, created, context, related_object: of }): Told => ({ id, type, createdAt: new Date(created), objectRef: of?.id ?? null, accountRef: context ?? null }));
const shape = z.union([notification, snapshot]);

/** What was told, as far as the worker needs it. */
interface Told { readonly id: string; readonly type: string; readonly createdAt: Date; readonly objectRef: string | null; readonly accountRef: string | null }

/** How old a signature may be: the provider's own bound. */
const toleranceSeconds = 300;

/** What the provider said, if it was the provider: signed by one of the secrets, within the provider's own tolerance of five minutes. */
function verified(settings: StripeSettings, { body, signature }: ProviderEventReceiveInput): Told | null {
  const { webhooks } = stripeOf(settings);
  for (const secret of settings.webhookSecrets) {
    try {
      present(webhooks.signature, "the signatures").verifyHeader(body, signature, secret, toleranceSeconds);
      return shape.safeParse(JSON.parse(body)).data ?? null;
    } catch {
      // Whatever it throws, this is nothing that was signed with this secret; the next may be the one.
    }
  }
  return null;
}

/**
 * Stores what the provider tells, as it came, and nothing else: the worker asks what is true.
 *
 * Repeatable: under the provider's id it is stored once.
 * @returns a refusal for what the provider did not sign, signed too long ago, or signed and nobody can read
 * @throws OperationError DOWNSTREAM_UNAVAILABLE where no provider is configured; whatever the database throws: the provider then sends it again
 */
export async function providerEventReceive({ database, stripe }: Pick<SubgraphRuntime, "database" | "stripe">, input: ProviderEventReceiveInput): Promise<ProviderEventReceived> {
  stripeOf(stripe);
  const told = verified(stripe!, input);
  if (!told) return { eventRef: null, userErrors: [invalid(["input", "signature"], "The provider did not sign this now.")] };
  await database.run(
    `insert into money.provider_event (id, ref, type, object_ref, account_ref, payload, created_at)
     values ($1, $2, $3, left($4, 255), $5, $6, $7)
     on conflict (ref) do nothing`, [uuidOf(newId("pev")), told.id, told.type, told.objectRef, told.accountRef, input.body, told.createdAt]);
  return { eventRef: told.id, userErrors: [] };
}
