import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

type UserId = Id<"usr">;
type SellerId = Id<"sel">;

const ofUser = { aggregate: "User", aggregateId: (payload: { userId: UserId }) => payload.userId, version: 1 };
const ofSeller = { aggregate: "Seller", aggregateId: (payload: { sellerId: SellerId }) => payload.sellerId, version: 1 };

/** The mails that trust asks for; each has a template in conversations. */
export type AccountMail = "emailVerify" | "alreadyRegistered" | "passwordReset" | "passwordChanged" | "sellerInvited";

/** What happens in trust: people, their sessions and roles, sellers. */
export const trustEvents = {
  "user.registered": event<{ userId: UserId }>(ofUser),
  /** The address was confirmed. */
  "user.verified": event<{ userId: UserId }>(ofUser),
  "user.suspended": event<{ userId: UserId; reason: string }>(ofUser),
  "user.reinstated": event<{ userId: UserId }>(ofUser),
  /** `sealed`: JSON `{ to, displayName, token? }` under the purpose `mail` and the context `<userId>:<mail>`; nobody reads it in the log. */
  "user.mailRequested": event<{ userId: UserId; mail: AccountMail; sealed: string }>(ofUser),
  /** Sessions ended before their time: by the person, by reuse of a stolen token, by suspension. `sessionId` null: all of them. */
  "session.revoked": event<{ userId: UserId; sessionId: Id<"ses"> | null; reason: string }>(ofUser),
  /** A second factor was shown in a session and counts for a while. */
  "session.steppedUp": event<{ userId: UserId; sessionId: Id<"ses"> }>(ofUser),
  /** What a person may do on the platform changed. */
  "role.changed": event<{ userId: UserId; role: string; isGranted: boolean }>(ofUser),
  /** Who acts for a seller, and as what, changed; `role` null: not any more. In order with what happens to the seller. */
  "member.changed": event<{ userId: UserId; sellerId: SellerId; role: string | null }>({ ...ofUser, partitionKey: ({ sellerId }) => sellerId }),
  "seller.opened": event<{ sellerId: SellerId; ownerId: UserId }>(ofSeller),
  "seller.submitted": event<{ sellerId: SellerId }>(ofSeller),
  "seller.approved": event<{ sellerId: SellerId }>(ofSeller),
  "seller.rejected": event<{ sellerId: SellerId; reason: string }>(ofSeller),
  "seller.suspended": event<{ sellerId: SellerId; reason: string }>(ofSeller),
  "seller.reinstated": event<{ sellerId: SellerId }>(ofSeller),
} as const;
