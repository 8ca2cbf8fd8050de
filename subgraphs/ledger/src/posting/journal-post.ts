import { verb } from "@souk/shared/verb";
import type { Money } from "@souk/shared/money";
import { z } from "zod";
import { sidesIn, type SidesInput } from "../accounts/account-input.ts";
import type { Context } from "../context.ts";
import { legsMax, type JournalId, type Leg, type Rest } from "../journals/journal.ts";
import { post } from "../journals/post.ts";
import { metadataOf, metadataRule, type MetadataEntry } from "./metadata.ts";
import { refusalAt, type ArgumentPath } from "./refusal-paths.ts";

/** A movement, exact or as much as the accounts allow. */
interface PostingInput extends SidesInput {
  readonly amount: Money;
  readonly upTo?: { readonly moves: readonly SidesInput[]; readonly isRestDropped: boolean } | null;
}

/** A journal, as input. */
export interface JournalPostInput {
  readonly key: string;
  readonly kind: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly effectiveAt?: Date | null;
  readonly postings: readonly PostingInput[];
  readonly metadata?: readonly MetadataEntry[] | null;
}

const inputRules = z.object({
  metadata: metadataRule,
  postings: z.array(z.object({
    upTo: z.object({ moves: z.array(z.unknown()).max(legsMax - 1, `At most ${legsMax - 1}.`), isRestDropped: z.boolean() })
      .refine(({ moves, isRestDropped }) => moves.length > 0 || isRestDropped, "Say where the rest goes, or that it is dropped.").nullish(),
  })).min(1, "A journal has at least one posting.").max(legsMax, `A journal has at most ${legsMax} postings.`),
});

/** The rest of an amount: through its moves in order, then dropped, or to fit into the last. */
const restIn = ([move, ...later]: readonly SidesInput[], isRestDropped: boolean): Rest => {
  if (!move) return "dropped";
  return { ...sidesIn(move), ...(later.length > 0 || isRestDropped ? { upTo: restIn(later, isRestDropped) } : {}) };
};

const legIn = ({ amount, upTo, ...sides }: PostingInput): Leg =>
  ({ ...sidesIn(sides), amount, ...(upTo ? { upTo: restIn(upTo.moves, upTo.isRestDropped) } : {}) });

/** The door counts a rest's moves behind their posting. */
const pathIn = (postings: readonly PostingInput[]): ArgumentPath => {
  const places = postings.flatMap(({ upTo }, at) => [["postings", String(at)], ...(upTo?.moves ?? []).map((_, move) => ["postings", String(at), "upTo", "moves", String(move)])]);
  return ([first, second, ...rest]) => {
    if (first === "postings" && second !== undefined) return ["input", ...places[Number(second)] ?? ["postings"], ...rest];
    return ["input", first === "source" ? "sourceId" : first!];
  };
};

/**
 * Posts a journal for one of our own processes, in a transaction of its own.
 *
 * Repeatable twice over: the same idempotency key returns the first answer, a refusal included; under another one the
 * same journal key still answers the journal that is in the books. So whoever was refused tries again with a new
 * idempotency key, and nothing is ever posted twice for one fact.
 * @throws Refused as `post` refuses; Overtaken (retryable)
 */
export const journalPost = verb("journalPost", async (tx, _context: Context, input: JournalPostInput): Promise<{ readonly id: JournalId }> => {
  const [outcome] = await post(tx, [{
    key: input.key, kind: input.kind, source: { type: input.sourceType, id: input.sourceId }, legs: input.postings.map(legIn),
    ...(input.effectiveAt ? { effectiveAt: input.effectiveAt } : {}), ...metadataOf(input.metadata),
  }]);
  if ("refused" in outcome!) throw refusalAt(outcome.refused, pathIn(input.postings));
  return { id: outcome!.ok.id };
}, { input: inputRules });
