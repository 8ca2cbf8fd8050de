import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { decisionRules, messageHistoryAppend, messageTake, type MessageDecisionInput } from "./message-decide.ts";
import { messageFact } from "./message-facts.ts";
import { heldMessagePlace } from "./message-place.ts";
import { messageMutations } from "./message-states.ts";
import type { Message } from "./message-tables.ts";

/**
 * Lets a held message go out: it is numbered now, at the end of its conversation, so that nobody's numbers have a gap and
 * nobody who has read to the end misses it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such message), InvalidTransition (not held)
 */
export const messageRelease = verb(messageMutations.release, async (tx, _context: Context, { id, reason }: MessageDecisionInput): Promise<Message> => {
  const { message, conversation } = await messageTake(tx, id, "release");
  const released = await heldMessagePlace(tx, conversation, message);
  await messageHistoryAppend(tx, released, message.state, "release", reason);
  await publish(tx, "message.released", { ...messageFact(conversation, released), from: message.state, to: released.state }, () => released.version);
  return released;
}, { input: decisionRules });
