import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { noticeMailsRequest } from "./notice-mails-request.ts";

const batchMax = 500;         // some 50 ms of locks
const everyMs = 15_000;       // of ten minutes' waiting, nobody notices a quarter of one more

/** Has the mails sent whose time has come, and drops those whose message was read meanwhile. Uses the index delivery_due. */
async function mailsDueSend({ database }: SubgraphRuntime): Promise<number> {
  return database.transaction({ origin: { actor: "service:mails-due", correlationId: "sweep-mails-due" } }, async (tx) => {
    const due = await tx.rows<{ event_id: string; user_id: string; is_read: boolean }>(
      `with due as (
         select d.event_id, d.user_id
           from conversations.delivery d
          where d.due_at <= statement_timestamp()
            and d.channel = 'EMAIL'
          order by d.due_at
          limit $1
            for no key update skip locked
       ), judged as (
         select due.*, n.read_at is not null as is_read
           from due
           join conversations.notification n using (event_id, user_id)
       )
       update conversations.delivery d
          set due_at = null,
              state = case when j.is_read then 'DROPPED' else d.state end,
              fault = case when j.is_read then 'READ' else d.fault end
         from judged j
        where (d.event_id, d.user_id, d.channel) = (j.event_id, j.user_id, 'EMAIL')
       returning d.event_id, d.user_id, j.is_read`, [batchMax]);
    await noticeMailsRequest(tx, due.filter((row) => !row.is_read).map((row) => ({ eventId: row.event_id, userId: idOf("usr", row.user_id) })));
    return due.length;
  });
}

/** The timer of mails that are sent only if nobody has looked. */
export const mailsDue: Sweep = { name: "mails of what is unread go out", everyMs, batchMax, sweep: mailsDueSend };
