import type { ZodType } from "zod";
import { invalid, Refused } from "@souk/shared/refusals";
import type { Verb, VerbAnswer } from "@souk/shared/verb";
import type { Context } from "../context.ts";

/**
 * A mutation that tries or makes a credential. Unlike `verb` it opens its transactions itself: hashing a password
 * inside one would hold a connection meanwhile, and the end of a stolen family of tokens must be kept although the answer is a refusal.
 * It has no idempotency key, since nothing of its answer may be stored; `schema/src/credential-mutations.ts` says why each may be repeated.
 */
export function credentialVerb<I extends object, T>(
  mutation: string, run: (context: Context, input: I) => Promise<T>, options: { readonly input?: ZodType } = {},
): Verb<Context, I, T> {
  const answer = async (context: Context, input: I): Promise<VerbAnswer<T>> => {
    const faults = options.input && inputRefused(options.input, input);
    if (faults) return faults;
    try {
      return { result: await run(context, input), references: {}, userErrors: [], isReplayed: false };
    } catch (error) {
      if (error instanceof Refused) return refused(error.userErrors);
      throw error;
    }
  };
  return Object.assign(answer, { mutation });
}

const refused = (userErrors: VerbAnswer<never>["userErrors"]): VerbAnswer<never> => ({ references: {}, userErrors, isReplayed: false });

/** The answer to input that breaks the rules, every fault with its path; undefined when it keeps them. */
export function inputRefused(rules: ZodType, input: object): VerbAnswer<never> | undefined {
  const { error } = rules.safeParse(input);
  return error && refused(error.issues.map((issue) =>
    invalid(["input", ...issue.path.map(String)], issue.message, issue.code === "too_big" ? "TOO_LONG" : "INVALID")));
}

/** How a credential verb's transaction is told to whoever reads its events. */
export const transactionOf = ({ caller, correlationId, deadlineMs }: Context) => ({ origin: { actor: caller.actor, correlationId }, deadlineMs });
