import type { Tx } from "@souk/shared/database";
import { newId } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import type { Conversation } from "../conversations/conversation-tables.ts";
import { mayWrite } from "../conversations/writing-guards.ts";
import { termsFound } from "../message-rules/terms-found.ts";
import { messageFact } from "./message-facts.ts";
import { messageHold, messagePlace, type Written } from "./message-place.ts";
import type { Message } from "./message-tables.ts";

/**
 * Writes a message into a locked conversation: it is sent, or held if a term that is not wanted stands in it.
 * @param path the input that names the conversation
 * @throws Refused as `mayWrite` does
 */
export async function messageWrite(tx: Tx, conversation: Conversation, written: Omit<Written, "id">, path: readonly string[]): Promise<Message> {
  await mayWrite(tx, conversation, written.side, path);
  const terms = await termsFound(tx, written.body);
  const whole = { ...written, id: newId("msg") };
  const message = await (terms.length > 0 ? messageHold(tx, conversation, whole, terms) : messagePlace(tx, conversation, whole));
  await publish(tx, message.state === "HELD" ? "message.held" : "message.sent", messageFact(conversation, message), () => message.version);
  return message;
}
