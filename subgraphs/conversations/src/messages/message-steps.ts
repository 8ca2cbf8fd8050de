import type { Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { moderates } from "../conversations/conversation-rights.ts";
import { editableUntil, editsMax } from "./message-edit-limits.ts";
import { messageMachine, messageMutations } from "./message-states.ts";
import type { Message } from "./message-tables.ts";

function editBlocked({ authorId, sentAt, version }: Message, caller: Caller): string | null {
  if (authorId !== caller.userId) return "Its author alone does this.";
  if (!sentAt || editableUntil(sentAt).getTime() <= Date.now()) return "It was sent too long ago.";
  return version > editsMax ? "It was changed too often." : null;
}

/** What the machine allows for a message now, and whether the caller may do it. */
export const messageSteps = (message: Message, caller: Caller) => allowedTransitions(messageMachine, message.state).map(({ to, command }) => ({
  to, mutation: messageMutations[command],
  blockedBy: command === "edit" ? editBlocked(message, caller) : moderates(caller) ? null : "A moderator decides this.",
}));
