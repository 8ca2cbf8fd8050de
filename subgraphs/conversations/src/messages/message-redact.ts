import { present } from "@souk/shared/assert";
import { uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { attachmentsRemove } from "../attachments/attachments-send.ts";
import type { Context } from "../context.ts";
import { decisionRules, messageHistoryAppend, messageTake, type MessageDecisionInput } from "./message-decide.ts";
import { earlierBodiesDelete } from "./message-earlier.ts";
import { messageFact } from "./message-facts.ts";
import { messageMutations } from "./message-states.ts";
import { messages, type Message } from "./message-tables.ts";

/**
 * Takes away what a message says and said before, and its pictures: they are deleted, not hidden. Its number stays, so that the others keep theirs.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such message), InvalidTransition (not sent)
 */
export const messageRedact = verb(messageMutations.redact, async (tx, _context: Context, { id, reason }: MessageDecisionInput): Promise<Message> => {
  const { message, conversation, state } = await messageTake(tx, id, "redact");
  const [row] = await tx.read(messages,
    `update conversations.message m
        set state = $2, body = '', version = m.version + 1
      where m.id = $1
     returning ${messages.select("m")}`, [uuidOf(message.id), state]);
  const redacted = present(row, "a sent message");
  await earlierBodiesDelete(tx, message.id);
  await attachmentsRemove(tx, message.id);
  await messageHistoryAppend(tx, redacted, message.state, "redact", reason);
  await publish(tx, "message.redacted", { ...messageFact(conversation, redacted), from: message.state, to: redacted.state }, () => redacted.version);
  return redacted;
}, { input: decisionRules });
