import type { Database, Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { MailJob } from "./mails-request.ts";

/** How long one attempt has the delivery to itself: longer than an attempt may last, with room to write down how it ended. */
const deliveryLeaseMs = 30_000;

/** Whether to try now: `settled` was sent or given up, `busy` is being tried by another worker. */
export type DeliveryClaim = "claimed" | "settled" | "busy";

const keyOf = ({ eventId, userId }: MailJob) => [eventId, uuidOf(userId)];

/** Takes a delivery for one attempt, or tells why not. Two workers with one job: one of them claims. */
export async function deliveryClaim(database: Database, job: MailJob): Promise<DeliveryClaim> {
  const claimed = await database.run(
    `insert into conversations.delivery as d (event_id, user_id, channel, template, attempts, leased_until)
     values ($1, $2, 'EMAIL', $3, 1, clock_timestamp() + interval '${deliveryLeaseMs} milliseconds')
     on conflict on constraint delivery_once do update
        set attempts = d.attempts + 1,
            leased_until = excluded.leased_until
      where d.state = 'PENDING'
        and (d.leased_until is null or d.leased_until < clock_timestamp())`,
    [...keyOf(job), job.mail]);
  if (claimed === 1) return "claimed";
  const row = await database.row<{ state: string }>(
    `select state from conversations.delivery where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`, keyOf(job));
  return row?.state === "PENDING" ? "busy" : "settled";
}

/** Notes that the mail went out. */
export const deliverySent = (database: Database, job: MailJob): Promise<number> => database.run(
  `update conversations.delivery
      set state = 'SENT', sent_at = clock_timestamp(), leased_until = null, fault = null
    where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`,
  keyOf(job));

/** Notes that an attempt failed; the next may begin at once. */
export const deliveryFailed = (database: Database, job: MailJob, fault: string): Promise<number> => database.run(
  `update conversations.delivery
      set leased_until = null, fault = $3
    where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`,
  [...keyOf(job), fault]);

/** Gives the delivery up for good. */
export const deliveryGivenUp = (tx: Tx, job: MailJob, fault: string): Promise<number> => tx.run(
  `update conversations.delivery
      set state = 'FAILED', leased_until = null, fault = $3
    where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`,
  [...keyOf(job), fault]);
