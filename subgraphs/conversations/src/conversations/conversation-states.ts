import { machine, type CommandOf } from "@souk/shared/machine";

/** Whether anything can be written. */
export type ConversationState = "OPEN" | "LOCKED";

/** A moderator ends a quarrel, and lets people talk again. The table conversation_history refuses any other step. */
export const conversationMachine = machine<ConversationState>()({
  lock: { from: ["OPEN"], to: "LOCKED", by: ["operator"] },
  unlock: { from: ["LOCKED"], to: "OPEN", by: ["operator"] },
});
export type ConversationCommand = CommandOf<typeof conversationMachine>;

/** The mutation behind each command. */
export const conversationMutations = {
  lock: "conversationLock", unlock: "conversationUnlock",
} as const satisfies Readonly<Record<ConversationCommand, string>>;
