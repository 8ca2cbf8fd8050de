import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { notifications, type NotificationFacts, type NotificationKind } from "./notification-tables.ts";

/** One person to be told of one event. */
export interface NotificationWanted {
  readonly eventId: string;
  readonly userId: Id<"usr">;
  readonly kind: NotificationKind;
  /** Global id of what it is about. */
  readonly subjectId: Id;
  readonly facts?: NotificationFacts;
}

/** Tells people in the app: one statement and one event each. Who was told of an event before is not told again. */
export async function notificationsSend(tx: Tx, wanted: readonly NotificationWanted[]): Promise<void> {
  if (wanted.length === 0) return;
  const rows = wanted.map((each) => ({
    id: uuidOf(newId("ntf")), user_id: uuidOf(each.userId), kind: each.kind, facts: each.facts ?? {}, subject_id: each.subjectId, event_id: each.eventId,
  }));
  const sent = await tx.read(notifications,
    `insert into conversations.notification as n (id, user_id, kind, facts, subject_id, event_id)
     select w.id, w.user_id, w.kind, w.facts, w.subject_id, w.event_id
       from jsonb_to_recordset($1::jsonb) as w (id uuid, user_id uuid, kind text, facts jsonb, subject_id text, event_id uuid)
     on conflict on constraint notification_once do nothing
     returning ${notifications.select("n")}`,
    [JSON.stringify(rows)]);
  await publish(tx, "notification.sent", sent.map(({ id, userId, kind }) => ({ notificationId: id, userId, kind })));
}
