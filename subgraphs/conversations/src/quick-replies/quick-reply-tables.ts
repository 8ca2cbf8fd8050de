import { id, int, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** What sellers' teams have saved to answer with. */
export const quickReplies = table("conversations.quick_reply", {
  id: id("qrp"),
  sellerId: ref("sel"),
  title: text(),
  text: text(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type QuickReply = Row<typeof quickReplies>;

/** Of one seller: a list that is shown whole beside the composer; in a longer one nobody finds a text sooner than they type it. */
export const quickRepliesMax = 50;
