import { present } from "@souk/shared/assert";
import { uuidOf } from "@souk/shared/ids";
import type { JobContext } from "@souk/shared/work";
import { notificationKinds } from "../notifications/notification-kinds.ts";
import { notifications } from "../notifications/notification-tables.ts";
import { categories } from "../preferences/categories.ts";
import { mailDeliver } from "./mail-deliver.ts";
import type { Mailer } from "./mailer.ts";
import type { NoticeJob } from "./notice-mails-request.ts";
import { noticeRender } from "./notice-render.ts";

interface ContactRow { readonly display_name: string; readonly locale: string; readonly email_sealed: string | null; readonly is_on: boolean | null }

/**
 * Sends the mail of a notification, once, to the address the person has now and in the language they want now. Whoever cannot be
 * reached, or has switched such mails off since, gets none. @throws Error if it is to be tried again
 */
export async function noticeSend(mailer: Mailer, { eventId, userId }: NoticeJob, context: JobContext): Promise<void> {
  const { database, secrets, publicUrl } = context;
  const [notification] = await database.read(notifications,
    `select ${notifications.select("n")} from conversations.notification n where (n.event_id, n.user_id) = ($1, $2)`, [eventId, uuidOf(userId)]);
  const { id, kind, facts, subjectId } = present(notification, `the notification of event ${eventId}`);
  const { category } = notificationKinds[kind];

  return mailDeliver(mailer, { eventId, userId, template: kind }, id, async () => {
    const contact = await database.row<ContactRow>(
      `select c.display_name, coalesce(l.locale, c.locale) as locale, c.email_sealed, p.is_on
         from trust.contact_v1 c
         left join conversations.mail_locale l on l.user_id = c.user_id
         left join conversations.notification_preference p on (p.user_id, p.category, p.channel) = (c.user_id, $2, 'EMAIL')
        where c.user_id = $1`, [uuidOf(userId), category]);
    if (!contact?.email_sealed) return { reason: "UNREACHABLE" };
    if (!(contact.is_on ?? categories[category].isOn.EMAIL)) return { reason: "SWITCHED_OFF" };
    const to = secrets.open("email", contact.email_sealed, userId);
    return { to, ...noticeRender({ kind, facts, subjectId, displayName: contact.display_name, locale: contact.locale }, publicUrl) };
  }, context);
}
