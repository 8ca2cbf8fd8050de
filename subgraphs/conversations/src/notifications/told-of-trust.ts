import type { Reactions } from "@souk/schema/events";
import { sellerMembersKeep } from "../members/seller-members.ts";
import { mailsRequest } from "../mails/mails-request.ts";
import { peopleReinstate, peopleSuspend } from "../people/people-suspended.ts";
import { team } from "./audiences.ts";
import { tell, telling } from "./tell.ts";

/** What trust tells, and what people are told of it: a seller's standing concerns whoever acts for it. */
export const trustReactions = {
  "user.verified": tell(telling("WELCOME", {
    to: (_, events) => Promise.resolve(events.map((event) => ({ event, userId: event.payload.userId }))),
    about: ({ userId }) => userId, facts: () => ({}), isForAuthorToo: true,
  })),
  "user.mailRequested": mailsRequest,
  "user.suspended": peopleSuspend,
  "user.reinstated": peopleReinstate,
  "seller.opened": (tx, events) => sellerMembersKeep(tx, events.map(({ payload }) =>
    ({ sellerId: payload.sellerId, userId: payload.ownerId, role: "SELLER_OWNER" }))),
  "member.changed": (tx, events) => sellerMembersKeep(tx, events.map(({ payload }) => payload)),
  "seller.approved": tell(telling("SELLER_APPROVED", { to: team(), about: ({ sellerId }) => sellerId, facts: () => ({}), isForAuthorToo: true })),        // a policy may approve in the act of handing in
  "seller.rejected": tell(telling("SELLER_REJECTED", { to: team(), about: ({ sellerId }) => sellerId, facts: ({ reason }) => ({ reason }) })),
  "seller.suspended": tell(telling("SELLER_SUSPENDED", { to: team(), about: ({ sellerId }) => sellerId, facts: ({ reason }) => ({ reason }) })),
  "seller.reinstated": tell(telling("SELLER_REINSTATED", { to: team(), about: ({ sellerId }) => sellerId, facts: () => ({}) })),
} satisfies Reactions;
