import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { isId, uuidOf } from "@souk/shared/ids";
import type { Conversation, ConversationSide } from "./conversation-tables.ts";

/** Staff who read what people write one another: for a complaint, a dispute, a suspicion. */
const conversationStaff = ["ADMIN", "SUPPORT", "MODERATOR", "RISK_ANALYST", "AUDITOR"] as const;
/** Staff who hold, release, redact and lock; the schema's rules say the same. */
const moderators = ["ADMIN", "MODERATOR"] as const;

/** Whether the caller reads every conversation. */
export const readsAll = (caller: Caller): boolean => hasRole(caller, ...conversationStaff);
/** Whether the caller decides about what people write. */
export const moderates = (caller: Caller): boolean => hasRole(caller, ...moderators);

/** What a caller sees, for SQL: the values of `isSeen`, from the second placeholder on. */
export const seenBy = (caller: Caller): readonly [string | null, readonly string[], boolean] => [
  caller.userId ? uuidOf(caller.userId) : null,
  caller.memberships.filter(({ of }) => isId("sel", of)).map(({ of }) => uuidOf(of)),
  readsAll(caller),
];
/** In SQL: the caller sees the conversation `c`; `$2` to `$4` are `seenBy`. */
export const isSeen = "((c.is_buyers and c.buyer_id = $2) or (c.is_sellers and c.seller_id = any($3::uuid[])) or $4)";

/** On which side somebody stands; null on none. Whoever bought and joined the seller's team since is still the buyer. */
export const sideOf = (caller: Caller, { buyerId, sellerId }: Pick<Conversation, "buyerId" | "sellerId">): ConversationSide | null =>
  (caller.userId === buyerId ? "BUYER" : isMember(caller, sellerId) ? "SELLER" : null);
