import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import { uuidOf } from "@souk/shared/ids";
import type { ReadFact } from "@souk/schema/events/conversations";

/** Whoever has read a thread has read what they were told of it, up to there: no mail follows. One statement. */
export async function messagesRead(tx: Tx, events: readonly LoggedEvent<ReadFact>[]): Promise<void> {
  await tx.run(
    `update conversations.notification n
        set read_at = clock_timestamp(), version = n.version + 1, updated_at = clock_timestamp()
       from unnest($1::uuid[], $2::text[], $3::int[]) as r (user_id, conversation_id, up_to)
      where n.user_id = r.user_id
        and n.subject_id = r.conversation_id
        and n.kind = 'MESSAGE_RECEIVED'
        and n.read_at is null
        and (n.facts ->> 'sequence')::int <= r.up_to`,
    [events.map(({ payload }) => uuidOf(payload.userId)), events.map(({ payload }) => payload.conversationId), events.map(({ payload }) => payload.upToSequence)]);
}
