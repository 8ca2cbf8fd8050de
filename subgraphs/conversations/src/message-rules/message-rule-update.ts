import { present } from "@souk/shared/assert";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound, staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { noteRule } from "./message-rule-create.ts";
import { messageFilterRules, type MessageFilterRule } from "./message-rule-tables.ts";

/** The mutation's `id` and `MessageFilterRuleUpdateInput`. */
export interface MessageFilterRuleUpdateInput {
  readonly id: Id<"mfr">; readonly expectedVersion: number; readonly note?: string | null; readonly isActive?: boolean | null; readonly idempotencyKey: string;
}

/**
 * Changes a rule's note, ends it or begins it again. Its term stays what it is: another term is another rule.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such rule), StaleVersion
 */
export const messageFilterRuleUpdate = verb("messageFilterRuleUpdate", async (tx, _context: Context, input: MessageFilterRuleUpdateInput): Promise<MessageFilterRule> => {
  const there = isId("mfr", input.id)
    ? await tx.row<{ version: number }>("select version from conversations.message_filter_rule where id = $1 for no key update", [uuidOf(input.id)]) : undefined;
  if (!there) throw notFound(["id"], "There is no such rule.");
  if (there.version !== input.expectedVersion) throw staleVersion(there.version);
  const [rule] = await tx.read(messageFilterRules,
    `update conversations.message_filter_rule r
        set note = coalesce($2, r.note), is_active = coalesce($3, r.is_active), version = r.version + 1, updated_at = clock_timestamp()
      where r.id = $1
     returning ${messageFilterRules.select("r")}`, [uuidOf(input.id), input.note ?? null, input.isActive ?? null]);
  const updated = present(rule, "a locked rule");
  await publish(tx, "messageFilterRule.updated", { ruleId: updated.id }, () => updated.version);
  return updated;
}, { input: z.object({ note: noteRule.nullish() }) });
