import type { SubgraphRuntime, StripeSettings } from "@souk/shared/context";
import { newId, uuidOf } from "@souk/shared/ids";
import { invalid, type UserError } from "@souk/shared/refusals";
import { z } from "zod";
import { stripeOf } from "../provider/stripe-client.ts";
import { objectRefOf } from "./provider-event-kinds.ts";

/** What was posted to us: the body letter for letter, and the header `Stripe-Signature`. */
export interface ProviderEventReceiveInput { readonly body: string; readonly signature: string }
/** The provider's id of what was stored; null where it was refused. */
export interface ProviderEventReceived { readonly eventRef: string | null; readonly userErrors: readonly UserError[] }

/** Whatever else is in it is kept and not looked at. */
const shape = z.object({
  id: z.string().regex(/^evt_\w{1,250}$/),
  type: z.string().regex(/^[\w.]{1,255}$/),
  created: z.int().min(0).max(253_402_300_799),      // the end of year 9999
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});
type Told = z.output<typeof shape>;

/** What the provider said, if it was the provider: signed by one of the secrets, within the provider's own tolerance of five minutes. */
function verified(settings: StripeSettings, { body, signature }: ProviderEventReceiveInput): Told | null {
  const { webhooks } = stripeOf(settings);
  for (const secret of settings.webhookSecrets) {
    try {
      return shape.safeParse(webhooks.constructEvent(body, signature, secret)).data ?? null;
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
  const objectRef = objectRefOf(told.data.object);
  await database.run(
    `insert into money.provider_event (id, ref, type, object_ref, payload, created_at)
     values ($1, $2, $3, left($4, 255), $5, to_timestamp($6))
     on conflict (ref) do nothing`, [uuidOf(newId("pev")), told.id, told.type, objectRef, input.body, told.created]);
  return { eventRef: told.id, userErrors: [] };
}
