import type { RequestContext } from "@souk/shared/context";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";

/** That somebody is typing. */
interface Typing { readonly conversationId: Id<"cnv">; readonly userId: Id<"usr"> }
/** Who of the other side is typing; for conversations that the caller is known to be on a side of. */
export interface TypingLoader { load(conversationId: Id<"cnv">): Promise<readonly Typing[]> }

/** Nobody reads more names under a text. */
const typingMax = 10;

/** One statement for all conversations that an operation asks in one turn. */
export const typingOf = ({ database, caller: { userId } }: RequestContext): TypingLoader => batchedLists(async (ids: readonly Id<"cnv">[], bound) => (await database.rows<{ conversation_id: string; user_id: string }>(
  `select t.conversation_id, t.user_id
     from conversations.conversation c
    cross join lateral (
      select t.conversation_id, t.user_id
        from conversations.typing t
       where t.conversation_id = c.id and t.until > clock_timestamp()
         and t.side = case when c.buyer_id = $2 then 'SELLER' else 'BUYER' end
       order by t.user_id
       limit ${bound}
    ) as t
    where c.id = any($1::uuid[])`, [ids.map(uuidOf), userId ? uuidOf(userId) : null])).map((row) => ({ conversationId: idOf("cnv", row.conversation_id), userId: idOf("usr", row.user_id) })),
({ conversationId }) => conversationId, typingMax);
