import { present } from "@souk/shared/assert";
import { uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { decisionRules, messageHistoryAppend, messageTake, type MessageDecisionInput } from "./message-decide.ts";
import { messageFact } from "./message-facts.ts";
import { messageMutations } from "./message-states.ts";
import { messages, type Message } from "./message-tables.ts";

/**
 * Keeps a held message from going out, for good.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such message), InvalidTransition (not held)
 */
export const messageReject = verb(messageMutations.reject, async (tx, _context: Context, { id, reason }: MessageDecisionInput): Promise<Message> => {
  const { message, conversation, state } = await messageTake(tx, id, "reject");
  const [row] = await tx.read(messages,
    `update conversations.message m
        set state = $2, version = m.version + 1
      where m.id = $1
     returning ${messages.select("m")}`, [uuidOf(message.id), state]);
  const rejected = present(row, "a held message");
  await messageHistoryAppend(tx, rejected, message.state, "reject", reason);
  await publish(tx, "message.rejected", { ...messageFact(conversation, rejected), from: message.state, to: rejected.state }, () => rejected.version);
  return rejected;
}, { input: decisionRules });
