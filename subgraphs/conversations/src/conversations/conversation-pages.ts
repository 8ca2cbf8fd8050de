import { isMember } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { conversations, type Conversation } from "./conversation-tables.ts";

/** A page of conversations that can be counted. */
export interface ConversationPage extends Connection<Conversation> { readonly count: () => Promise<Count> }
type ConversationPageArgs = PageArgs & { readonly isArchived: boolean };

/** The latest written to first, by conversation_of_buyer and conversation_of_seller. */
const latestFirst: Sort = {
  name: "conversationLatest",
  keys: [{ sql: "c.last_message_at", direction: "desc", type: "timestamptz" }, { sql: "c.id", direction: "desc", type: "uuid" }],
};
/** Nested under a person or a seller. */
const nestedPageMax = 50;

/** Pages of the caller's conversations: as a buyer, and in a seller's team. */
export interface ConversationPages {
  /** Null for anybody else's. */
  ofBuyer(userId: string, args: ConversationPageArgs): Promise<ConversationPage | null>;
  /** Null for whoever is not of the team. */
  ofSeller(sellerId: string, args: ConversationPageArgs): Promise<ConversationPage | null>;
}

/** Opens them for one operation of one caller. */
export function conversationPages({ database, caller }: RequestContext): ConversationPages {
  const pageWhere = async (own: string, owner: string, { isArchived, ...args }: ConversationPageArgs): Promise<ConversationPage> => {
    const page = pageOf(args, { sort: latestFirst, maxPage: nestedPageMax, firstParameter: 4 });
    const from = `conversations.conversation c
             left join conversations.participant p on p.conversation_id = c.id and p.user_id = $2`;
    const where = `${own} and coalesce(p.archived_up_to >= c.last_sequence, false) = $3`;
    const values = [owner, caller.userId ? uuidOf(caller.userId) : null, isArchived];
    const rows = await database.rows<Record<string, unknown> & { pageKeys: string[] }>(
      `select ${conversations.select("c")}, ${page.keys}
         from ${from}
        where ${where} and ${page.where}
        order by ${page.orderBy}
        limit ${page.limit}`, [...values, ...page.values]);
    const counting = countUpTo();
    return {
      ...connection(rows.map((row) => ({ ...conversations.read(row), pageKeys: row.pageKeys })), page),
      count: async () => counting.of((await database.row<{ count: number }>(
        `select count(*)::int as count from (select from ${from} where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
    };
  };
  return {
    ofBuyer: async (userId, args) => (isId("usr", userId) && caller.userId === userId ? pageWhere("c.buyer_id = $1 and c.is_buyers", uuidOf(userId), args) : null),
    ofSeller: async (sellerId, args) => (isId("sel", sellerId) && isMember(caller, sellerId) ? pageWhere("c.seller_id = $1 and c.is_sellers", uuidOf(sellerId), args) : null),
  };
}
