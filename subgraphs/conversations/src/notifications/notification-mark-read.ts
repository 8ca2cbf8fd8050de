import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { unauthenticated } from "@souk/shared/errors";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { notifications, type Notification } from "./notification-tables.ts";

/** `NotificationMarkReadInput`. */
export interface NotificationMarkReadInput { readonly ids: readonly Id<"ntf">[] }

/** As many as a page shows at most. */
const idsMax = 100;

/**
 * Notes that the caller has read these notifications; those read before keep their time.
 *
 * Repeatable: what is read stays read.
 * @throws Refused InvalidInput, naming each id that is not a notification of the caller; nothing is marked then
 */
export const notificationMarkRead = verb("notificationMarkRead",
  async (tx, { caller }: Context, { ids }: NotificationMarkReadInput): Promise<{ readonly notifications: readonly Notification[] }> => {
    if (!caller.userId) throw unauthenticated();
    const own = await tx.read(notifications,
      `update conversations.notification n
          set read_at = coalesce(n.read_at, clock_timestamp()),
              version = n.version + (n.read_at is null)::int,
              updated_at = case when n.read_at is null then clock_timestamp() else n.updated_at end
        where n.id = any($1::uuid[])
          and n.user_id = $2
          and n.is_shown
       returning ${notifications.select("n")}`,
      [ids.filter((id) => isId("ntf", id)).map(uuidOf), uuidOf(caller.userId)]);
    const found = new Map(own.map((notification) => [notification.id, notification]));
    const faults = ids.flatMap((id, at) => (found.has(id) ? [] : [invalid(["input", "ids", String(at)], "There is no such notification.")]));
    if (faults.length > 0) throw invalidInput(...faults);
    return { notifications: ids.flatMap((id) => found.get(id) ?? []) };
  },
  {
    input: z.object({ ids: z.array(z.string()).max(idsMax, `At most ${idsMax} at once.`) }),
    withoutKey: "sets a value: what is read stays read, however often it is said",
  });
