import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { isSeen, seenBy } from "./conversation-rights.ts";
import { conversations, subjectOf, type Conversation } from "./conversation-tables.ts";

/** Reads of conversations as far as the caller sees them: a buyer's own, a team's own, all for staff. */
export interface ConversationLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Conversation | null> };
  /** An order's; null where there is none that the caller sees. */
  readonly ofOrder: { load(orderId: string): Promise<Conversation | null> };
  /** The caller's own about a listing that somebody else sells; null where there is none. */
  readonly ofListing: { load(listingId: string): Promise<Conversation | null> };
  /** Whether a buyer has a paid order with a seller: both ids, with a space between. Whoever has dealt reads the other's contact details. */
  readonly haveDealt: { load(parties: string): Promise<{ readonly parties: string } | null> };
}

/** An order whose money came in and was not all given back before anything was sent. */
const dealtStates = ["PLACED", "ACCEPTED", "IN_FULFILMENT", "FULFILLED", "DELIVERED", "COMPLETED", "CLOSED", "CLOSED_REFUNDED"];

/** The key of two parties. */
export const partiesOf = ({ buyerId, sellerId }: Pick<Conversation, "buyerId" | "sellerId">): string => `${buyerId} ${sellerId}`;

/** Opens them for one operation of one caller. */
export function conversationLoaders({ database, caller }: RequestContext): ConversationLoaders {
  const seen = (where: string, uuids: readonly string[]) => database.read(conversations,
    `select ${conversations.select("c")} from conversations.conversation c where ${where} and ${isSeen}`, [uuids, ...seenBy(caller)]);
  const uuids = (prefix: string, ids: readonly string[]) => ids.filter((id) => isId(prefix, id)).map(uuidOf);
  return {
    byId: batched((ids: readonly string[]) => seen("c.id = any($1::uuid[])", uuids("cnv", ids)), (conversation: Conversation): string => conversation.id),
    ofOrder: batched((ids: readonly string[]) => seen("c.subject_kind = 'ORDER' and c.subject_id = any($1::uuid[])", uuids("ord", ids)), (conversation: Conversation): string => subjectOf(conversation)),
    ofListing: batched(async (ids: readonly string[]) => (caller.userId ? seen("c.subject_kind = 'LISTING' and c.subject_id = any($1::uuid[]) and c.buyer_id = $2", uuids("lst", ids)) : []),
      (conversation: Conversation): string => subjectOf(conversation)),
    haveDealt: batched(async (all: readonly string[]) => {
      const pairs = all.map((each) => each.split(" ") as [Id<"usr">, Id<"sel">]);
      const dealt = await database.rows<{ buyer_id: string; seller_id: string }>(
        `select a.buyer_id, a.seller_id
           from unnest($1::uuid[], $2::uuid[]) as a (buyer_id, seller_id)
          where exists (select from commerce.order_party_v1 o where o.buyer_id = a.buyer_id and o.seller_id = a.seller_id and o.state = any($3::text[]))`,
        [pairs.map(([buyerId]) => uuidOf(buyerId)), pairs.map(([, sellerId]) => uuidOf(sellerId)), dealtStates]);
      return dealt.map((row) => ({ parties: partiesOf({ buyerId: idOf("usr", row.buyer_id), sellerId: idOf("sel", row.seller_id) }) }));
    }, ({ parties }) => parties),
  };
}
