import { unauthenticated } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";

/** `NotificationMarkAllReadInput`. */
export interface NotificationMarkAllReadInput { readonly upTo: Id<"ntf"> }

/** One statement's locks; whoever has more unread asks again. */
const markedMax = 5_000;

/**
 * Notes that the caller has read this notification and all that came before it: what came since, they have not seen.
 *
 * Repeatable: what is read stays read.
 * @throws Refused InvalidInput if it is not a notification of the caller
 */
export const notificationMarkAllRead = verb("notificationMarkAllRead",
  async (tx, { caller }: Context, { upTo }: NotificationMarkAllReadInput): Promise<{ readonly markedCount: number; readonly userId: Id<"usr"> }> => {
    if (!caller.userId) throw unauthenticated();
    const values = [uuidOf(caller.userId), isId("ntf", upTo) ? uuidOf(upTo) : null];
    const known = await tx.row("select from conversations.notification n where n.id = $2 and n.user_id = $1 and n.is_shown", values);
    if (!known) throw notFound(["input", "upTo"], "There is no such notification.");
    const markedCount = await tx.run(
      `update conversations.notification n
          set read_at = clock_timestamp(), version = n.version + 1, updated_at = clock_timestamp()
        where n.id in (select u.id
                         from conversations.notification u
                        where u.user_id = $1
                          and u.id <= $2
                          and u.is_shown
                          and u.read_at is null
                        order by u.id desc
                        limit ${markedMax})
          and n.read_at is null`, values);
    return { markedCount, userId: caller.userId };
  },
  { withoutKey: "sets a value: what is read stays read, however often it is said" });
