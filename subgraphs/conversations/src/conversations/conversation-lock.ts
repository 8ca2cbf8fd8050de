import { present } from "@souk/shared/assert";
import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { isSeen, seenBy, sideOf } from "./conversation-rights.ts";
import { conversations, type Conversation, type ConversationSide } from "./conversation-tables.ts";

/** A locked conversation and where the caller stands in it. */
export interface OwnConversation { readonly conversation: Conversation; readonly side: ConversationSide }

const noConversation = (path: readonly string[]) => notFound(path, "There is no such conversation.");

async function seen(tx: Tx, id: Id<"cnv">, caller: Caller, path: readonly string[], lock: "" | "for no key update"): Promise<Conversation> {
  const [conversation] = isId("cnv", id) ? await tx.read(conversations,
    `select ${conversations.select("c")} from conversations.conversation c where c.id = $1 and ${isSeen} ${lock}`, [uuidOf(id), ...seenBy(caller)]) : [];
  if (!conversation) throw noConversation(path);
  return conversation;
}

const own = (conversation: Conversation, caller: Caller, path: readonly string[]): OwnConversation => {
  const side = sideOf(caller, conversation);
  if (!side) throw noConversation(path);
  return { conversation, side };
};

/** A conversation that the caller sees, locked until the transaction ends. @throws Refused Invalid for any other */
export const conversationLock = (tx: Tx, id: Id<"cnv">, caller: Caller, path: readonly string[]): Promise<Conversation> =>
  seen(tx, id, caller, path, "for no key update");

/** A conversation on one of whose sides the caller is, for what changes nothing of it. @throws Refused Invalid for any other, staff too */
export const ownConversation = async (tx: Tx, id: Id<"cnv">, caller: Caller, path: readonly string[]): Promise<OwnConversation> =>
  own(await seen(tx, id, caller, path, ""), caller, path);

/** The same, locked until the transaction ends. */
export const ownConversationLock = async (tx: Tx, id: Id<"cnv">, caller: Caller, path: readonly string[]): Promise<OwnConversation> =>
  own(await conversationLock(tx, id, caller, path), caller, path);

/** The conversation of a message, locked, whoever asks: the message's own right was looked at. */
export const conversationOfMessageLock = async (tx: Tx, id: Id<"cnv">): Promise<Conversation> => present((await tx.read(conversations,
  `select ${conversations.select("c")}
     from conversations.conversation c
    where c.id = $1
      for no key update`, [uuidOf(id)]))[0], "a message's conversation");
