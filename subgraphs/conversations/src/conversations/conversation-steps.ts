import type { Caller } from "@souk/shared/caller";
import { allowedTransitions } from "@souk/shared/machine";
import { moderates } from "./conversation-rights.ts";
import { conversationMachine, conversationMutations, type ConversationState } from "./conversation-states.ts";

/** What the machine allows for a conversation now, and whether the caller may do it. */
export const conversationSteps = (state: ConversationState, caller: Caller) => allowedTransitions(conversationMachine, state)
  .map(({ to, command }) => ({ to, mutation: conversationMutations[command], blockedBy: moderates(caller) ? null : "A moderator decides this." }));
