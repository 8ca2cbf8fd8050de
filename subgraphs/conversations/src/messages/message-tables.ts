import { id, int, nullable, oneOf, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { ConversationSide } from "../conversations/conversation-tables.ts";
import type { MessageState } from "./message-states.ts";

/** A letter of two pages; longer things are files. The table holds it to the same. */
export const bodyCharactersMax = 5_000;

/** What people wrote. */
export const messages = table("conversations.message", {
  id: id("msg"),
  conversationId: ref("cnv"),
  /** Its number in the thread, from 1 on without a gap; null as long as the other side cannot read it. */
  sequence: nullable(int()),
  /** The number of the last message when it was written, for one without a number. */
  place: int(),
  side: oneOf<ConversationSide>(),
  authorId: ref("usr"),
  body: text(),
  state: oneOf<MessageState>(),
  heldFor: texts(),
  version: int(),
  createdAt: timestamp(),
  sentAt: nullable(timestamp()),
  /** When its author last changed what it says. */
  editedAt: nullable(timestamp()),
});
export type Message = Row<typeof messages>;
