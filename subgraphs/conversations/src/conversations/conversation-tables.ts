import { bool, id, int, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import { idOf, type Id } from "@souk/shared/ids";
import type { ConversationState } from "./conversation-states.ts";

/** Of the two who talk: a seller's whole team is one side. */
export type ConversationSide = "BUYER" | "SELLER";
/** What is talked about. */
export type SubjectKind = "LISTING" | "ORDER";

/** Threads between a buyer and a seller. */
export const conversations = table("conversations.conversation", {
  id: id("cnv"),
  subjectKind: oneOf<SubjectKind>(),
  /** A uuid; of what, says the kind. */
  subjectId: text(),
  buyerId: ref("usr"),
  sellerId: ref("sel"),
  state: oneOf<ConversationState>(),
  isBuyers: bool(),
  isSellers: bool(),
  lastSequence: int(),
  buyerReadUpTo: int(),
  sellerReadUpTo: int(),
  awaitingFrom: nullable(int()),
  version: int(),
  lastMessageAt: timestamp(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Conversation = Row<typeof conversations>;

/** The other of the two. */
export const otherSide = (side: ConversationSide): ConversationSide => (side === "BUYER" ? "SELLER" : "BUYER");

/** The global id of what is talked about. */
export const subjectOf = ({ subjectKind, subjectId }: Pick<Conversation, "subjectKind" | "subjectId">): Id<"lst"> | Id<"ord"> =>
  (subjectKind === "LISTING" ? idOf("lst", subjectId) : idOf("ord", subjectId));
