import type { Database, Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";

/** A mail of an event to a person; there is one. `template`: which words. */
export interface MailDelivery { readonly eventId: string; readonly userId: Id<"usr">; readonly template: string }

/** How long one attempt has the delivery to itself: longer than an attempt may last, with room to write down how it ended. */
const deliveryLeaseMs = 30_000;

/** Whether to try now: `settled` was sent or given up, `busy` is being tried by another worker. */
export type DeliveryClaim = "claimed" | "settled" | "busy";

const keyOf = ({ eventId, userId }: MailDelivery) => [eventId, uuidOf(userId)];

/** Takes a delivery for one attempt, or tells why not. Two workers with one job: one of them claims. */
export async function deliveryClaim(database: Database, delivery: MailDelivery): Promise<DeliveryClaim> {
  const claimed = await database.run(
    `insert into conversations.delivery as d (event_id, user_id, channel, template, attempts, leased_until)
     values ($1, $2, 'EMAIL', $3, 1, clock_timestamp() + interval '${deliveryLeaseMs} milliseconds')
     on conflict on constraint delivery_once do update
        set attempts = d.attempts + 1,
            leased_until = excluded.leased_until,
            due_at = null
      where d.state = 'PENDING'
        and (d.leased_until is null or d.leased_until < clock_timestamp())`,
    [...keyOf(delivery), delivery.template]);
  if (claimed === 1) return "claimed";
  const row = await database.row<{ state: string }>(
    `select state from conversations.delivery where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`, keyOf(delivery));
  return row?.state === "PENDING" ? "busy" : "settled";
}

/** Notes that the mail went out. */
export const deliverySent = (database: Database, delivery: MailDelivery): Promise<number> => database.run(
  `update conversations.delivery
      set state = 'SENT', sent_at = clock_timestamp(), leased_until = null, fault = null
    where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`,
  keyOf(delivery));

/** Notes that an attempt failed; the next may begin at once. */
export const deliveryFailed = (database: Database, delivery: MailDelivery, fault: string): Promise<number> => database.run(
  `update conversations.delivery
      set leased_until = null, fault = $3
    where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`,
  [...keyOf(delivery), fault]);

/** Notes that nobody is to be written to after all. */
export const deliveryDropped = (database: Database, delivery: MailDelivery, fault: MailNeedless["reason"]): Promise<number> => database.run(
  `update conversations.delivery
      set state = 'DROPPED', leased_until = null, fault = $3
    where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`,
  [...keyOf(delivery), fault]);

/** Gives the delivery up for good. */
export const deliveryGivenUp = (tx: Tx, delivery: MailDelivery, fault: string): Promise<number> => tx.run(
  `update conversations.delivery
      set state = 'FAILED', leased_until = null, fault = $3
    where (event_id, user_id, channel) = ($1, $2, 'EMAIL')`,
  [...keyOf(delivery), fault]);

/** Why a mail is not sent although it was asked for: the person cannot be reached, does not want it any more, or has seen it. */
export interface MailNeedless { readonly reason: "UNREACHABLE" | "SWITCHED_OFF" | "READ" }
