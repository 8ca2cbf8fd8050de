import { id, int, json, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { KindFacts, NotificationKind } from "./kind-facts.ts";

/** What a person is told, in the app or by mail. */
export const notifications = table("conversations.notification", {
  id: id("ntf"),
  userId: ref("usr"),
  kind: oneOf<NotificationKind>(),
  facts: json<KindFacts[NotificationKind]>(),
  subjectId: nullable(text()),
  eventId: text(),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
  readAt: nullable(timestamp()),
});
export type Notification = Row<typeof notifications>;
