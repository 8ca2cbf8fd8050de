import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import type { SessionEnd } from "./session-tables.ts";

/** Which of a person's sessions: all, all but one, or one. */
export interface SessionChoice { readonly except?: Id<"ses"> | undefined; readonly only?: Id<"ses"> | undefined }

/** Ends a person's sessions and says so, in the transaction of the reason. Repeatable. @returns how many ended */
export async function sessionsEnd(tx: Tx, userId: Id<"usr">, reason: SessionEnd, { except, only }: SessionChoice = {}): Promise<number> {
  const ended = await tx.rows<{ id: string }>(
    `update trust.session s
        set ended_at = clock_timestamp(), end_reason = $2
      where s.user_id = $1
        and s.ended_at is null
        and ($3::uuid is null or s.id <> $3)
        and ($4::uuid is null or s.id = $4)
      returning s.id`,
    [uuidOf(userId), reason, except ? uuidOf(except) : null, only ? uuidOf(only) : null]);
  await publish(tx, "session.revoked", ended.map(({ id }) => ({ userId, sessionId: idOf("ses", id), reason })));
  return ended.length;
}
