import { unauthenticated } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { categories, type Category, type Channel } from "./categories.ts";
import { preferencesRead, type NotificationPreferences } from "./preference-reads.ts";

/** `NotificationPreferencesUpdateInput`. */
export interface NotificationPreferencesUpdateInput {
  readonly choices?: readonly { readonly category: Category; readonly channel: Channel; readonly isOn: boolean }[] | null;
  readonly locale?: string | null;
}

/** More than there are; said twice is no fault. */
const choicesMax = 20;

/** This cannot be switched off. Nothing was changed. */
const notificationFixed = (at: number, category: Category, channel: Channel) => new Refused({
  __typename: "NotificationFixedError", code: "NOTIFICATION_FIXED", message: "Of your account we always tell you.", path: ["input", "choices", String(at)], category, channel,
}, { isBadInput: true });

/**
 * Keeps what the caller wants to hear of. What is not named stays as it was.
 *
 * Repeatable: the same choices give the same preferences.
 * @throws Refused NotificationFixed, at the first that cannot be switched off
 */
export const notificationPreferencesUpdate = verb("notificationPreferencesUpdate",
  async (tx, { caller }: Context, { choices, locale }: NotificationPreferencesUpdateInput): Promise<{ readonly preferences: NotificationPreferences }> => {
    if (!caller.userId) throw unauthenticated();
    const said = choices ?? [];
    for (const [at, { category, channel, isOn }] of said.entries())
      if (categories[category].isFixed && !isOn) throw notificationFixed(at, category, channel);

    const kept = [...new Map(said.filter(({ category }) => !categories[category].isFixed).map((choice) => [`${choice.category} ${choice.channel}`, choice])).values()];
    if (kept.length > 0)
      await tx.run(
        `insert into conversations.notification_preference as p (user_id, category, channel, is_on)
         select $1, w.* from unnest($2::text[], $3::text[], $4::bool[]) as w
         on conflict (user_id, category, channel) do update
            set is_on = excluded.is_on, updated_at = clock_timestamp()
          where p.is_on <> excluded.is_on`,
        [uuidOf(caller.userId), kept.map(({ category }) => category), kept.map(({ channel }) => channel), kept.map(({ isOn }) => isOn)]);
    if (locale === null) await tx.run("delete from conversations.mail_locale where user_id = $1", [uuidOf(caller.userId)]);
    if (locale)
      await tx.run(
        `insert into conversations.mail_locale (user_id, locale)
         values ($1, $2)
         on conflict (user_id) do update set locale = excluded.locale`, [uuidOf(caller.userId), locale]);
    return { preferences: await preferencesRead(tx, caller.userId) };
  },
  {
    input: z.object({ choices: z.array(z.object({})).max(choicesMax, `At most ${choicesMax} at once.`).nullish() }),
    withoutKey: "sets what is wanted: said again, it is wanted as before",
  });
