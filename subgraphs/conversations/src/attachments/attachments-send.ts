import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import type { Message } from "../messages/message-tables.ts";

/** Sends pictures with a message of their author, in the order named. @throws Refused Invalid if one of them is not theirs, not of this conversation, not ready, or sent before */
export async function attachmentsSend(tx: Tx, { id, conversationId, authorId }: Message, attachmentIds: readonly Id<"att">[]): Promise<void> {
  if (attachmentIds.length === 0) return;
  const sent = await tx.run(
    `update conversations.attachment a
        set state = 'SENT', message_id = $1, position = w.position - 1
       from unnest($4::uuid[]) with ordinality as w (id, position)
      where a.id = w.id and a.conversation_id = $2 and a.author_id = $3 and a.state = 'READY'`,
    [uuidOf(id), uuidOf(conversationId), uuidOf(authorId), attachmentIds.filter((each) => isId("att", each)).map(uuidOf)]);
  if (sent !== attachmentIds.length) throw new Refused(invalid(["input", "attachmentIds"], "One of these pictures is not ready to be sent."));
}

/** Takes away the pictures of a message: nobody gets an address any more, and the sweep deletes them. */
export const attachmentsRemove = async (tx: Tx, messageId: Id<"msg">): Promise<void> => void (await tx.run(
  "update conversations.attachment set state = 'REMOVED' where message_id = $1 and state = 'SENT'", [uuidOf(messageId)]));
