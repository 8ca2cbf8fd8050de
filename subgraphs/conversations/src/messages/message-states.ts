import { machine, type CommandOf } from "@souk/shared/machine";

/** Where a message stands. What was read by whom is no state: it is a number for each person. */
export type MessageState = "SENT" | "HELD" | "RELEASED" | "REJECTED" | "REDACTED";

/**
 * A message is sent, or held because of a term; what its author and moderators may do then. That it was edited is no state:
 * it can be read as before. What a moderator has let out is not edited. The table message_history refuses any other step.
 */
export const messageMachine = machine<MessageState>()({
  edit: { from: ["SENT"], to: "SENT", by: ["buyer", "seller"] },
  release: { from: ["HELD"], to: "RELEASED", by: ["operator"] },
  reject: { from: ["HELD"], to: "REJECTED", by: ["operator"] },
  redact: { from: ["SENT", "RELEASED"], to: "REDACTED", by: ["operator"] },
});
export type MessageCommand = CommandOf<typeof messageMachine>;

/** The mutation behind each command. */
export const messageMutations = {
  edit: "messageEdit", release: "messageRelease", reject: "messageReject", redact: "messageRedact",
} as const satisfies Readonly<Record<MessageCommand, string>>;
