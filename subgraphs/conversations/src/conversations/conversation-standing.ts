import type { RequestContext } from "@souk/shared/context";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";

/** How the caller stands to a conversation on one of whose sides they are. */
export interface ConversationStanding {
  readonly id: Id<"cnv">;
  readonly readUpTo: number;
  readonly mutedUntil: Date | null;
  readonly isArchived: boolean;
  readonly unreadCount: number;
  readonly isBlocked: boolean;
}
/** By conversation; for those that the caller is known to be on a side of. */
export interface ConversationStandingLoader { load(id: Id<"cnv">): Promise<ConversationStanding | null> }

/** A badge says 99+. */
const unreadMax = 100;

/** One statement for all conversations that an operation asks in one turn; what is unread is counted by the index of message_in_order. */
export const conversationStanding = ({ database, caller: { userId } }: RequestContext): ConversationStandingLoader =>
  batched(async (ids: readonly Id<"cnv">[]) => (userId ? (await database.rows<Omit<ConversationStanding, "id"> & { id: string }>(
    `select c.id, coalesce(p.read_up_to, 0) as "readUpTo",
            case when p.muted_until > clock_timestamp() then p.muted_until end as "mutedUntil",
            coalesce(p.archived_up_to >= c.last_sequence, false) as "isArchived",
            unread.count as "unreadCount",
            exists (select from conversations.block b where (b.buyer_id, b.seller_id, b.side) = (c.buyer_id, c.seller_id, own.side)) as "isBlocked"
       from conversations.conversation c
       left join conversations.participant p on p.conversation_id = c.id and p.user_id = $2
      cross join lateral (select case when c.buyer_id = $2 then 'BUYER' else 'SELLER' end as side) as own
      cross join lateral (
        select count(*)::int as count
          from (select
                  from conversations.message m
                 where m.conversation_id = c.id and m.sequence > coalesce(p.read_up_to, 0) and m.side <> own.side
                 limit ${unreadMax}) as counted
      ) as unread
      where c.id = any($1::uuid[])`, [ids.map(uuidOf), uuidOf(userId)])).map(({ id, ...standing }) => ({ id: idOf("cnv", id), ...standing })) : []),
  ({ id }) => id);
