import { uuidOf, type Id } from "@souk/shared/ids";
import { unauthenticated } from "@souk/shared/errors";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownConversationLock } from "./conversation-lock.ts";
import type { OfConversation } from "./conversation-mark-read.ts";

/** `ConversationPreferencesSetInput`; what is undefined stays as it is. */
export interface ConversationPreferencesSetInput { readonly conversationId: Id<"cnv">; readonly mutedUntil?: Date | null; readonly isArchived?: boolean | null }

/**
 * Says whether the caller wants to hear of a conversation, and to see it among the others. Put away, it comes back with
 * the next message: what is noted is the number up to which there is nothing to see.
 *
 * Repeatable: sets what is set.
 * @throws Refused Invalid (no such conversation)
 */
export const conversationPreferencesSet = verb("conversationPreferencesSet", async (tx, { caller }: Context, input: ConversationPreferencesSetInput): Promise<OfConversation> => {
  if (!caller.userId) throw unauthenticated();
  const { conversation } = await ownConversationLock(tx, input.conversationId, caller, ["input", "conversationId"]);
  const isArchivedGiven = typeof input.isArchived === "boolean";
  await tx.run(
    `insert into conversations.participant as p (conversation_id, user_id, muted_until, archived_up_to)
     values ($1, $2, $3, $4)
     on conflict (conversation_id, user_id) do update
        set muted_until    = case when $5 then excluded.muted_until else p.muted_until end,
            archived_up_to = case when $6 then excluded.archived_up_to else p.archived_up_to end`,
    [uuidOf(conversation.id), uuidOf(caller.userId), input.mutedUntil ?? null, input.isArchived ? conversation.lastSequence : null,
      input.mutedUntil !== undefined, isArchivedGiven]);
  return { conversation };
}, { withoutKey: "sets what is set" });
