import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "@souk/shared/context";
import type { Id } from "@souk/shared/ids";
import type { UserError } from "@souk/shared/refusals";
import type { Verb } from "@souk/shared/verb";
import type { CallKinds } from "./call-kinds.ts";
import { callFinish } from "./call-send.ts";
import { callEnded, callOpen, type Because } from "./provider-calls.ts";

/** What was asked for, and the call that takes it further, where the answer is that call's. A verb's references name them so, too. */
interface Asked { readonly result: string; readonly call?: string }

/** How mutations of one kind of object that ask the provider are answered. */
interface AnswerOptions<F extends string, C, O> {
  /** Of the payload. */
  readonly field: F;
  /** What may be asked for such an object. */
  readonly calls: CallKinds;
  /** The object as the caller sees it now. */
  readonly load: (context: C, id: string) => Promise<O | null>;
  /** That the provider has not answered yet. */
  readonly pending: () => UserError;
  /** That it said no to this very attempt. */
  readonly declined: (because: Because) => UserError;
}

type Payload<F extends string, O> = { readonly [K in F]: O | null } & { readonly userErrors: readonly UserError[] };
type MutationResolver<C, P> = (parent: unknown, args: object, context: C, info: GraphQLResolveInfo) => Promise<P>;

const answerMarginMs = 1_000;      // left of the client's time for reading the object again

/**
 * Makes resolvers of mutations that ask the provider: the verb has written down what is to be asked and committed; now it is
 * asked, as far as there is time, and the object is answered as it stands then. A replay sees the same through.
 */
export const providerAnswer = <F extends string, C extends RequestContext, O>({ field, calls, load, pending, declined }: AnswerOptions<F, C, O>) =>
  <I, T>(verb: Verb<C, I, T>, askedOf: (result: T) => Asked): MutationResolver<C, Payload<F, O>> => async (_, args, context, info) => {
    const payload = (object: O | null, userErrors: readonly UserError[]) => ({ [field]: object, userErrors }) as Payload<F, O>;
    const { input, ...rest } = args as { input?: object };
    const { result, references, userErrors, isReplayed } = await verb(context, { ...rest, ...input } as I);
    if (isReplayed) context.replayed.push(String(info.path.key));
    const { result: id, call } = result === undefined ? references as Partial<Asked> : askedOf(result);
    if (id === undefined) return payload(null, userErrors);
    await callFinish(context, calls, id as Id, context.deadlineMs - answerMarginMs);
    const object = await load(context, id);
    if (await callOpen(context.database, id as Id)) return payload(object, [...userErrors, pending()]);
    const because = call ? await callEnded(context.database, call) : null;
    return payload(object, because ? [...userErrors, declined(because)] : userErrors);
  };
