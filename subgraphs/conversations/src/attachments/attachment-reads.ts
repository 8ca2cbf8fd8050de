import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { attachmentsPerMessage } from "./attachment-limits.ts";
import { attachments, type Attachment } from "./attachment-tables.ts";

/** Reads of pictures: those of messages that the caller is known to see, and the caller's own uploads. */
export interface AttachmentLoaders {
  /** In the order in which they were sent. */
  readonly ofMessage: { load(messageId: Id<"msg">): Promise<readonly Attachment[]> };
  /** Null for an id of none, or of somebody else's. */
  readonly ownById: { load(id: string): Promise<Attachment | null> };
}

/** Opens them for one operation of one caller. */
export const attachmentLoaders = ({ database, caller: { userId } }: RequestContext): AttachmentLoaders => ({
  ofMessage: batchedLists((ids: readonly Id<"msg">[]) => database.read(attachments,
    `select ${attachments.select("a")}
       from conversations.attachment a
      where a.message_id = any($1::uuid[]) and a.state = 'SENT'
      order by a.message_id, a.position`, [ids.map(uuidOf)]), ({ messageId }) => messageId!, attachmentsPerMessage),
  ownById: batched(async (ids: readonly string[]) => (userId ? database.read(attachments,
    `select ${attachments.select("a")} from conversations.attachment a where a.id = any($1::uuid[]) and a.author_id = $2`,
    [ids.filter((id) => isId("att", id)).map(uuidOf), uuidOf(userId)]) : []), (attachment: Attachment): string => attachment.id),
});
