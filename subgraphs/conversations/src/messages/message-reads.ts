import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { isSeen, seenBy } from "../conversations/conversation-rights.ts";
import { messages, type Message } from "./message-tables.ts";

/** Reads of messages as far as the caller sees them: of their conversations, and of what is held only their own. */
export interface MessageLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Message | null> };
  /** The newest that both sides can read; for conversations that the caller is known to see. */
  readonly lastOf: { load(conversationId: Id<"cnv">): Promise<Message | null> };
}

/** In SQL: of those in a conversation that is seen, the message `m` is the caller's to see. */
export const isShown = (author: string, seesAll: string): string => `(m.sequence is not null or m.author_id = ${author} or ${seesAll})`;

/** Opens them for one operation of one caller. */
export function messageLoaders({ database, caller }: RequestContext): MessageLoaders {
  return {
    byId: batched((ids: readonly string[]) => database.read(messages,
      `select ${messages.select("m")}
         from conversations.message m
         join conversations.conversation c on c.id = m.conversation_id
        where m.id = any($1::uuid[]) and ${isSeen} and ${isShown("$2", "$4")}`,
      [ids.filter((id) => isId("msg", id)).map(uuidOf), ...seenBy(caller)]), (message: Message): string => message.id),
    lastOf: batched((ids: readonly Id<"cnv">[]) => database.read(messages,
      `select ${messages.select("m")}
         from conversations.conversation c
         join conversations.message m on (m.conversation_id, m.sequence) = (c.id, c.last_sequence)
        where c.id = any($1::uuid[])`, [ids.map(uuidOf)]), ({ conversationId }) => conversationId),
  };
}

