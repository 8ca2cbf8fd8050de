import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { blockedByUser, conversationLocked, personUnavailable, sellerUnavailable } from "./conversation-refusals.ts";
import { otherSide, type Conversation, type ConversationSide } from "./conversation-tables.ts";

/** An order whose parties still owe each other something: its thread stays open, whoever blocked whom. */
const openOrderStates = ["PENDING_PAYMENT", "PLACED", "ACCEPTED", "IN_FULFILMENT", "FULFILLED", "DELIVERED", "COMPLETED"];

interface Guards { readonly is_suspended: boolean; readonly can_sell: boolean; readonly is_open_order: boolean; readonly blocked: readonly ConversationSide[] }

/**
 * Nothing stands in the way of a message of this side. What trust and commerce tell is read, not locked: a message that
 * crosses a suspension does no harm.
 * @throws Refused CONVERSATION_LOCKED, PERSON_UNAVAILABLE (a suspended buyer), SELLER_UNAVAILABLE (about a listing), BLOCKED_BY_USER
 */
export async function mayWrite(tx: Tx, conversation: Conversation, side: ConversationSide, path: readonly string[]): Promise<void> {
  if (conversation.state === "LOCKED") throw conversationLocked(path);
  const { buyerId, sellerId, subjectKind, subjectId } = conversation;
  const guards = present(await tx.row<Guards>(
    `select exists (select from conversations.person_suspended p where p.user_id = $1) as is_suspended,
            coalesce((select s.can_sell from trust.seller_standing_v1 s where s.seller_id = $2), false) as can_sell,
            $3 = 'ORDER' and exists (select from commerce.order_party_v1 o where o.order_id = $4 and o.state = any($5::text[])) as is_open_order,
            array(select b.side from conversations.block b where b.buyer_id = $1 and b.seller_id = $2) as blocked`,
    [uuidOf(buyerId), uuidOf(sellerId), subjectKind, subjectId, openOrderStates]), "the guards");
  if (side === "SELLER" && guards.is_suspended) throw personUnavailable(path);
  if (subjectKind === "LISTING" && !guards.can_sell) throw sellerUnavailable(sellerId, path);
  if (guards.is_open_order) return;
  if (guards.blocked.includes(side)) throw blockedByUser(true, path);
  if (guards.blocked.includes(otherSide(side))) throw blockedByUser(false, path);
}
