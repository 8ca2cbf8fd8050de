import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { ownConversationLock } from "../conversations/conversation-lock.ts";
import type { OfConversation } from "../conversations/conversation-mark-read.ts";
import { conversationFact } from "../messages/message-facts.ts";

/** `ConversationBlockSetInput`. */
export interface ConversationBlockSetInput { readonly conversationId: Id<"cnv">; readonly isBlocked: boolean }

/**
 * Says whether the caller's side wants anything from the other: a person for themselves, any of a team for the seller. It
 * counts for every thread of the two, but one about an order that is still open: whoever owes must be heard.
 *
 * Repeatable: sets what is set, and tells of it once.
 * @throws Refused Invalid (no such conversation)
 */
export const conversationBlockSet = verb("conversationBlockSet", async (tx, { caller }: Context, { conversationId, isBlocked }: ConversationBlockSetInput): Promise<OfConversation> => {
  const { conversation, side } = await ownConversationLock(tx, conversationId, caller, ["input", "conversationId"]);
  const parties = [uuidOf(conversation.buyerId), uuidOf(conversation.sellerId), side];
  const changed = isBlocked
    ? await tx.run("insert into conversations.block (buyer_id, seller_id, side, actor) values ($1, $2, $3, $4) on conflict do nothing", [...parties, caller.actor])
    : await tx.run("delete from conversations.block where (buyer_id, seller_id, side) = ($1, $2, $3)", parties);
  if (changed > 0) await publish(tx, isBlocked ? "conversation.blocked" : "conversation.unblocked", { ...conversationFact(conversation), side });
  return { conversation };
}, { withoutKey: "sets what is set" });
