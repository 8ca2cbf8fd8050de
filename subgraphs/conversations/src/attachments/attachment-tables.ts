import { uuidOf, type Id } from "@souk/shared/ids";
import { uploadsPrefix } from "@souk/shared/objects";
import { id, int, nullable, oneOf, ref, table, timestamp, type Row } from "@souk/shared/table";
import type { AttachmentState } from "./attachment-states.ts";

/** What a picture may be sent as. */
export const contentTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type ContentType = (typeof contentTypes)[number];

/** Pictures that go with messages. */
export const attachments = table("conversations.attachment", {
  id: id("att"),
  conversationId: ref("cnv"),
  authorId: ref("usr"),
  messageId: nullable(ref("msg")),
  position: nullable(int()),
  contentType: oneOf<ContentType>(),
  byteSize: int(),
  state: oneOf<AttachmentState>(),
  width: nullable(int()),
  height: nullable(int()),
  createdAt: timestamp(),
});
export type Attachment = Row<typeof attachments>;

/** Where its author puts it: read by us alone, since it still says where it was taken. */
export const attachmentUploadKey = (id: Id<"att">): string => `${uploadsPrefix}attachment-${uuidOf(id)}`;
/** Where it lies ready, for those who get a signed address. */
export const attachmentKey = (id: Id<"att">): string => `attachments/${uuidOf(id)}.webp`;
