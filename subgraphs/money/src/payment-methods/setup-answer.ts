import type { GraphQLResolveInfo } from "graphql";
import type { Id } from "@souk/shared/ids";
import type { UserError } from "@souk/shared/refusals";
import type { Verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { declinedError } from "../payments/payment-refusals.ts";
import { callFinish } from "../provider/call-send.ts";
import { callEnded, callOpen } from "../provider/provider-calls.ts";
import { setupPending } from "./method-refusals.ts";
import type { PaymentMethodSetup } from "./method-tables.ts";
import { setupCalls } from "./setup-calls.ts";

/** A setup that was asked for, and the call that takes it further, where the answer is that call's. */
interface Asked { readonly setupId: string; readonly callId: string | null }
type MutationResolver = (parent: unknown, args: object, context: Context, info: GraphQLResolveInfo) => Promise<{ readonly paymentMethodSetup: PaymentMethodSetup | null; readonly userErrors: readonly UserError[] }>;

const answerMarginMs = 1_000;      // left of the client's time for reading the setup again

/**
 * A mutation of a setup that asks the provider: its verb has written down what is to be asked and committed; now it is
 * asked, as far as there is time, and the setup is answered as it stands then. A replay sees the same through.
 * @param askedOf of a first answer
 */
export const setupAnswer = <I, T>(verb: Verb<Context, I, T>, askedOf: (result: T) => Asked): MutationResolver => async (_, args, context, info) => {
  const { input, ...rest } = args as { input?: object };
  const { result, references, userErrors, isReplayed } = await verb(context, { ...rest, ...input } as I);
  if (isReplayed) context.replayed.push(String(info.path.key));
  const asked = result === undefined ? replayedAsked(references) : askedOf(result);
  if (!asked) return { paymentMethodSetup: null, userErrors };
  await callFinish(context, setupCalls, asked.setupId as Id, context.deadlineMs - answerMarginMs);
  return { paymentMethodSetup: await context.paymentMethods.setupById.load(asked.setupId), userErrors: [...userErrors, ...await outcomeOf(context, asked)] };
};

const replayedAsked = ({ setup, result, call }: Readonly<Record<string, string>>): Asked | null => {
  const setupId = setup ?? result;
  return setupId ? { setupId, callId: call ?? null } : null;
};

/** What the buyer must hear beside the setup: the bank's no to this very attempt, or that nothing is known yet. */
async function outcomeOf({ database }: Context, { setupId, callId }: Asked): Promise<UserError[]> {
  if (await callOpen(database, setupId as Id)) return [setupPending()];
  const declined = callId ? await callEnded(database, callId) : null;
  return declined ? [declinedError(declined)] : [];
}
