import type { Database, Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { categories, channels, type Category, type Channel } from "./categories.ts";

/** Whether somebody hears of a category by a channel. */
export interface NotificationChoice { readonly category: Category; readonly channel: Channel; readonly isOn: boolean; readonly isFixed: boolean }
/** All of somebody's choices, and the language of their mails; null: their profile's. */
export interface NotificationPreferences { readonly choices: readonly NotificationChoice[]; readonly locale: string | null }

/** What somebody has said, and the defaults of what they have not. */
export async function preferencesRead(sql: Database | Tx, userId: Id<"usr">): Promise<NotificationPreferences> {
  const rows = await sql.rows<{ category: Category | null; channel: Channel | null; is_on: boolean | null; locale: string | null }>(
    `select p.category, p.channel, p.is_on, l.locale
       from (select $1::uuid as user_id) u
       left join conversations.notification_preference p using (user_id)
       left join conversations.mail_locale l using (user_id)`, [uuidOf(userId)]);
  const said = new Map(rows.map((row) => [`${row.category} ${row.channel}`, row.is_on]));
  return {
    locale: rows[0]?.locale ?? null,
    choices: Object.entries(categories).flatMap(([category, { isFixed, isOn }]) => channels.map((channel) =>
      ({ category: category as Category, channel, isFixed, isOn: said.get(`${category} ${channel}`) ?? isOn[channel] }))),
  };
}
