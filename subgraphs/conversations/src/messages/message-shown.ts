import type { Context } from "../context.ts";
import { partiesOf } from "../conversations/conversation-reads.ts";
import { sideOf } from "../conversations/conversation-rights.ts";
import { contactsMasked, type Masked } from "./contact-details.ts";
import type { Message } from "./message-tables.ts";

/**
 * What a message says to the caller: one's own side and staff read it as it was written; the other side without contact
 * details, until the two have a paid order with one another.
 */
export async function messageText(message: Message, { caller, conversations }: Context): Promise<Masked> {
  const conversation = await conversations.byId.load(message.conversationId);
  const side = conversation && sideOf(caller, conversation);
  if (!conversation || side === null || side === message.side) return { text: message.body, isMasked: false };
  return await conversations.haveDealt.load(partiesOf(conversation)) ? { text: message.body, isMasked: false } : contactsMasked(message.body);
}
