import { present } from "@souk/shared/assert";
import { newId, uuidOf } from "@souk/shared/ids";
import { invalid, notUnique, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { messageFilterRules, type MessageFilterRule } from "./message-rule-tables.ts";
import { wordsOf } from "./words.ts";

/** `MessageFilterRuleCreateInput`. */
export interface MessageFilterRuleCreateInput { readonly term: string; readonly note: string; readonly idempotencyKey: string }

const termCharactersMax = 100;      // a phrase; a sentence is written differently each time
/** Rules for why a term is there. */
export const noteRule = z.string().max(500, "At most 500 characters.");
/** Each message is held against all of them: a thousand are looked through in under a millisecond, and nobody oversees more. */
const rulesMax = 1_000;

/**
 * Adds a term for which messages are held from now on; those that were sent stay.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (nothing to look for, too many rules), NotUnique (the same words, however they are written)
 */
export const messageFilterRuleCreate = verb("messageFilterRuleCreate", async (tx, { caller }: Context, { term, note }: MessageFilterRuleCreateInput): Promise<MessageFilterRule> => {
  const { count } = present(await tx.row<{ count: number }>("select count(*)::int as count from conversations.message_filter_rule"), "a count");
  if (count >= rulesMax) throw new Refused(invalid(["input"], `There are at most ${rulesMax} rules.`));
  const [rule] = await tx.read(messageFilterRules,
    `insert into conversations.message_filter_rule as r (id, term, words, note, actor)
     values ($1, $2, $3, $4, $5)
     on conflict on constraint message_filter_rule_once do nothing
     returning ${messageFilterRules.select("r")}`, [uuidOf(newId("mfr")), term.trim(), wordsOf(term), note, caller.actor]);
  if (!rule) throw notUnique(["input", "term"], "There is a rule for this already.");
  await publish(tx, "messageFilterRule.created", { ruleId: rule.id }, () => rule.version);
  return rule;
}, {
  input: z.object({
    term: z.string().max(termCharactersMax, `At most ${termCharactersMax} characters.`).refine((term) => wordsOf(term).trim() !== "", "There is no word in it."),
    note: noteRule,
  }),
});
