import { uuidOf, type Id } from "@souk/shared/ids";
import { unauthenticated } from "@souk/shared/errors";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownConversation } from "../conversations/conversation-lock.ts";
import { typingTopic } from "../live/conversation-watches.ts";
import type { OfConversation } from "../conversations/conversation-mark-read.ts";

/** `ConversationTypingSetInput`. */
export interface ConversationTypingSetInput { readonly conversationId: Id<"cnv">; readonly isTyping: boolean }

/** Who stops for so long thinks, or has gone. A client says it again every five seconds, and one of two may be lost. */
const typingSeconds = 10;
/** Each who types sweeps some of what was left behind, so that the table stays as small as what is going on. */
const sweptAtOnce = 10;

/**
 * Says that the caller is typing, or is not any more.
 *
 * Repeatable: sets what is set, for seconds.
 * @throws Refused Invalid (no such conversation)
 */
export const conversationTypingSet = verb("conversationTypingSet", async (tx, { caller, poke }: Context, { conversationId, isTyping }: ConversationTypingSetInput): Promise<OfConversation> => {
  if (!caller.userId) throw unauthenticated();
  const { conversation, side } = await ownConversation(tx, conversationId, caller, ["input", "conversationId"]);
  const own = [uuidOf(conversation.id), uuidOf(caller.userId)];
  if (isTyping)
    await tx.run(
      `insert into conversations.typing as t (conversation_id, user_id, side, until)
       values ($1, $2, $3, clock_timestamp() + interval '${typingSeconds} seconds')
       on conflict (conversation_id, user_id) do update set until = excluded.until`, [...own, side]);
  else
    await tx.run("delete from conversations.typing where (conversation_id, user_id) = ($1, $2)", own);
  await tx.run(
    `delete from conversations.typing t
      using (select conversation_id, user_id from conversations.typing where until < clock_timestamp() order by until limit ${sweptAtOnce} for update skip locked) as past
      where (t.conversation_id, t.user_id) = (past.conversation_id, past.user_id)`);
  tx.afterCommit(() => { poke(typingTopic(conversation.id)); });
  return { conversation };
}, { withoutKey: "sets what is set, for seconds" });
