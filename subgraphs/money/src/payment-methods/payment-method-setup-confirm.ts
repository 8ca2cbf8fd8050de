import type { Tx } from "@souk/shared/database";
import { rateLimited } from "@souk/shared/errors";
import { isId, type Id } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { noSetup, setupPending } from "./method-refusals.ts";
import type { PaymentMethodSetup } from "./method-tables.ts";
import { setupMachine } from "./setup-states.ts";
import { setupsLock, setupsMove } from "./setups-write.ts";

/** The mutation's `id` and `PaymentMethodSetupConfirmInput`. */
export interface PaymentMethodSetupConfirmInput { readonly id: string; readonly paymentMethodId: string; readonly returnUrl?: string | null; readonly idempotencyKey: string }
/** A setup under way, and the call that is to take it further. */
export interface SetupConfirmBegun { readonly setup: PaymentMethodSetup; readonly callId: Id<"pcl"> }
/** What a replay finds it by. */
export const confirmReferences = ({ setup, callId }: SetupConfirmBegun) => ({ result: setup.id, call: callId });

/** Each asks a bank about a card, which is what thieves want who have many: ten at once, then one in six minutes. */
const confirmRate = { capacity: 10, restorePerSecond: 1 / 360, cost: 1 };

/**
 * Sets up a method of the buyer's for later. What comes of it is the setup's state: succeeded, an action of the buyer, or
 * open for another with the reason why the last was refused.
 *
 * Repeatable: the same key is the same attempt, and the answer is how it ended.
 * @throws Refused Invalid (no such setup of the caller's), InvalidTransition (over, or an attempt is under way), PaymentPendingUnknown (something else of it is)
 * @throws OperationError RATE_LIMITED
 */
export const paymentMethodSetupConfirm = verb("paymentMethodSetupConfirm", async (tx: Tx, { caller, publicUrl }: Context, { id, paymentMethodId, returnUrl }: PaymentMethodSetupConfirmInput): Promise<SetupConfirmBegun> => {
  const [setup] = isId("pms", id) ? await setupsLock(tx, [id]) : [];
  if (!setup || setup.userId !== caller.userId) throw noSetup();
  const to = transition(setupMachine, "begin", setup.state);
  if (setup.providerRef === null) throw new Refused(setupPending());
  const [call] = await callsBegin(tx, [{ objectId: setup.id, purpose: "setup.confirm", params: { ref: setup.providerRef, payment_method: paymentMethodId, return_url: returnUrl ?? publicUrl } }]);
  if (!call) throw new Refused(setupPending());
  const [begun] = await setupsMove(tx, [{ ...setup, setup, command: "begin", to, reason: null, nextAction: null, decline: null }]);
  return { setup: begun!, callId: call.id };
}, {
  input: z.object({ paymentMethodId: z.string().regex(/^pm_\w{1,200}$/, "The id of a payment method, as the provider's script gives it: pm_…"), returnUrl: z.url().max(2_000).nullish() }),
  async prepare(context: Context): Promise<Context> {
    const { allowed, retryAfterMs } = await context.rates.take(`payment-method-confirm:${context.caller.actor}`, confirmRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    return context;
  },
  references: confirmReferences,
});
