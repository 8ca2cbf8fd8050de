import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { conversationFact } from "../messages/message-facts.ts";
import { reasonRule } from "../messages/message-text.ts";
import { conversationLock as locked } from "./conversation-lock.ts";
import { conversationMachine, conversationMutations, type ConversationCommand } from "./conversation-states.ts";
import { conversations, type Conversation } from "./conversation-tables.ts";

/** On which conversation is decided, and why. */
export interface ConversationDecisionInput { readonly id: Id<"cnv">; readonly reason: string; readonly idempotencyKey: string }

const events = { lock: "conversation.locked", unlock: "conversation.unlocked" } as const satisfies Readonly<Record<ConversationCommand, string>>;

/**
 * A moderator's decision about a whole conversation, with its history. Who may decide stands in the schema.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition, Invalid (no such conversation)
 */
const decision = (command: ConversationCommand) => verb(conversationMutations[command], async (tx, { caller }: Context, { id, reason }: ConversationDecisionInput): Promise<Conversation> => {
  const conversation = await locked(tx, id, caller, ["id"]);
  const state = transition(conversationMachine, command, conversation.state);
  const [row] = await tx.read(conversations,
    `update conversations.conversation c
        set state = $2, version = c.version + 1, updated_at = clock_timestamp()
      where c.id = $1
     returning ${conversations.select("c")}`, [uuidOf(id), state]);
  const moved = present(row, "a locked conversation");
  await tx.run(
    `insert into conversations.conversation_history (conversation_id, version, command, from_state, to_state, reason, actor, correlation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [uuidOf(id), moved.version, command, conversation.state, state, reason, tx.origin.actor, tx.origin.correlationId]);
  await publish(tx, events[command], { ...conversationFact(moved), reason, from: conversation.state, to: moved.state }, () => moved.version);
  return moved;
}, { input: z.object({ reason: reasonRule }) });

/** Ends a conversation. */
export const conversationLock = decision("lock");
/** Lets people write again. */
export const conversationUnlock = decision("unlock");
