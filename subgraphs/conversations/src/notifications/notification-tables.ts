import { id, int, json, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";

/** What a notification is about; each has its words in each language. */
export type NotificationKind = "WELCOME" | "SELLER_APPROVED" | "SELLER_SUSPENDED";
/** What the words are made from. */
export interface NotificationFacts { readonly reason?: string }

/** What a person is told in the app. */
export const notifications = table("conversations.notification", {
  id: id("ntf"),
  userId: ref("usr"),
  kind: oneOf<NotificationKind>(),
  facts: json<NotificationFacts>(),
  subjectId: nullable(text()),
  eventId: text(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
  readAt: nullable(timestamp()),
});
export type Notification = Row<typeof notifications>;
