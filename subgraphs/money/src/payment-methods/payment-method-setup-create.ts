import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { rateLimited } from "@souk/shared/errors";
import { newId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { customerEnsure } from "./customer-ensure.ts";
import { methodLimit } from "./method-refusals.ts";
import { paymentMethodSetups, type PaymentMethodSetup } from "./method-tables.ts";
import { methodsCount } from "./method-reads.ts";
import { methodsMax } from "./methods-keep.ts";

/** `PaymentMethodSetupCreateInput`. */
export interface PaymentMethodSetupCreateInput { readonly idempotencyKey: string }
/** The caller, as the provider's customer. */
type CustomerContext = Context & { readonly customer: string };

const firstLookSeconds = 60;      // by then the provider has answered, or its completer asks
/** Each makes an object at the provider: thirty at once are more than anybody's cards, then one in two minutes. */
const setupRate = { capacity: 30, restorePerSecond: 1 / 120, cost: 1 };

/**
 * Begins the setting up of a way of paying for later: the provider's script in the buyer's browser takes it from there with
 * the client secret, or paymentMethodSetupConfirm. The buyer becomes a customer of the provider if they are not yet.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused PaymentMethodLimit
 * @throws OperationError RATE_LIMITED; DOWNSTREAM_UNAVAILABLE while the provider does not make a customer: the same again goes on
 */
export const paymentMethodSetupCreate = verb<Context, PaymentMethodSetupCreateInput, PaymentMethodSetup, CustomerContext>("paymentMethodSetupCreate", async (tx: Tx, { caller, customer }: CustomerContext): Promise<PaymentMethodSetup> => {
  const userId = present(caller.userId, "a buyer who is signed in");
  if (await methodsCount(tx, userId) >= methodsMax) throw methodLimit();
  const setupId = newId("pms");
  const [setup] = await tx.read(paymentMethodSetups,
    `insert into money.payment_method_setup as s (id, user_id, look_at)
     values ($1, $2, clock_timestamp() + make_interval(secs => $3))
     returning ${paymentMethodSetups.select("s")}`, [uuidOf(setupId), uuidOf(userId), firstLookSeconds]);
  await callsBegin(tx, [{
    objectId: setupId, purpose: "setup.create",
    // For payments that the buyer confirms themself: nothing is ever taken while they are away.
    params: { customer, usage: "on_session", allowed_payment_method_types: ["card"], metadata: { setup: setupId, user: userId } },
  }]);
  return setup!;
}, {
  async prepare(context) {
    const { allowed, retryAfterMs } = await context.rates.take(`payment-method-setup:${context.caller.actor}`, setupRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    return { ...context, customer: await customerEnsure(context) };
  },
});
