import type { GraphQLResolveInfo } from "graphql";
import type { Id } from "@souk/shared/ids";
import type { UserError } from "@souk/shared/refusals";
import type { Verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { callFinish } from "../provider/call-send.ts";
import { callEnded, callOpen } from "../provider/provider-calls.ts";
import { paymentCalls } from "./payment-calls.ts";
import { declinedError, pendingUnknown } from "./payment-refusals.ts";
import type { Payment } from "./payment-tables.ts";

/** A payment that was asked for, and the call that takes it further, where the answer is that call's. */
interface Asked { readonly paymentId: string; readonly callId: string | null }
type MutationResolver = (parent: unknown, args: object, context: Context, info: GraphQLResolveInfo) => Promise<{ readonly payment: Payment | null; readonly userErrors: readonly UserError[] }>;

const answerMarginMs = 1_000;      // left of the client's time for reading the payment again

/**
 * A mutation that asks the provider: its verb has written down what is to be asked and committed; now it is asked, as far as
 * there is time, and the payment is answered as it stands then. A replay sees the same through.
 * @param askedOf of a first answer
 */
export const providerAnswer = <I, T>(verb: Verb<Context, I, T>, askedOf: (result: T) => Asked): MutationResolver => async (_, args, context, info) => {
  const { input, ...rest } = args as { input?: object };
  const { result, references, userErrors, isReplayed } = await verb(context, { ...rest, ...input } as I);
  if (isReplayed) context.replayed.push(String(info.path.key));
  const asked = result === undefined ? replayedAsked(references) : askedOf(result);
  if (!asked) return { payment: null, userErrors };
  await callFinish(context, paymentCalls, asked.paymentId as Id, context.deadlineMs - answerMarginMs);
  const payment = await context.payments.byId.load(asked.paymentId);
  return { payment, userErrors: [...userErrors, ...await outcomeOf(context, asked)] };
};

const replayedAsked = ({ payment, result, call }: Readonly<Record<string, string>>): Asked | null => {
  const paymentId = payment ?? result;
  return paymentId ? { paymentId, callId: call ?? null } : null;
};

/** What the buyer must hear beside the payment: the bank's no to this very attempt, or that nothing is known yet. */
async function outcomeOf({ database }: Context, { paymentId, callId }: Asked): Promise<UserError[]> {
  if (await callOpen(database, paymentId as Id)) return [pendingUnknown()];
  const declined = callId ? await callEnded(database, callId) : null;
  return declined ? [declinedError(declined)] : [];
}
