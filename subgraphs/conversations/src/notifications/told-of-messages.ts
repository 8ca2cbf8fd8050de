import type { Reactions } from "@souk/schema/events";
import type { MessageFact } from "@souk/schema/events/conversations";
import { buyer, team } from "./audiences.ts";
import { messagesRead } from "./messages-read.ts";
import { tell, telling } from "./tell.ts";

const about = ({ conversationId }: MessageFact) => conversationId;
const facts = ({ sequence }: MessageFact) => (sequence === null ? {} : { sequence });

/** A message concerns the other side: the buyer, or those who sell; not the author's own team. */
const messagesTell = tell<MessageFact>(
  telling("MESSAGE_RECEIVED", { to: buyer<MessageFact>(), when: ({ side }) => side === "SELLER", about, facts }),
  telling("MESSAGE_RECEIVED", { to: team<MessageFact>("SELLER_OWNER", "SELLER_MANAGER", "SELLER_FULFILMENT"), when: ({ side }) => side === "BUYER", about, facts }),
);

/** What people are told of what is written to them: as soon as they can read it, and until they have. */
export const messageReactions = { "message.sent": messagesTell, "message.released": messagesTell, "conversation.read": messagesRead } satisfies Reactions;
