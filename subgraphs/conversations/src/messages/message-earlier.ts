import type { Database, Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import { editsMax } from "./message-edit-limits.ts";
import type { Message } from "./message-tables.ts";

/** What an edited message said before. */
export interface EarlierBody { readonly messageId: Id<"msg">; readonly body: string }
/** By message, the oldest first; who may see them is asked at the field. */
export interface EarlierBodiesLoader { load(id: Id<"msg">): Promise<readonly EarlierBody[]> }

/** Keeps what a locked message says now. */
export const earlierBodyKeep = async (tx: Tx, { id: messageId, version, body }: Message): Promise<void> => void (await tx.run(
  "insert into conversations.message_earlier (message_id, version, body) values ($1, $2, $3)", [uuidOf(messageId), version, body]));

/** Deletes what a message said before it was edited. */
export const earlierBodiesDelete = async (tx: Tx, messageId: Id<"msg">): Promise<void> => void (await tx.run(
  "delete from conversations.message_earlier where message_id = $1", [uuidOf(messageId)]));

/** One statement for all messages that an operation asks in one turn. */
export const earlierBodiesLoader = (sql: Database): EarlierBodiesLoader => batchedLists(async (ids: readonly Id<"msg">[]) => (await sql.rows<{ message_id: string; body: string }>(
  `select e.message_id, e.body
     from conversations.message_earlier e
    where e.message_id = any($1::uuid[])
    order by e.message_id, e.version`, [ids.map(uuidOf)])).map((row): EarlierBody => ({ messageId: idOf("msg", row.message_id), body: row.body })), ({ messageId }) => messageId, editsMax);
