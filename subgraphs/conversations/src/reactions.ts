import type { Reactions } from "@souk/schema/events";
import { mailsRequest } from "./mails/mails-request.ts";
import { sellerMembersKeep, sellerMembersOf } from "./members/seller-members.ts";
import { notificationsSend } from "./notifications/notifications-send.ts";

/** What trust tells, and what people are told of it. */
export const trustReactions: Reactions = {
  "user.verified": (tx, events) => notificationsSend(tx, events.map(({ id, payload }) =>
    ({ eventId: id, userId: payload.userId, kind: "WELCOME", subjectId: payload.userId }))),
  "user.mailRequested": mailsRequest,
  "seller.opened": (tx, events) => sellerMembersKeep(tx, events.map(({ payload }) =>
    ({ sellerId: payload.sellerId, userId: payload.ownerId, role: "SELLER_OWNER" }))),
  "member.changed": (tx, events) => sellerMembersKeep(tx, events.map(({ payload }) => payload)),
  "seller.approved": async (tx, events) => notificationsSend(tx, (await sellerMembersOf(tx, events)).map(({ event, userId }) =>
    ({ eventId: event.id, userId, kind: "SELLER_APPROVED", subjectId: event.payload.sellerId }))),
  "seller.suspended": async (tx, events) => notificationsSend(tx, (await sellerMembersOf(tx, events)).map(({ event, userId }) =>
    ({ eventId: event.id, userId, kind: "SELLER_SUSPENDED", subjectId: event.payload.sellerId, facts: { reason: event.payload.reason } }))),
};
