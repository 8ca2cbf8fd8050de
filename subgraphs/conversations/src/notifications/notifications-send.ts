import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { noticeMailsRequest } from "../mails/notice-mails-request.ts";
import { categories } from "../preferences/categories.ts";
import type { KindFacts, NotificationKind } from "./kind-facts.ts";
import { notificationKinds } from "./notification-kinds.ts";
import { notifications } from "./notification-tables.ts";

/** One person to be told of one event. */
export interface NotificationWanted<K extends NotificationKind = NotificationKind> {
  readonly eventId: string;
  readonly userId: Id<"usr">;
  readonly kind: K;
  /** Global id of what it is about. */
  readonly subjectId: Id;
  readonly facts: KindFacts[K];
}

/** What is not read after this long is mailed: whoever is looking at the page has seen it by then. */
const unreadMailAfterMinutes = 10;

/** The row of a person and an event, with what holds for those who have said nothing. */
function rowOf({ eventId, userId, kind, subjectId, facts }: NotificationWanted) {
  const { category, mail } = notificationKinds[kind];
  const { isOn } = categories[category];
  return {
    id: uuidOf(newId("ntf")), user_id: uuidOf(userId), kind, facts, subject_id: subjectId, event_id: eventId, category,
    in_app: isOn.IN_APP, by_mail: mail !== "never" && isOn.EMAIL, is_mailed: mail !== "never", is_deferred: mail === "ifUnread",
  };
}

/**
 * Tells people by the ways they want: in the app, and by a mail where the kind is mailed. One statement for the rows and one
 * event each; who was told of an event before is not told again, by any way.
 */
export async function notificationsSend(tx: Tx, wanted: readonly NotificationWanted[]): Promise<void> {
  const once = new Map<string, NotificationWanted>();
  for (const each of wanted) if (!once.has(`${each.eventId} ${each.userId}`)) once.set(`${each.eventId} ${each.userId}`, each);
  if (once.size === 0) return;
  const rows = await tx.rows<Record<string, unknown> & { isShown: boolean; isQueued: boolean }>(
    `with wanted as (
       select w.*, coalesce(shown.is_on, w.in_app) as is_shown,
              w.is_mailed and coalesce(mailed.is_on, w.by_mail) as is_written
         from jsonb_to_recordset($1::jsonb) as w (id uuid, user_id uuid, kind text, facts jsonb, subject_id text, event_id uuid,
                                                  category text, in_app bool, by_mail bool, is_mailed bool, is_deferred bool)
         left join conversations.notification_preference shown on (shown.user_id, shown.category, shown.channel) = (w.user_id, w.category, 'IN_APP')
         left join conversations.notification_preference mailed on (mailed.user_id, mailed.category, mailed.channel) = (w.user_id, w.category, 'EMAIL')
     ), told as (
       insert into conversations.notification (id, user_id, kind, facts, subject_id, event_id, is_shown)
       select w.id, w.user_id, w.kind, w.facts, w.subject_id, w.event_id, w.is_shown
         from wanted w
        where w.is_shown or w.is_written
           on conflict on constraint notification_once do nothing
       returning *
     ), writing as (
       select distinct on (case when w.is_deferred then w.user_id end, case when w.is_deferred then w.subject_id end, case when w.is_deferred then null else t.id end)
              t.event_id, t.user_id, t.kind, case when w.is_deferred then clock_timestamp() + interval '${unreadMailAfterMinutes} minutes' end as due_at
         from told t
         join wanted w on w.id = t.id
        where w.is_written
          and not (w.is_deferred and exists (       -- whoever was written of this thread, or will be, and has not looked yet, is not written again
                select from conversations.notification o
                  join conversations.delivery d on (d.event_id, d.user_id, d.channel) = (o.event_id, o.user_id, 'EMAIL')
                 where o.user_id = w.user_id
                   and o.subject_id = w.subject_id
                   and o.kind = 'MESSAGE_RECEIVED'
                   and o.read_at is null))
     ), written as (
       insert into conversations.delivery (event_id, user_id, channel, template, due_at)
       select g.event_id, g.user_id, 'EMAIL', g.kind, g.due_at
         from writing g
           on conflict on constraint delivery_once do nothing
       returning event_id, user_id, due_at
     )
     select ${notifications.select("t")}, t.is_shown as "isShown", d.event_id is not null and d.due_at is null as "isQueued"
       from told t
       left join written d on (d.event_id, d.user_id) = (t.event_id, t.user_id)
      order by t.id`,
    [JSON.stringify([...once.values()].map(rowOf))]);
  const told = rows.map((row) => ({ ...notifications.read(row), isShown: row.isShown, isQueued: row.isQueued }));
  await publish(tx, "notification.sent", told.filter(({ isShown }) => isShown).map(({ id, userId, kind }) => ({ notificationId: id, userId, kind })));
  await noticeMailsRequest(tx, told.filter(({ isQueued }) => isQueued));
}
