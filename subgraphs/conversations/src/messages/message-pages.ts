import type { Database } from "@souk/shared/database";
import type { RequestContext } from "@souk/shared/context";
import { uuidOf, type Id } from "@souk/shared/ids";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { readsAll } from "../conversations/conversation-rights.ts";
import { isShown } from "./message-reads.ts";
import { messages, type Message } from "./message-tables.ts";

/** A page of messages that can be counted. */
export interface MessagePage extends Connection<Message> { readonly count: () => Promise<Count> }

/** As it was written, by message_in_place; what has no number stands behind the one that was last then. */
const inOrder: Sort = {
  name: "messageOrder",
  keys: [{ sql: "m.place", direction: "asc", type: "int" }, { sql: "m.is_unplaced", direction: "asc", type: "int" }, { sql: "m.id", direction: "asc", type: "uuid" }],
};
/** The oldest first, by message_held: ids sort by the time they were made. */
const longestHeld: Sort = { name: "messageHeld", keys: [{ sql: "m.id", direction: "asc", type: "uuid" }] };
/** Nested under a conversation. */
const nestedPageMax = 50;

async function pageWhere(sql: Database, where: string, values: readonly unknown[], page: ReturnType<typeof pageOf>): Promise<MessagePage> {
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${messages.select("m")}, ${page.keys}
       from conversations.message m
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...messages.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from conversations.message m where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}

/** A page of a conversation that the caller is known to see. @throws PageRefused */
export const messagePage = ({ database, caller }: RequestContext, conversationId: Id<"cnv">, args: PageArgs): Promise<MessagePage> =>
  pageWhere(database, `m.conversation_id = $1 and ${isShown("$2", "$3")}`, [uuidOf(conversationId), caller.userId ? uuidOf(caller.userId) : null, readsAll(caller)],
    pageOf(args, { sort: inOrder, maxPage: nestedPageMax, firstParameter: 4 }));

/** A page of what waits for a moderator. @throws PageRefused */
export const heldMessagePage = (sql: Database, args: PageArgs): Promise<MessagePage> =>
  pageWhere(sql, "m.state = 'HELD'", [], pageOf(args, { sort: longestHeld }));
