import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "./context.ts";
import type { Verb } from "./verb.ts";

type MutationResolver<C> = (parent: unknown, args: object, context: C, info: GraphQLResolveInfo) => Promise<never>;

/**
 * A mutation's resolver from its verb: arguments and `input` become the verb's input, its answer the payload.
 * With `field`, the result stands under that field and a replay reads it again by id with the caller's present rights;
 * without, the result's own fields are the payload's.
 */
export function payload<C extends RequestContext, I, T>(field: string | null, verb: Verb<C, I, T>): MutationResolver<C> {
  return (async (_parent: unknown, args: { input?: object }, context: C, info: GraphQLResolveInfo) => {
    const { input, ...rest } = args;
    const { result, references, userErrors, isReplayed } = await verb(context, { ...rest, ...input } as I);
    if (isReplayed) context.replayed.push(String(info.path.key));
    const named = Object.entries(references).map(async ([name, id]) => [name === "result" ? field ?? name : name, await context.node(id)]);
    const again = isReplayed ? Object.fromEntries(await Promise.all(named)) : {};
    return { ...(field ? { [field]: result ?? null } : result), ...again, userErrors };
  }) as never;
}
